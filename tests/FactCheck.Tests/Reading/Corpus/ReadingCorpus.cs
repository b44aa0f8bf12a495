using System.Runtime.CompilerServices;
using FactCheck.Reading;
using Newtonsoft.Json.Linq;
using CasebookFile = FactCheck.Files.CasebookFile;

namespace FactCheck.Tests.Reading.Corpus;

/// <summary>How often a reader found what it should have.</summary>
/// <param name="Right">What was found and expected.</param>
/// <param name="Wrong">What was found and not expected.</param>
/// <param name="Missed">What was expected and not found.</param>
public readonly record struct Score(int Right, int Wrong, int Missed)
{
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    public static Score operator +(Score a, Score b) => new(a.Right + b.Right, a.Wrong + b.Wrong, a.Missed + b.Missed);
}

/// <summary>A text and the discrepancies that a careful editor finds in it.</summary>
/// <param name="Document">The text.</param>
/// <param name="Discrepancies">Their kinds, and the figures of all that stand in their camps.</param>
/// <param name="Figures">All its figures with who says each, where they are known.</param>
public sealed record ExpectedText(Document Document, IReadOnlyList<(string Kind, IReadOnlyList<string> Figures)> Discrepancies, IReadOnlyList<(string Figure, string Claimant)> Figures);

/// <summary>
/// Holds the reader against texts whose claims are known. Items with odd numbers are for development, those with even ones are held out; of articles those from 1801 on are held out.
/// Articles that were held out before, have been measured and then looked at, are for development since.
/// </summary>
public static class ReadingCorpus
{
    public const string Development = "development", HeldOut = "held-out";

    private static readonly Publication Someday = Publication.On(Date.Day(2021, 6, 15));

    /// <summary>The figures of sentences: right where wording, numbers and unit are.</summary>
    public static Score Figures(string half) => Items(half, "figures.tsv")
        .Select(item => Compared(Split(item.Expected), [.. FigureGrammar.Find(item.Text).Select(mention => mention.Figure.ToString())]))
        .Aggregate(default(Score), (a, b) => a + b);

    /// <summary>Who says the figures of sentences, and by way of whom.</summary>
    public static Score Attributions(string half)
    {
        var score = default(Score);
        foreach (var item in Items(half, "attributions.tsv"))
        {
            var left = TextClaimReader.Read(new Document("text", item.Text) { Published = Someday }).Claims.Where(claim => claim.Answer is Figure).ToList();
            foreach (var expected in Split(item.Expected))
            {
                var parts = expected.Split(" => ");
                var way = parts[1].Split(" via ");
                var claim = left.FirstOrDefault(each => each.Answer.ToString() == parts[0]);
                if (claim is not null) left.Remove(claim);
                var isRight = claim is not null && Is(way[0], claim) && Relays(way, claim);
                score += isRight ? new(1, 0, 0) : new Score(0, claim is null ? 0 : 1, 1);
            }

            score += new Score(0, left.Count, 0);
        }

        return score;
    }

    /// <summary>The stances of sentences on the propositions of the corpus's watch list; of a condition only whether there is one.</summary>
    public static async Task<Score> StancesAsync(string half)
    {
        var watched = (await CasebookFile.ReadAsync(Path.Combine(Folder(half), "watch-list.json"))).Casebook!; // the corpus's own, and good
        var options = new ReadingOptions { WatchList = WatchList.Of(watched) };
        var score = default(Score);
        foreach (var item in Items(half, "stances.tsv"))
        {
            var claims = TextClaimReader.Read(new Document("text", item.Text) { Published = Someday }, options).Claims.Where(claim => claim.Answer is Stance).ToList();
            foreach (var expected in Split(item.Expected))
            {
                var claim = claims.FirstOrDefault(each => IsStance(expected, each));
                if (claim is not null) claims.Remove(claim);
                score += claim is null ? new(0, 0, 1) : new Score(1, 0, 0);
            }

            score += new Score(0, claims.Count, 0);
        }

        return score;
    }

