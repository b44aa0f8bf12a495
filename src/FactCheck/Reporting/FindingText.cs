using FactCheck.Detection;
using FactCheck.Files;

namespace FactCheck.Reporting;

/// <summary>One finding as text.</summary>
internal static class FindingText
{
    internal const int MostClaimsTold = 8;
    private const int LongestQuote = 300;
    private const string Indent = "  ";

    public static IEnumerable<ReportPiece> Of(Finding finding, int width)
    {
        yield return new("\n", ReportStyle.Plain);
        var level = Level(finding);
        yield return level;
        foreach (var piece in Wrapped.Text(Shown.Escaped(Title(finding)), width - level.Text.Length, "  ", ReportStyle.Heading)) yield return piece;
        var body = Wrapped.Text(Shown.Escaped(QuestionOf(finding.Question)), width, Indent, ReportStyle.Plain)
            .Concat(Sides(finding, width))
            .Append(new("\n", ReportStyle.Plain))
            .Concat(Wrapped.Text(Shown.Escaped(finding.Summary), width, Indent, ReportStyle.Plain));
        if (finding.Reconciliation is { } reconciliation) body = body.Concat(Wrapped.Text(Shown.Escaped(reconciliation), width, Indent, ReportStyle.Plain));
        if (finding is ConflictingFigures conflict) body = body.Concat(Wrapped.Text(Measures(conflict), width, Indent, ReportStyle.Faint));
        body = body.Concat(Wrapped.Text($"id: {Shown.Escaped(finding.Id)}", width, Indent, ReportStyle.Faint));
        foreach (var piece in body) yield return piece;
    }

    private static ReportPiece Level(Finding finding) => finding switch
    {
        Discrepancy { Severity: var severity } => new(JsonReport.Camel(severity).ToUpperInvariant(), severity switch
        {
            Severity.Minor => ReportStyle.Minor,
            Severity.Moderate => ReportStyle.Moderate,
            _ => ReportStyle.Major,
        }),
        _ => new("NOTICE", ReportStyle.Minor),
    };

    /// <summary>What kind of finding it is, in words.</summary>
    public static string Title(Finding finding) => finding switch
    {
        ConflictingFigures { Strength: Strength.Contradictory } => "conflicting figures, contradictory",
        ConflictingFigures { Strength: Strength.Wording } => "conflicting figures, by their wording alone",
        ConflictingFigures => "conflicting figures, divergent",
        StanceChange change => $"stance change, {Words(StanceWords.Camel(change.Change))}",
        _ => Words(finding.Kind),
    };

    /// <summary>The question's text and scope.</summary>
    public static string QuestionOf(Question question) =>
        question.Scope.Count == 0
            ? question.Text
            : $"{question.Text} ({string.Join(", ", question.Scope.Select(facet => $"{facet.Key}: {facet.Value}"))})";

    private static IEnumerable<ReportPiece> Sides(Finding finding, int width)
    {
        if (finding is not ConflictingFigures conflict) return Claims(null, finding.Question, finding.Claims, width);
        return conflict.Camps.SelectMany((camp, index) => Claims(FormattableString.Invariant($"Camp {index + 1}"), finding.Question, camp.Claims, width)
            .Concat(camp.AlsoFits.Count == 0 ? [] : Wrapped.Text($"also fits: {Shown.Escaped(string.Join(", ", camp.AlsoFits.Take(MostClaimsTold).Select(claim => claim.Id)))}{More(camp.AlsoFits.Count)}", width, "    ", ReportStyle.Faint)));
    }

    private static IEnumerable<ReportPiece> Claims(string? heading, Question question, IReadOnlyList<Claim> claims, int width)
    {
        yield return new("\n", ReportStyle.Plain);
        if (heading is not null) yield return new($"{Indent}{heading}\n", ReportStyle.Heading);
        foreach (var claim in claims.Take(MostClaimsTold))
        {
            var said = claim.Question.Id == question.Id ? $"{claim.Answer}" : $"{claim.Answer}, on \"{claim.Question.Text}\"";
            foreach (var piece in Wrapped.Text(Shown.Escaped(said), width, "    ", ReportStyle.Claim)) yield return piece;
            foreach (var piece in Wrapped.Parts([.. Attribution(claim).Select(Shown.Escaped)], width, "      ", ReportStyle.Plain)) yield return piece;
            if (Quotation.Of(claim.Evidence) is { } quotation)
            {
                foreach (var piece in Wrapped.Text($"“{Shown.Escaped(quotation.ToString())}”", width, "      ", ReportStyle.Faint)) yield return piece;
            }
        }

        if (claims.Count > MostClaimsTold) yield return new($"    {More(claims.Count).TrimStart(' ', ',')}\n", ReportStyle.Faint);
    }

    private static List<string> Attribution(Claim claim)
    {
        var parts = new List<string> { claim.Actor.Id == claim.Claimant.Id ? claim.Attribution.ToString() : $"{claim.Actor}, says {claim.Attribution}" };
        var (asOf, published) = (claim.AsOf?.ToString(), claim.Published?.ToString());
        if (asOf is not null && asOf == published)
        {
            parts.Add($"as of and published {asOf}");
        }
        else
        {
            if (claim.AsOf is { } time) parts.Add(AsOf(time));
            if (published is not null) parts.Add($"published {published}");
        }

        if (claim.Answer is Stance { ExpressedBy: var expression }) parts.Add(Words(expression.ToString()));
        if (claim.Basis != Basis.Unstated) parts.Add(Words(claim.Basis.ToString()));
        parts.Add($"[{claim.Id}]");
        return parts;
    }

    /// <summary>A time as ISO 8601 has it, or that none is known.</summary>
    public static string Time(Date time) => time.Equals(Date.Unknown) ? "no known time" : time.ToString();

    /// <summary>"as of 2015-12", or that no time is known.</summary>
    public static string AsOf(Date time) => time.Equals(Date.Unknown) ? $"of {Time(time)}" : $"as of {time}";

    /// <summary>How far apart and since when; empty where there is nothing to say.</summary>
    public static string Measures(ConflictingFigures conflict)
    {
        var parts = new List<string>();
        if (conflict.Magnitude.Gap > 0) parts.Add(FormattableString.Invariant($"At least {Significant.Digits(conflict.Magnitude.Gap):#,0.######} apart as worded."));
        if (conflict.Magnitude.NormalisedError is { } error) parts.Add(FormattableString.Invariant($"Normalised error {Significant.Digits(error)}."));
        if (conflict.Moment is { } moment && moment != Date.Unknown.Start) parts.Add($"{(conflict.IsCurrent == true ? "In dispute" : "Was in dispute, and is no longer,")} as of {Date.Day(moment)}.");
        if (conflict.EarlierMoments > 0) parts.Add($"{Sentences.Count(conflict.EarlierMoments.Value, "earlier moment")} in dispute.");
        return string.Join(' ', parts);
    }

    private static string More(int count) => count > MostClaimsTold ? FormattableString.Invariant($", and {count - MostClaimsTold:N0} more") : "";

    /// <summary>The words of a claim's evidence, cut short where they are long.</summary>
    internal static string Quote(string exact) => Graphemes.Cut(exact, LongestQuote);

    /// <summary>"conditionAdded" as "condition added".</summary>
    public static string Words(string camel) =>
        string.Concat(camel.Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? " " : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
