using System.Text;

namespace FactCheck.Testing;

/// <summary>A casebook in words, a line for each record: what a person reads to see why.</summary>
internal static class Listing
{
    public static string Of(Casebook casebook)
    {
        var text = new StringBuilder();
        foreach (var source in casebook.Sources.Where(source => source.Aliases.Count > 0 || source.DerivedFrom.Count > 0))
        {
            text.Append("  source ").Append(source.Id).Append(": ").Append(source.Name);
            if (source.Aliases.Count > 0) text.Append(", alias ").AppendJoin(", ", source.Aliases);
            if (source.DerivedFrom.Count > 0) text.Append(", derived from ").AppendJoin(", ", source.DerivedFrom);
            text.Append('\n');
        }

        foreach (var question in casebook.Questions) text.Append("  question ").Append(question.Id).Append(": ").Append(Of(question)).Append('\n');
        foreach (var link in casebook.Links) text.Append("  link ").Append(Of(link)).Append('\n');
        foreach (var claim in casebook.Claims) text.Append("  claim ").Append(claim.Id).Append(" on ").Append(claim.Question.Id).Append(": ").Append(Of(claim)).Append('\n');
        return text.Length > 0 ? text.ToString().TrimEnd('\n') : "  (nothing at all)";
    }

    private static string Of(Question question)
    {
        if (question.Form != QuestionForm.HowMuch) return question.Form.ToString();
        var told = $"{question.Form}, {question.Course}, {(question.Unit.Code.Length > 0 ? question.Unit.Code : "no unit")}";
        return question.ToleranceDays is { } days ? FormattableString.Invariant($"{told}, tolerance {days} days") : told;
    }

    private static string Of(Link link)
    {
        var told = link.Part is null ? link.ToString() : $"{link}, the part is {link.Part.Id}";
        return link.Partition is null ? told : $"{told}, in the partition {link.Partition}";
    }

    /// <summary>What a claim says, and by whom.</summary>
    public static string Of(Claim claim)
    {
        var told = claim.ToString();
        if (claim.Answer is Stance stance) told += $", {stance.ExpressedBy}{(stance.Actor is null ? "" : $" of {stance.Actor}")}";
        if (claim.AsOf is not null) told += $", as of {claim.AsOf}";
        if (claim.Published is not null) told += $", published {claim.Published}";
        if (claim.Basis != Basis.Unstated) told += $", {claim.Basis}";
        if (claim.Corrects is not null) told += $", corrects {claim.Corrects}";
        if (claim.Evidence?.Exact is { } exact) told += $", in the words \"{exact}\"";
        return told;
    }
}
