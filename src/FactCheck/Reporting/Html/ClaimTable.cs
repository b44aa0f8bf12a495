using FactCheck.Detection;
using FactCheck.Figures;

namespace FactCheck.Reporting.Html;

/// <summary>The claims that a finding rests on: what is said, by whom and through whom, when, and in which words.</summary>
internal sealed class ClaimTable(HtmlPage page, ReportContext context)
{
    private const int LongestQuote = 1_000;

    public void Write(Finding finding, IReadOnlyList<ShownClaim> claims)
    {
        var hasSides = claims.Any(shown => shown.Side is not null);
        var hasCamps = finding is ConflictingFigures or ConflictingDates;
        string[] columns = ["Says", "Who", "When", "Evidence"];
        var table = new HtmlTable(page, "The claims that it rests on", hasSides ? [hasCamps ? "Camp" : "Side", .. columns] : columns);
        foreach (var shown in claims)
        {
            table.Row(shown.Side is { } side ? $"side{side % 6}" : null);
            if (hasSides) table.Cell(() => Side(shown));
            table.Cell(() => Says(shown.Claim, finding));
            table.Cell(() => Who(shown.Claim));
            table.Cell(() => When(shown.Claim));
            table.Cell(() => Evidence(shown.Claim.Evidence));
            table.EndRow();
        }

        table.End();
        if (finding.Claims.Count > claims.Count) page.Element("p", $"{Sentences.Count(finding.Claims.Count - claims.Count, "more claim")} in the JSON report (--format json).", ("class", "rest"));
    }

    private void Side(ShownClaim shown)
    {
        page.Element("span", ShownClaim.Letter(shown.Side ?? 0), ("class", "letter"));
        if (shown.AlsoFits.Count > 0) Faint($"also fits {Sentences.List([.. shown.AlsoFits.Select(ShownClaim.Letter)])}");
    }

    private void Says(Claim claim, Finding finding)
    {
        page.Start("strong");
        page.Name(claim.Answer.ToString()!); // every answer has words
        page.End();
        if (claim.Question.Id != finding.Question.Id) Faint($"on “{claim.Question.Text}”");
        if (claim.Answer is Figure figure && context.HasRange(claim))
        {
            var quantity = context.DossierOf(claim.Question).QuantityOf(figure);
            var (literal, implied) = (figure.Range(FigureReading.Literal, quantity), figure.Range(FigureReading.Implied, quantity));
            if (literal != implied) Faint($"literal range {literal}, implied {implied}");
            else if (literal.Lower != literal.Upper) Faint($"range {literal}");
        }

        if (claim.Answer is Stance { ExpressedBy: var expression }) Faint(Told.How(expression));
        if (claim.Basis != Basis.Unstated) Faint(FindingText.Words(claim.Basis.ToString()));
        Faint($"claim {claim.Id}");
    }

    private void Who(Claim claim)
    {
        if (claim.Actor.Id != claim.Claimant.Id)
        {
            page.Name(claim.Actor.Name);
            page.Text(", says ");
        }

        page.Name(claim.Claimant.Name);
        for (var i = 0; i < claim.Attribution.Relays.Count; i++)
        {
            page.Text(i == 0 ? ", via " : ", ");
            page.Name(claim.Attribution.Relays[i].Name);
        }
    }

    private void When(Claim claim)
    {
        var published = claim.Published?.ToString();
        page.Element("span", claim.AsOf is { } asOf ? FindingText.AsOf(asOf) : $"published {published}", ("class", "date"));
        if (claim.AsOf is null) Faint("stands in for the as-of date");
        else if (published is not null) page.Element("span", $"published {published}", ("class", "faint date"));
        if (claim.Corrects is { } corrected) Faint($"corrects {corrected}");
    }

    private void Evidence(Evidence? evidence)
    {
        if (evidence is null)
        {
            page.Element("span", "none on record", ("class", "faint"));
            return;
        }

        if (Quotation.Of(evidence) is { } words)
        {
            page.Start("q", ("dir", "auto"));
            page.Text(words.Before);
            if (words.Before.Length + words.After.Length > 0) page.Element("strong", Picture.Cut(words.Exact.ReplaceLineEndings(" "), LongestQuote));
            else page.Text(Picture.Cut(words.Exact.ReplaceLineEndings(" "), LongestQuote));
            page.Text(words.After);
            page.End();
        }

        Document(evidence);
    }

    /// <summary>The document: a link where its address is one that a reader can follow, with the host beside it, as a title may say anything.</summary>
    private void Document(Evidence evidence)
    {
        var address = EvidenceLink.AddressOf(evidence);
        page.Start("span", ("class", "document"));
        if (address is not null)
        {
            page.Start("a", ("href", EvidenceLink.To(address, evidence)), ("rel", "noreferrer"));
            page.Name(evidence.Title ?? address.IdnHost);
            page.End();
            if (evidence.Title is not null) page.Element("span", $" ({address.IdnHost})", ("class", "faint"));
        }
        else
        {
            if (evidence.Title is { } title) page.Name(title);
            if (evidence.Url is { } url) page.Element("code", Picture.Cut(url, LongestQuote));
        }

        if (evidence.Publisher is { } publisher) Faint(publisher);
        if (evidence.Published is { } published) Faint($"published {published}");
        page.End();
    }

    private void Faint(string text) => page.Element("span", text, ("class", "faint line"), ("dir", "auto"));
}
