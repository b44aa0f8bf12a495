using System.Diagnostics;
using FactCheck.Reading;
using FactCheck.Tests.Reading.Corpus;

namespace FactCheck.Benchmarks;

/// <summary>How well texts are read, part by part, on both halves of the corpus, and how fast.</summary>
internal static class ReadingEvaluation
{
    /// <summary>Prints precision and recall of each part, development and held-out side by side, then articles a second at two lengths: linear work reads the same words a second.</summary>
    public static async Task RunAsync(TextWriter told)
    {
        told.WriteLine($"{"",-34}{ReadingCorpus.Development,-22}{ReadingCorpus.HeldOut,-22}");
        Row("figures of phrases", ReadingCorpus.Figures);
        Row("who says so", ReadingCorpus.Attributions);
        var (development, heldOut) = (await ReadingCorpus.StancesAsync(ReadingCorpus.Development), await ReadingCorpus.StancesAsync(ReadingCorpus.HeldOut));
        Line("stances, with a watch list", development, heldOut);
        var (known, unseen) = (ReadingCorpus.Articles(ReadingCorpus.Development), ReadingCorpus.Articles(ReadingCorpus.HeldOut));
        Line("figures of articles", known.Figures, unseen.Figures);
        Line("their claimants", known.Claimants, unseen.Claimants);
        Line("discrepancies of articles", known.Discrepancies, unseen.Discrepancies);
        told.WriteLine(FormattableString.Invariant($"{"  wrong only by a voice left out",-34}{known.Incomplete,-22}{unseen.Incomplete,-22}"));
        told.WriteLine(FormattableString.Invariant($"{"false ones in clean articles",-34}{known.FalseInClean,-22}{unseen.FalseInClean,-22}"));
        told.WriteLine($"{"discrepancies of passages",-34}{Words(ReadingCorpus.Passages()),-22}(all for development)");
        told.WriteLine(FormattableString.Invariant($"{"false ones in decoys",-34}{ReadingCorpus.FalseInDecoys().Count(),-22}(all for development)"));
        Speed(told, 500);
        Speed(told, 5_000);

        void Row(string part, Func<string, Score> measure) => Line(part, measure(ReadingCorpus.Development), measure(ReadingCorpus.HeldOut));

        void Line(string part, Score development, Score heldOut) => told.WriteLine($"{part,-34}{Words(development),-22}{Words(heldOut),-22}");
    }

    private static string Words(Score score) => FormattableString.Invariant($"P {score.Precision:F3} R {score.Recall:F3}");

    private static void Speed(TextWriter told, int words)
    {
        const int Articles = 1_000;
        const string Sentence = "The ministry said on Tuesday that at least 12 people had died in Homs, while the Red Crescent put the toll at about 40. ";
        var text = string.Concat(Enumerable.Repeat(Sentence, words / Sentence.Split(' ').Length + 1));
        var documents = Enumerable.Range(0, Articles * 500 / words).Select(i => new Document(FormattableString.Invariant($"{i}.txt"), text)).ToList();
        Parallel.ForEach(documents.Take(documents.Count / 10), document => TextClaimReader.Read(document)); // what is compiled late is compiled now
        var clock = Stopwatch.StartNew();
        Parallel.ForEach(documents, document => TextClaimReader.Read(document));
        told.WriteLine(FormattableString.Invariant($"{documents.Count:N0} articles of {words:N0} words: {documents.Count / clock.Elapsed.TotalSeconds:N0} a second, {documents.Count * (long)words / clock.Elapsed.TotalSeconds:N0} words a second"));
    }
}
