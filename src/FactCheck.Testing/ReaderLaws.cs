using FactCheck.Reading;

namespace FactCheck.Testing;

/// <summary>What the laws say of a reading.</summary>
internal static class ReaderLaws
{
    private const int AtATime = 4;

    public static async Task<string?> Total(ReaderTrial trial) => await trial.ReadAsync().ConfigureAwait(false) is null ? "It gave no reading." : null;

    public static async Task<string?> WordForWord(ReaderTrial trial) => NotInText(trial.Document, await trial.ReadAsync().ConfigureAwait(false));

    public static async Task<string?> Hostile(ReaderTrial trial)
    {
        var reading = await trial.ReadAsync().ConfigureAwait(false);
        return NotInText(trial.Document, reading) ?? WrongIds(trial.Document, reading) ?? Parted(trial, reading);
    }

    public static async Task<string?> InOrder(ReaderTrial trial)
    {
        var claims = (await trial.ReadAsync().ConfigureAwait(false)).Claims;
        for (var i = 1; i < claims.Count; i++)
        {
            var (before, after) = (claims[i - 1].Evidence!, claims[i].Evidence!); // a claim that is read has evidence
            if (after.Start < before.Start) return $"{claims[i].Id}, at {after.Start}, is told after {claims[i - 1].Id}, at {before.Start}.";
        }

        return null;
    }

    public static async Task<string?> Ids(ReaderTrial trial) => WrongIds(trial.Document, await trial.ReadAsync().ConfigureAwait(false));

    public static async Task<string?> Together(ReaderTrial trial) => Parted(trial, await trial.ReadAsync().ConfigureAwait(false));

    public static async Task<string?> Same(ReaderTrial trial)
    {
        var first = await trial.ReadAsync().ConfigureAwait(false);
        _ = await trial.ReadAsync(trial.Part(second: false)).ConfigureAwait(false);
        return Difference("The first time", first, "the second time", await trial.ReadAsync().ConfigureAwait(false));
    }

    public static async Task<string?> AtOnce(ReaderTrial trial)
    {
        Document[] documents = [trial.Document, trial.Part(second: false), trial.Document, trial.Part(second: true)];
        var alone = new List<DocumentReading>();
        foreach (var document in documents) alone.Add(await trial.ReadAsync(document).ConfigureAwait(false));
        var together = await Task.WhenAll(Enumerable.Range(0, AtATime * documents.Length).Select(i => Task.Run(() => trial.ReadAsync(documents[i % documents.Length])))).ConfigureAwait(false);
        return together.Select((reading, i) => Difference("Alone", alone[i % documents.Length], "at once with others", reading)).FirstOrDefault(difference => difference is not null);
    }

    public static async Task<string?> Cancelled(ReaderTrial trial)
    {
        var before = await trial.ReadAsync().ConfigureAwait(false);
        try
        {
            _ = await trial.ReadAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
            return "It was not cancelled.";
        }
        catch (OperationCanceledException)
        {
            // as it should be
        }

        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => trial.ReadAsync(stop.Token));
        await stop.CancelAsync().ConfigureAwait(false);
        try
        {
            if (Difference("Before", before, "while it was cancelled too late", await reading.ConfigureAwait(false)) is { } wrong) return wrong;
        }
        catch (OperationCanceledException)
        {
            // in time
        }

        return Difference("Before it was cancelled", before, "afterwards", await trial.ReadAsync().ConfigureAwait(false));
    }

    private static string? NotInText(Document document, DocumentReading reading)
    {
        if (reading.Document.Text != document.Text || reading.Document.Name != document.Name) return "The reading is of another document than the one that was given.";
        foreach (var claim in reading.Claims)
        {
            var evidence = claim.Evidence!; // a reading refuses a claim without, and one whose words are elsewhere
            if (!document.Holds(evidence)) return $"The words of {claim.Id} do not stand in the text at {evidence.Start}.";
            if (evidence.Prefix is { } prefix && !document.Text.AsSpan(0, evidence.Start!.Value).EndsWith(prefix, StringComparison.Ordinal)) return $"What {claim.Id} tells before its words does not stand there: \"{prefix}\".";
            if (evidence.Suffix is { } suffix && !document.Text.AsSpan(evidence.End!.Value).StartsWith(suffix, StringComparison.Ordinal)) return $"What {claim.Id} tells after its words does not stand there: \"{suffix}\".";
        }

        return reading.Notes.FirstOrDefault(note => note.Start < 0 || note.End < note.Start || note.End > document.Text.Length) is { } far
            ? FormattableString.Invariant($"A note speaks of {far.Start} to {far.End}; the text has {document.Text.Length} characters: {far.Message}")
            : reading.Notes.Any(note => string.IsNullOrWhiteSpace(note.Message)) ? "A note says nothing." : null;
    }

    private static string? WrongIds(Document document, DocumentReading reading)
    {
        if (reading.Claims.FirstOrDefault(claim => !claim.Id.StartsWith(document.Name + "#", StringComparison.Ordinal)) is { } foreign) return $"The id {foreign.Id} does not begin with {document.Name}#.";
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return reading.Claims.FirstOrDefault(claim => !ids.Add(claim.Id)) is { } twice ? $"Two claims have the id {twice.Id}." : null;
    }

    private static string? Parted(ReaderTrial trial, DocumentReading reading)
    {
        _ = new[] { reading }.ToCasebook(); // throws what is wrong
        var watched = trial.Options.WatchList.Casebook.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
        return reading.Claims.FirstOrDefault(claim => watched.TryGetValue(claim.Question.Id, out var listed) && !listed.Equals(claim.Question)) is { } other
            ? $"The question {other.Question.Id} of {other.Id} is not the one of the watch list."
            : null;
    }

    private static string? Difference(string one, DocumentReading first, string other, DocumentReading second)
    {
        if (first.Claims.SequenceEqual(second.Claims) && first.Links.SequenceEqual(second.Links) && first.Notes.SequenceEqual(second.Notes)) return null;
        return $"{one}:\n{Lines(first)}\n{other}:\n{Lines(second)}";
    }

    private static string Lines(DocumentReading reading)
    {
        var lines = reading.Claims.Select(claim => $"  claim {claim.Id} on {claim.Question.Id}: {Listing.Of(claim)}")
            .Concat(reading.Links.Select(link => $"  link {link}"))
            .Concat(reading.Notes.Select(note => FormattableString.Invariant($"  note on {note.Start} to {note.End}: {note.Message}")))
            .ToList();
        return lines.Count == 0 ? "  nothing" : string.Join('\n', lines);
    }
}
