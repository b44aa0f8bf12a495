using System.Text.RegularExpressions;
using FactCheck.Reading;

namespace FactCheck.Tests.Tool;

/// <summary>Reads "The UN says 500 died." and nothing else: enough to test what is done with a reader's claims.</summary>
internal sealed partial class SaysReader : IClaimReader
{
    public static Question<Figure> Toll { get; } = Question.HowMuch("toll", unit: Unit.People, course: Course.Fixed);

    public async Task<DocumentReading> ReadAsync(Document document, ReadingOptions options, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        await Task.Yield();
        if (document.Text.Contains("break", StringComparison.Ordinal)) throw new FormatException("no luck");
        var (claims, notes) = (new List<Claim>(), new List<ReadingNote>());
        foreach (Match match in Says().Matches(document.Text))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            var name = match.Groups[1].Value;
            var source = options.WatchList.Sources.FirstOrDefault(each => each.Name == name || each.Aliases.Contains(name)) ?? Source.Organisation(name.ToLowerInvariant(), name);
            var question = options.WatchList.Questions.OfType<Question<Figure>>().FirstOrDefault() ?? Toll;
            if (document.Published is not { } published) notes.Add(new(start, end, "Left out: nobody knows when."));
            else if (FigureGrammar.TryRead(match.Groups[2].Value, out var figure)) claims.Add(question.Claim($"{document.Name}#{start}", source, figure, published, via: document.Publisher is { } publisher ? [publisher] : []).WithEvidence(document.EvidenceAt(start, end)));
            else notes.Add(new(start, end, "Left out: \u202eno figure."));
        }

        return new(document, claims, notes: notes);
    }

    [GeneratedRegex("The (\\w+) says ([^.]+) died")]
    private static partial Regex Says();
}
