using System.Text;
using FactCheck.Files;
using Newtonsoft.Json;

namespace FactCheck.Ledgers;

/// <summary>
/// Entries as a store keeps them: a flat JSON object of texts that carries a format number. Questions, claims and links are written as a casebook file, <c>factcheck/1</c>,
/// in one of the texts, so that digits stay as said; what a claim corrects stands beside it, as the corrected claim is an entry of its own.
/// </summary>
internal static class LedgerFormat
{
    private const string Format = "factcheck-ledger/1";

    /// <summary>The kind and payload of an entry.</summary>
    public static async Task<(string Kind, string Payload)> WriteAsync(LedgerEntry entry, CancellationToken stop) => entry switch
    {
        LedgerEntry.QuestionOpened opened => ("questionOpened", Payload(("casebook", await TextAsync(Casebook.Empty.With(opened.Question), stop).ConfigureAwait(false)))),
        LedgerEntry.ClaimRecorded recorded => ("claimRecorded", await ClaimAsync(recorded.Claim, stop).ConfigureAwait(false)),
        LedgerEntry.ClaimCorrected corrected => ("claimCorrected", await ClaimAsync(corrected.Claim, stop).ConfigureAwait(false)),
        LedgerEntry.ClaimRetracted retracted => ("claimRetracted", Payload(("question", retracted.QuestionId), ("claim", retracted.ClaimId))),
        LedgerEntry.SourcesMerged merged => ("sourcesMerged", Payload(("from", merged.FromId), ("into", merged.IntoId))),
        LedgerEntry.SourcesParted parted => ("sourcesParted", Payload(("from", parted.FromId))),
        LedgerEntry.QuestionsMerged merged => ("questionsMerged", Payload(("from", merged.FromId), ("into", merged.IntoId))),
        LedgerEntry.QuestionsParted parted => ("questionsParted", Payload(("from", parted.FromId))),
        LedgerEntry.LinkDeclared declared => ("linkDeclared", Payload(("casebook", await TextAsync(Casebook.Empty.With(declared.Link), stop).ConfigureAwait(false)))),
        LedgerEntry.DiscrepancyReviewed reviewed => ("discrepancyReviewed", Payload(
            ("question", reviewed.QuestionId), ("discrepancy", reviewed.DiscrepancyId), ("reason", reviewed.Review.Reason?.ToString()), ("sides", reviewed.Sides))),
        _ => throw new InvalidOperationException("The set of entries is closed."),
    };

    /// <summary>The entry of a kind and payload.</summary>
    /// <exception cref="LedgerFormatException">It is none that this version reads.</exception>
    public static async Task<LedgerEntry> ReadAsync(StoredEntry stored, CancellationToken stop)
    {
        try
        {
            var texts = Texts(stored.Content.Payload);
            if (texts.GetValueOrDefault("format") != Format) throw new LedgerFormatException(stored, $"its format is not {Format}");
            string Text(string name) => texts.GetValueOrDefault(name) ?? throw new LedgerFormatException(stored, $"it has no {name}");
            async Task<Casebook> Book() => await CasebookAsync(Text("casebook"), stored, stop).ConfigureAwait(false);
            async Task<Claim> TheClaim()
            {
                var claim = (await Book().ConfigureAwait(false)).Claims.Single();
                return texts.GetValueOrDefault("corrects") is { } corrected ? claim.Correcting(corrected) : claim;
            }

            return stored.Content.Kind switch
            {
                "questionOpened" => new LedgerEntry.QuestionOpened((await Book().ConfigureAwait(false)).Questions.Single()),
                "claimRecorded" => new LedgerEntry.ClaimRecorded(await TheClaim().ConfigureAwait(false)),
                "claimCorrected" => new LedgerEntry.ClaimCorrected(await TheClaim().ConfigureAwait(false)),
                "claimRetracted" => new LedgerEntry.ClaimRetracted(Text("question"), Text("claim")),
                "sourcesMerged" => new LedgerEntry.SourcesMerged(Text("from"), Text("into")),
                "sourcesParted" => new LedgerEntry.SourcesParted(Text("from")),
                "questionsMerged" => new LedgerEntry.QuestionsMerged(Text("from"), Text("into")),
                "questionsParted" => new LedgerEntry.QuestionsParted(Text("from")),
                "linkDeclared" => new LedgerEntry.LinkDeclared((await Book().ConfigureAwait(false)).Links.Single()),
                "discrepancyReviewed" => new LedgerEntry.DiscrepancyReviewed(
                    Text("question"),
                    Text("discrepancy"),
                    texts.GetValueOrDefault("reason") is { } reason ? Review.Resolved(Enum.Parse<ResolutionReason>(reason)) : Review.Acknowledged,
                    Text("sides")),
                var kind => throw new LedgerFormatException(stored, $"there is no kind {kind}"),
            };
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new LedgerFormatException(stored, broken.Message, broken);
        }
    }

    private static async Task<string> ClaimAsync(Claim claim, CancellationToken stop) =>
        Payload(("casebook", await TextAsync(Casebook.Of(claim.CorrectingNothing()), stop).ConfigureAwait(false)), ("corrects", claim.Corrects));

    private static async Task<string> TextAsync(Casebook casebook, CancellationToken stop)
    {
        using var stream = new MemoryStream();
        await CasebookFile.WriteAsync(casebook, stream, stop: stop).ConfigureAwait(false);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static async Task<Casebook> CasebookAsync(string text, StoredEntry stored, CancellationToken stop)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var reading = await CasebookFile.ReadAsync([CasebookInput.FromStream(stream, stored.Stream)], stop: stop).ConfigureAwait(false);
        return reading.Casebook ?? throw new LedgerFormatException(stored, reading.Errors[0].ToString());
    }

    private static string Payload(params ReadOnlySpan<(string Name, string? Text)> texts)
    {
        using var payload = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using var json = new JsonTextWriter(payload);
        json.WriteStartObject();
        json.WritePropertyName("format");
        json.WriteValue(Format);
        foreach (var (name, text) in texts)
        {
            if (text is null) continue;
            json.WritePropertyName(name);
            json.WriteValue(text);
        }

        json.WriteEndObject();
        json.Flush();
        return payload.ToString();
    }

    private static Dictionary<string, string> Texts(string payload)
    {
        using var json = new JsonTextReader(new StringReader(payload)) { DateParseHandling = DateParseHandling.None, MaxDepth = 2 };
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        json.Read();
        while (json.Read() && json.TokenType == JsonToken.PropertyName)
        {
            var name = (string)json.Value!; // a property has a name
            if (json.ReadAsString() is { } text) texts[name] = text;
        }

        return texts;
    }
}
