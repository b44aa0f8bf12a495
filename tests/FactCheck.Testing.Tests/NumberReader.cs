using System.Globalization;
using FactCheck.Reading;

namespace FactCheck.Testing.Tests;

/// <summary>A small reader that keeps the laws, with a place for one fault: each number is a claim of the document.</summary>
internal sealed class NumberReader : IClaimReader
{
    private Document? working;
    private int readings;

    public Func<Document, Document> Prepares { get; init; } = document => document;

    public Func<Claim, Claim> Changes { get; init; } = claim => claim;

    public Func<IReadOnlyList<Claim>, IEnumerable<Claim>> Arranges { get; init; } = claims => claims;

    public Func<Document, DocumentReading, DocumentReading?> Ends { get; init; } = (_, reading) => reading;

    public Func<Document, int, string> Named { get; init; } = (document, start) => FormattableString.Invariant($"{document.Name}#{start}");

    public Func<Document, CancellationToken, Task>? Waits { get; init; }

    public bool Counts { get; init; }

    public bool WorksInAField { get; init; }

    public bool CannotBeStopped { get; init; }

    public async Task<DocumentReading> ReadAsync(Document document, ReadingOptions options, CancellationToken stop = default)
    {
        if (!CannotBeStopped) stop.ThrowIfCancellationRequested();
        document = Prepares(document);
        working = document;
        readings++;
        if (Waits is not null) await Waits(document, stop);
        if (WorksInAField) await Task.Yield();
        var claims = Claims(WorksInAField ? working : document, options.WatchList.Casebook.Questions.OfType<Question<Figure>>().FirstOrDefault()).Select(Changes).ToList();
        return Ends(document, new(document, Arranges(claims)))!; // some give none, which is what is wrong with them
    }

    private IEnumerable<Claim> Claims(Document document, Question<Figure>? watched)
    {
        var text = document.Text;
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && end < at + 9 && char.IsAsciiDigit(text[end])) end++;
            if (end == at) continue;
            var figure = Figure.Plain(int.Parse(text[at..end], NumberStyles.None, CultureInfo.InvariantCulture));
            var id = Counts ? FormattableString.Invariant($"{document.Name}#{readings}.{at}") : Named(document, at);
            yield return (watched ?? Question.HowMuch($"{document.Name}#numbers")).ClaimAsOf(id, Source.Document("document", "The document"), figure, Date.Year(2015)).WithEvidence(document.EvidenceAt(at, end));
            at = end;
        }
    }
}
