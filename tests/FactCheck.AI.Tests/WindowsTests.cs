using System.Globalization;
using System.Text;
using FactCheck.Reading;
using Microsoft.Extensions.AI;
using NodaTime;

namespace FactCheck.AI.Tests;

public sealed class WindowsTests
{
    private static readonly AIReadingOptions Small = new() { WindowSize = 400, Overlap = 120 };

    [Fact]
    public async Task A_text_of_one_window_is_asked_about_once()
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => "A word. ")) + "The end.";

        Assert.Equal([text], await WindowsOf(text));
    }

    [Fact]
    public async Task A_blank_text_is_not_asked_about() => Assert.Empty(await WindowsOf(" \n\t "));

    [Fact]
    public async Task Windows_end_where_paragraphs_do_and_else_where_sentences_do()
    {
        var paragraphs = string.Join("\n\n", Enumerable.Range(0, 20).Select(i => $"Paragraph {i.ToString(CultureInfo.InvariantCulture)} has one sentence. It has another one too, somewhat longer."));
        Assert.All((await WindowsOf(paragraphs)).SkipLast(1), window => Assert.EndsWith(".\n\n", window, StringComparison.Ordinal));
        Assert.All(await WindowsOf(paragraphs), window => Assert.StartsWith("Paragraph ", window, StringComparison.Ordinal));

        var sentences = string.Concat(Enumerable.Range(0, 60).Select(i => $"Sentence {i.ToString(CultureInfo.InvariantCulture)} is “short.” "));
        Assert.All((await WindowsOf(sentences)).SkipLast(1), window => Assert.EndsWith("“short.” ", window, StringComparison.Ordinal));
        Assert.All(await WindowsOf(sentences), window => Assert.StartsWith("Sentence ", window, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("😀")]
    [InlineData("😀😀😀😀")]
    [InlineData("x😀😀😀😀")]
    [InlineData("a word and ")]
    [InlineData("\" ")]
    [InlineData("A sentence. ")]
    [InlineData("\n\n")]
    [InlineData("  word")]
    public async Task Windows_cover_the_text_and_share_no_more_than_they_should(string part)
    {
        var text = new StringBuilder("Begin ");
        for (var i = 0; text.Length < 5_000; i++) text.Append(part).Append((char)('\u4e00' + i)); // no stretch of it stands twice
        var whole = text.Append(" end").ToString();
        var windows = await WindowsOf(whole);

        var at = 0;
        foreach (var window in windows)
        {
            var start = whole.IndexOf(window, StringComparison.Ordinal);
            Assert.InRange(window.Length, 1, Small.WindowSize);
            Assert.InRange(start, Math.Max(0, at - Small.Overlap - 1), at); // one more, so that no surrogate pair is cut
            Assert.True(start + window.Length > at, "A window shows nothing new.");
            Assert.False(char.IsLowSurrogate(window[0]) || char.IsHighSurrogate(window[^1]));
            at = start + window.Length;
        }

        Assert.EndsWith(" end", windows[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_at_the_end_of_a_long_text_has_its_place_in_the_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Rain fell on the harbour. ", 400)) + "The United Nations said 41 people were killed.";
        var reading = await new AIClaimReader(new ScriptedClient((window, _) => window.Contains("41", StringComparison.Ordinal) ? Said.Answer(Said.Figure("41 people", "41")) : Said.Answer()), Small).ReadAsync(Document(text), new());

        Assert.Equal(text.IndexOf("41 people", StringComparison.Ordinal), Assert.Single(reading.Claims).Evidence!.Start);
    }

    [Fact]
    public async Task A_claim_that_two_windows_show_is_one_and_one_told_at_two_places_is_two()
    {
        var text = string.Concat(Enumerable.Range(0, 60).Select(i => i is 17 or 40 ? "The United Nations counts 41 dead. " : "Rain fell on the harbour. "));
        var client = new ScriptedClient((window, _) => window.Contains("41 dead", StringComparison.Ordinal) ? Said.Answer(Said.Figure("41 dead", "41")) : Said.Answer());
        var reading = await new AIClaimReader(client, new() { WindowSize = 400, Overlap = 200 }).ReadAsync(Document(text), new());

        Assert.True(client.Asked.Count(asked => ScriptedClient.TextOf(asked.Messages).Contains("41 dead", StringComparison.Ordinal)) > 2, "No claim stood in two windows.");
        Assert.Equal(2, reading.Claims.Count);
    }

    [Fact]
    public async Task A_watched_question_has_the_claim_that_two_windows_put_on_two()
    {
        var dead = Question.HowMuch("marvia-dead", unit: Unit.People).WithCues(Cues.Of("dead"));
        var text = string.Concat(Enumerable.Range(0, 30).Select(i => i is 10 ? "The United Nations counts 41 dead. " : "Rain fell on the harbour. "));
        var client = new ScriptedClient((window, turn) => window.Contains("41 dead", StringComparison.Ordinal) ? Said.Answer(Said.Figure("41 dead", "41", question: turn == 0 ? "dead" : "marvia-dead")) : Said.Answer());

        var reading = await new AIClaimReader(client, new() { WindowSize = 400, Overlap = 200 }).ReadAsync(Document(text), new() { WatchList = WatchList.Of(Casebook.Empty.With(dead)) });

        Assert.Same(dead, Assert.Single(reading.Claims).Question);
    }

    [Fact]
    public async Task Words_of_another_window_are_not_found()
    {
        var text = "The United Nations counts 41 dead. " + string.Concat(Enumerable.Repeat("Rain fell on the harbour. ", 40));
        var reading = await new AIClaimReader(new ScriptedClient((_, turn) => turn == 2 ? Said.Answer(Said.Figure("41 dead", "41")) : Said.Answer()), Small).ReadAsync(Document(text), new());

        Assert.Empty(reading.Claims);
    }

    [Fact]
    public async Task Later_windows_are_told_the_questions_that_earlier_ones_opened()
    {
        var text = "The United Nations counts 41 dead. " + string.Concat(Enumerable.Repeat("Rain fell on the harbour. ", 40));
        var client = new ScriptedClient((_, turn) => turn == 0 ? Said.Answer(Said.Figure("41 dead", "41")) : Said.Answer());
        await new AIClaimReader(client, Small).ReadAsync(Document(text), new());

        Assert.DoesNotContain("quake-dead", client.Asked[0].Messages[1].Text, StringComparison.Ordinal);
        Assert.Contains("""{"id":"quake-dead","form":"howMuch","text":"quake dead","unit":"people","course":"changing"}""", client.Asked[1].Messages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_stops_when_the_budget_is_used_up_and_says_how_far_it_got()
    {
        var text = "The United Nations counts 41 dead. " + string.Concat(Enumerable.Repeat("Rain fell on the harbour. ", 100));
        var client = new ScriptedClient((_, turn) => turn == 0 ? Said.Answer(Said.Figure("41 dead", "41")) : Said.Answer()) { Usage = new UsageDetails { InputTokenCount = 150, OutputTokenCount = 50 } };

        var reading = await new AIClaimReader(client, new() { WindowSize = 400, Overlap = 120, TokenBudget = 400 }).ReadAsync(Document(text), new());

        Assert.Equal(2, client.Asked.Count);
        Assert.Single(reading.Claims);
        var note = Assert.Single(reading.Notes);
        Assert.Equal(text.Length, note.End);
        Assert.Equal(FormattableString.Invariant($"The text was read up to character {note.Start} of {text.Length}: the budget of 400 tokens is used up (400)."), note.Message);
        Assert.EndsWith(text[(note.Start - 50)..note.Start], ScriptedClient.TextOf(client.Asked[1].Messages), StringComparison.Ordinal);
        Assert.InRange(note.Start, 600, 800);
    }

    [Fact]
    public async Task A_used_up_budget_asks_no_second_time()
    {
        var client = new ScriptedClient("nonsense") { Usage = new UsageDetails { TotalTokenCount = 10 } };

        await new AIClaimReader(client, new() { TokenBudget = 10, Retries = 5 }).ReadAsync(Document("A text."), new());

        Assert.Single(client.Asked);
    }

    [Fact]
    public async Task As_often_as_the_options_say_nonsense_is_asked_about_again()
    {
        var client = new ScriptedClient("nonsense");

        await new AIClaimReader(client, new() { Retries = 3 }).ReadAsync(Document("A text."), new());

        Assert.Equal(4, client.Asked.Count);
        Assert.Equal(3, client.Asked[3].Messages.Count); // the demand is not repeated
    }

    private static async Task<List<string>> WindowsOf(string text)
    {
        var client = new ScriptedClient(Said.Answer());
        await new AIClaimReader(client, Small).ReadAsync(Document(text), new());
        return [.. client.Asked.Select(asked => ScriptedClient.TextOf(asked.Messages))];
    }

    private static Document Document(string text) => new("article.md", text) { Published = new LocalDate(2015, 12, 17) };
}
