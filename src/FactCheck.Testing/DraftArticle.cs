using CsCheck;
using FactCheck.Reading;

namespace FactCheck.Testing;

/// <summary>Makes texts as newsrooms write them, of a country that does not exist.</summary>
internal static class DraftArticle
{
    private static readonly Source Post = Source.Outlet("harbour-post", "Harbour Post");

    private static readonly Gen<string> Figures = Gen.OneOf(
        "41", "at least 41", "over 250,000", "more than 250,000", "about 1.5 million", "some 1,200", "nearly 300", "a dozen", "dozens of", "a few hundred", "tens of thousands of", "between 200 and 250",
        "up to 90", "as many as 90", "fewer than 30", "no", "twenty-five", "half a million", "12 or more", "2,975 (2,658–3,290)", "4,645 (95% CI 793–8,498)", "250k", "exactly 318");

    private static readonly Gen<string> Things = Gen.OneOf(
        "people were killed", "civilians, among them 9 children, were killed", "people had died", "people were injured", "homes were destroyed", "people have been displaced", "protesters marched", "soldiers are missing", "cases were counted");

    private static readonly Gen<string> Speakers = Gen.OneOf(
        "the United Nations", "the UN", "the Health Ministry", "the Marvian Human Rights Observatory (MHRO)", "the MHRO", "Interior Minister Ana Veloso", "Veloso", "two officials who asked not to be named", "police", "a report by Clearwater Watch", "state television");

    private static readonly Gen<string> Dates = Gen.OneOf("on Tuesday", "on Dec. 15", "in March", "since September 2014", "last week", "as of June 2015", "on 3 August 2015", "in the past 48 hours", "by the end of 2015");

    private static readonly Gen<string> Templates = Gen.OneOf(
        "{speaker} said {date} that {figure} {thing}.",
        "{figure} {thing} {date}, according to {speaker}.",
        "{figure} {thing}, {speaker} said, citing {speaker}.",
        "“{figure} {thing},” {speaker} said. “We have never seen a winter like it, and we ask the world to look.”",
        "{speaker} rejects the figure of 3 million given by {speaker}.",
        "The toll in the city of Tessal stands at {figure}, {speaker} said {date}, though {speaker} put it at {figure}.",
        "Estimates range from 7,000 ({speaker}) to 43,000 ({speaker}).",
        "{speaker} has confirmed {figure} deaths by name; it estimates that {figure} {thing}.",
        "The price of bread rose by 12 percent {date}, to $2.30, {speaker} said.",
        "President Oskar Lind must step down, {speaker} said {date}.",
        "{speaker} said Lind will stay in office if the talks succeed.",
        "{speaker} no longer opposes that Lind should leave office.",
        "A Boeing 747 with 12 crew landed at 9:30 on Route 66, and Resolution 2254 was read out by a 34-year-old.",
        "The war began {date}.",
        "Rain fell on the harbour, and nobody spoke of it.",
        "It was the third round of talks; the Lions won 3-1.");

    private static readonly Gen<string> Sentences = Gen.Select(
        Templates, Figures.Array[2], Things, Speakers.Array[2], Dates,
        (template, figures, thing, speakers, date) => Capital(Filled(Filled(template, "{figure}", figures), "{speaker}", speakers).Replace("{thing}", thing, StringComparison.Ordinal).Replace("{date}", date, StringComparison.Ordinal)));

    private static readonly Gen<string> Texts = Gen.Select(
        Sentences.Array[1, 4].Select(sentences => string.Join(' ', sentences)).Array[0, 3], Gen.OneOf("\n\n", "\n\n", "\r\n\r\n", "\n"), Gen.OneOf("", "", "", "TESSAL, Marvia, Dec. 17 (HP) — ", "# Toll rises in Tessal\n\n"),
        Gen.OneOf("", "", "", "", "", "", "\u200B", "\u202E", "\0", "\ud800", "\udc00", "😀", "٣", "\u00A0", "\u00AD", "\"", "’"), Gen.Int[0, 10_000],
        (paragraphs, between, head, odd, at) => head + string.Join(between, paragraphs) is var text ? text.Insert(at % (text.Length + 1), odd) : "");

    /// <summary>What the texts hold that an editor may look for.</summary>
    public static WatchList WatchList { get; } = WatchList.Of(Casebook.Empty
        .With(
            Source.Organisation("un", "United Nations").WithAliases("UN"), Source.Organisation("mhro", "Marvian Human Rights Observatory").WithAliases("MHRO"), Source.Organisation("ministry", "Health Ministry"),
            Source.Person("veloso", "Ana Veloso").WithAliases("Veloso"), Post.WithAliases("HP"))
        .With(new Question[]
        {
            Question.HowMuch("dead", "people killed in the war in Marvia", Unit.People, Course.Rising).In("place", "Marvia").WithCues(Cues.Of("killed", "deaths", "died", "toll")),
            Question.HowMuch("displaced", "people displaced in Marvia", Unit.People).WithCues(Cues.Of("displaced")),
            Question.When("began", "the war in Marvia began").WithCues(Cues.Of("the war began")),
            Question.Whether("leaves", "President Lind leaves office").WithCues(Cues.Of(new Dictionary<Position, IEnumerable<string>> { [Position.For] = ["must step down", "should leave office"], [Position.Against] = ["will stay in office"] })),
        }));

    public static Gen<Document> Any { get; } = Gen.Select(
        Texts, Gen.OneOf("article.md", "a", "märz 3.txt", "a#1", new string('n', Document.LongestName)), Gen.OneOf(null, "Toll rises in Tessal", "9 things \"to know\" \u202E"), Gen.OneOf(null, null, Post),
        Gen.OneOf(null, Make.Published("2015-12-17"), Make.Published("2015-12"), Make.Published("2015-12-17T08:30:00Z")), Gen.OneOf(Markup.None, Markup.None, Markup.Markdown),
        (text, name, title, publisher, published, markup) => new Document(name, text) { Title = title, Publisher = publisher, Published = published, Markup = markup });

    private static string Filled(string template, string slot, string[] words)
    {
        for (var (at, i) = (template.IndexOf(slot, StringComparison.Ordinal), 0); at >= 0; at = template.IndexOf(slot, StringComparison.Ordinal), i++) template = template.Remove(at, slot.Length).Insert(at, words[i % words.Length]);
        return template;
    }

    private static string Capital(string sentence) => char.IsLower(sentence[0]) ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;
}