    /// <summary>What articles hold: their figures, who says them, their discrepancies (right where kind and all figures are), how many of the wrong ones but lack a voice, and how many stand in articles that have none.</summary>
    public static (Score Figures, Score Claimants, Score Discrepancies, int Incomplete, int FalseInClean) Articles(string half)
    {
        var (figures, claimants, discrepancies, incomplete, falseInClean) = (default(Score), default(Score), default(Score), 0, 0);
        foreach (var text in ArticleTexts(half))
        {
            var reading = TextClaimReader.Read(text.Document);
            var left = reading.Claims.Where(claim => claim.Answer is Figure).ToList();
            foreach (var (figure, claimant) in text.Figures)
            {
                var claim = left.FirstOrDefault(each => each.Answer.ToString() == figure);
                if (claim is not null) left.Remove(claim);
                figures += claim is null ? new(0, 0, 1) : new Score(1, 0, 0);
                if (claim is not null) claimants += Is(claimant, claim) ? new(1, 0, 0) : new Score(0, 1, 1);
            }

            figures += new Score(0, left.Count, 0);
            var found = Found(reading);
            var score = Compared([.. text.Discrepancies.Select(Told)], found);
            incomplete += found.Count(each => text.Discrepancies.Any(expected => Told(expected) != each && each.Split(": ") is [var kind, var wordings] && kind == expected.Kind && Split(wordings).All(expected.Figures.Contains)));
            discrepancies += score;
            if (text.Discrepancies.Count == 0) falseInClean += score.Wrong;
        }

        return (figures, claimants, discrepancies, incomplete, falseInClean);
    }

    /// <summary>The discrepancies of short passages, which were all written for development.</summary>
    public static Score Passages() => PassageTexts().Select(Compared).Aggregate(default(Score), (a, b) => a + b);

    /// <summary>What is found in pairs of paragraphs that hold no discrepancy: each that is told is false.</summary>
    public static IEnumerable<string> FalseInDecoys() => DecoyTexts().SelectMany(text => Found(TextClaimReader.Read(text.Document)).Select(found => $"{found} in \"{text.Document.Text.Split("\n\n", 3)[2]}\""));

    /// <summary>All texts for development: articles, passages and decoys.</summary>
    public static IEnumerable<ExpectedText> DevelopmentTexts() => ArticleTexts(Development).Concat(PassageTexts()).Concat(DecoyTexts());

    private static IEnumerable<ExpectedText> ArticleTexts(string half) =>
        from file in Directory.GetFiles(Path.Combine(Folder(half), "articles"), "*.txt").Order(StringComparer.Ordinal)
        let expected = JObject.Parse(File.ReadAllText(Path.ChangeExtension(file, ".expected.json")))
        select new ExpectedText(Of(Path.GetFileName(file), File.ReadAllText(file), (string?)expected["publisher"]), [.. expected["discrepancies"]!.Select(each => ((string)each["kind"]!, (IReadOnlyList<string>)[.. each["figures"]!.Select(figure => (string)figure!)]))], [.. expected["figures"]!.Select(each => ((string)each["figure"]!, (string)each["claimant"]!))]); // each has them

    private static IEnumerable<ExpectedText> PassageTexts()
    {
        foreach (var passage in File.ReadAllText(Path.Combine(Folder(Development), "passages.txt")).Split("\n=== ").Skip(1))
        {
            var (head, text) = (passage.Split("\n---\n")[0].Split('\n'), passage.Split("\n---\n")[1]);
            var publisher = head[1]["publisher: ".Length..];
            var wanted = head[2]["expected: ".Length..].Split(" ; ").Where(each => each != "none").Select(each => each.Split(": "));
            yield return new(Of("passage " + head[0], text, publisher == "null" ? null : publisher), [.. wanted.Select(each => (each[0], (IReadOnlyList<string>)Split(each[1])))], []);
        }
    }

    private static IEnumerable<ExpectedText> DecoyTexts() =>
        from line in File.ReadLines(Path.Combine(Folder(Development), "decoys.txt"))
        where line.Length > 0 && line[0] != '#'
        select new ExpectedText(Of("decoy", $"What two bodies said on the day\n\nPublished 9 May 2024\n\n{line.Replace(" / ", "\n\n", StringComparison.Ordinal)}\n", null), [], []);

