using CsCheck;
using FactCheck.Detection;
using FactCheck.Files;
using FactCheck.Reporting;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NodaTime;

namespace FactCheck.Tests.Reporting;

public sealed class MarkdownReportTests
{
    private static readonly LocalDate Day = new(2020, 1, 1);

    /// <summary>What hosts understand beside CommonMark.</summary>
    private static readonly MarkdownPipeline Hosts = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseTaskLists().UseFootnotes().UseMathematics().UseEmojiAndSmiley(enableSmileys: false).UseAlertBlocks().Build();

    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "<!-- ", "| a | b |", "`", "``` x", "**bold**", "_it_", "~~gone~~", "==mark==", "++new++", "[a](javascript:alert(1))", "![a](https://evil.example/x.png)",
        "[a]: https://evil.example", "<https://evil.example>", "https://evil.example/", "HTTP://evil.example", "www.evil.example", "WWW.evil.example", "someone@evil.example", "mailto:a@evil.example", "ftp://evil.example",
        "@everyone", "#1", "owner/name#1", "!1", ":tada:", ":+1:", "$x$", "$$x$$", "[^1]", "[ ] todo", "&amp;", "&#60;b&#62;", "\\", "\\|", "\\`", "\\<b>", "a\\", "# head", "head #", "- item", "1. item", "> quote",
        "\n\n# head", "\r\n---\r\n", "    code", "  ", "\u202Egnp", "\u2066\u200B\u2028", "\0", "{{x}}", "{+ x +}", "[- x -]", "a\tb", "'\"><img src=x onerror=alert(1)>", "“", "=cmd()", "é\U0001F600漢字", "^up^", "~down~", "\"\"q\"\"", "--- | ---",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOf(Hostile),
        Gen.Select(Gen.OneOf(Hostile), Gen.OneOf(Hostile), Gen.OneOf(Hostile), (a, b, c) => a + b + c),
        Gen.String[Gen.Char["\\`*_[]{}<>|~$^=+-#@!:./wW&;'\"()\n\t a1é\u202E"], 0, 40]);

    [Fact]
    public void A_report_tells_totals_and_each_discrepancy_with_its_claims() => Snapshots.Match(Markdown(Findings(), new() { IncludeNotices = true, Kinds = ["conflictingFigures"] }));

    [Fact]
    public void Notices_and_what_is_above_the_most_are_counted() => Snapshots.Match(Markdown(Findings(), new() { MostFindings = 1 }));

    [Fact]
    public void Any_text_of_the_record_comes_out_as_that_text_and_has_no_effect() => Texts.Sample(
        text =>
        {
            var paragraph = (ParagraphBlock)Assert.Single(Markdig.Markdown.Parse($"**Found:** {MarkdownText.Of(text)}.", Hosts));

            Assert.Equal(" " + Shown.Escaped(text) + ".", Plain(paragraph.Inline!.Skip(1)));
        },
        iter: 5_000);

    [Theory]
    [InlineData("@everyone", "@&#8203;everyone")]
    [InlineData("owner/name#1", "owner/name#&#8203;1")]
    [InlineData("!1", "!&#8203;1")]
    [InlineData(":tada:", ":&#8203;tada:")]
    [InlineData("a@evil.example", "a@&#8203;evil.example")]
    [InlineData("https://evil.example", "https:&#8203;//evil.example")]
    [InlineData("www.evil.example", "www&#8203;.evil.example")]
    [InlineData("at 12:30, no. 5!", "at 12:30, no. 5!")]
    public void What_hosts_make_links_of_has_a_space_of_no_width_within(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Of(text));

    [Fact]
    public void Whatever_the_record_says_a_report_has_the_same_parts()
    {
        var plain = Parts(Markdown(Of("plain"), new() { IncludeNotices = true }));

        Texts.Sample(text => Assert.Equal(plain, Parts(Markdown(Of($"x{text}"), new() { IncludeNotices = true }))), iter: 1_000);
    }

    [Theory]
    [InlineData("https://news.example/a?b=1&c=(2)|<x>#d", "https://news.example/a?b=1&c=%282%29%7C%3Cx%3E#d")]
    [InlineData("http://news.example/é \"x\"", "http://news.example/%C3%A9%20%22x%22")]
    public void An_address_of_the_web_is_a_link_that_nothing_gets_out_of(string address, string target)
    {
        var paragraph = (ParagraphBlock)Assert.Single(Markdig.Markdown.Parse(MarkdownText.Link("a title", address), Hosts));

        Assert.Equal(target, Assert.IsType<LinkInline>(Assert.Single(paragraph.Inline!)).Url);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("//evil.example/x")]
    [InlineData("file:///etc/passwd")]
    public void Another_address_is_text(string address) => Assert.Equal($"t ({Shown.Escaped(address)})", Plain(((ParagraphBlock)Assert.Single(Markdig.Markdown.Parse(MarkdownText.Link("t", address), Hosts))).Inline!));

    [Fact]
    public void A_long_text_is_cut_between_characters()
    {
        var text = MarkdownText.Of("x" + string.Concat(Enumerable.Repeat("e\u0301", 4_000)));

        Assert.Equal(MarkdownText.Longest, text.Length); // one, 999 times two, and the ellipsis
        Assert.EndsWith("e\u0301…", text, StringComparison.Ordinal);
    }

    private static CheckResult Findings()
    {
        var dead = Question.HowMuch("dead", "people killed", Unit.People, Course.Fixed).In("place", "Utopia");
        var leaves = Question.Whether("leaves", "the president leaves");
        var toll = Question.HowMuch("toll", unit: Unit.People, course: Course.Rising);
        var (a, b) = (Source.Person("a", "A. Person"), Source.Organisation("b", "body b"));
        return Casebook.Of(
            dead.Claim("un-toll", a, Figure.MoreThan(100), Day, via: [Source.Outlet("o", "an outlet"), Source.Outlet("p", "another")]).WithAsOf(Date.Month(2019, 12))
                .WithEvidence(new Evidence { Exact = "over 100 | dead", Title = "A [day]", Url = "https://news.example/a_(1)" }),
            dead.Claim("c2", b, Figure.Estimate(5_000, 4_000, 6_000), Day).WithBasis(Basis.Model).WithEvidence(new Evidence { Url = "javascript:alert(1)" }),
            leaves.Claim("c3", a, Stance.For, Day),
            leaves.Claim("a.md#60", a, Stance.Against.By(Expression.Vote), Day.PlusDays(9)),
            leaves.Claim("c5", b, Stance.Against.If("he agrees"), Day),
            toll.Claim("c6", a, Figure.Plain(100), Day),
            toll.Claim("c7", b, Figure.Plain(900), Day.PlusDays(60))).Check();
    }

    private static CheckResult Of(string text)
    {
        var dead = Question.HowMuch("dead", text, Unit.Of("things"), Course.Fixed).In("place", text);
        var leaves = Question.Whether("leaves", text);
        var (a, b) = (Source.Person("a", text), Source.Organisation("b", text));
        var evidence = new Evidence { Exact = $"More than 100 died. {text}", Title = text, Publisher = text, Url = "https://news.example/" };
        return Casebook.Of(
            dead.Claim("c1", a, Figure.MoreThan(100), Day, via: [Source.Outlet("o", text)]).WithEvidence(evidence),
            dead.Claim("c2", b, Figure.Exactly(5), Day).WithEvidence(evidence with { Exact = $"Exactly 5 died. {text}" }),
            leaves.Claim("c3", a, Stance.For.If(text), Day),
            leaves.Claim("c4", b, Stance.Against, Day)).Check();
    }

    private static string Markdown(CheckResult result, MarkdownReportOptions options)
    {
        var writer = new StringWriter();
        MarkdownReport.Write(result, writer, options);
        return writer.ToString();
    }

    /// <summary>The text of inlines that are nothing but text, without what parts mentions and addresses.</summary>
    private static string Plain(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => $"<{inline.GetType().Name}>",
    })).Replace("\u200B", "", StringComparison.Ordinal);

    /// <summary>What a text is made of, besides plain text.</summary>
    private static string Parts(string markdown) => string.Join('\n', Markdig.Markdown.Parse(markdown, Hosts).Descendants()
        .Where(part => part is not (LiteralInline or HtmlEntityInline))
        .Select(part => part is LinkInline link ? $"link to {link.Url}" : part is TableCell or not LeafBlock ? part.GetType().Name : $"{part.GetType().Name} {(part as HeadingBlock)?.Level}"));
}