    private static Document Of(string name, string text, string? publisher) => new(name, text) { Publisher = publisher is null ? null : Source.Outlet("publisher", publisher) };

    private static Score Compared(ExpectedText text) => Compared([.. text.Discrepancies.Select(Told)], Found(TextClaimReader.Read(text.Document)));

    private static List<string> Found(DocumentReading reading) =>
        [.. new[] { reading }.ToCasebook().Check().Discrepancies.Select(each => $"{each.Kind}: {string.Join(" | ", each.Claims.Select(claim => claim.Answer.ToString()!).Distinct().Order(StringComparer.Ordinal))}")];

    private static string Told((string Kind, IReadOnlyList<string> Figures) discrepancy) => $"{discrepancy.Kind}: {string.Join(" | ", discrepancy.Figures.Distinct().Order(StringComparer.Ordinal))}";

    private static Score Compared(string[] wanted, List<string> found)
    {
        var left = found.ToList();
        var right = wanted.Count(left.Remove);
        return new(right, left.Count, wanted.Length - right);
    }

    /// <summary>A name is right where one of the two holds the other: "John Kerry" and "Secretary of State John Kerry".</summary>
    private static bool Is(string name, Claim claim) => name switch
    {
        "(document)" => claim.Claimant.Kind == SourceKind.Document || claim.Claimant.Id == "publisher",
        "(unattributed)" => claim.Claimant.Kind == SourceKind.Document,
        "(anonymous)" => claim.Claimant.Kind == SourceKind.Anonymous,
        _ => Is(name, claim.Claimant),
    };

    private static bool Is(string name, Source source)
    {
        var wanted = Plain(name);
        return source.Aliases.Prepend(source.Name).Select(Plain).Any(each => $" {each} ".Contains($" {wanted} ", StringComparison.Ordinal) || $" {wanted} ".Contains($" {each} ", StringComparison.Ordinal));
    }

    private static string Plain(string name) =>
        string.Join(' ', name.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal).Replace(" - ", "-", StringComparison.Ordinal).Split(' ').Where(word => word is not ("the" or "a" or "an")));

    private static bool Relays(string[] way, Claim claim)
    {
        var wanted = way.Length > 1 ? way[1].Split(", ") : [];
        return wanted.Length == claim.Attribution.Relays.Count && wanted.Zip(claim.Attribution.Relays).All(pair => pair.First == "(anonymous)" ? pair.Second.Kind == SourceKind.Anonymous : Is(pair.First, pair.Second));
    }

    private static bool IsStance(string expected, Claim claim)
    {
        var stance = (Stance)claim.Answer; // as just chosen
        var colon = expected.IndexOf(": ", StringComparison.Ordinal);
        var rest = expected[(colon + 2)..];
        var expression = rest.EndsWith(" by vote", StringComparison.Ordinal) ? Expression.Vote : rest.EndsWith(" by action", StringComparison.Ordinal) ? Expression.Action : Expression.Statement;
        var condition = rest.IndexOf(" if ", StringComparison.Ordinal);
        if (condition >= 0) rest = rest[..condition];
        rest = rest.Replace(" by vote", "", StringComparison.Ordinal).Replace(" by action", "", StringComparison.Ordinal);
        var blank = rest.LastIndexOf(' ');
        var actor = rest[..blank];
        return claim.Question.Id == expected[..colon] && (claim.Actor.Id == actor || Is(actor, claim.Actor))
            && string.Equals(stance.Position.ToString(), rest[(blank + 1)..], StringComparison.OrdinalIgnoreCase) && stance.ExpressedBy == expression && (stance.Condition is not null) == (condition >= 0);
    }

    private static string[] Split(string expected) => expected.Split(" | ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<(string Text, string Expected)> Items(string half, string file) =>
        from line in File.ReadLines(Path.Combine(Folder(half), file))
        where line.Length > 0 && line[0] != '#'
        let columns = line.Split('\t')
        select (columns[1], columns.Length > 2 ? columns[2] : "");

    private static string Folder(string half, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, half); // a source file lies in a folder
}
