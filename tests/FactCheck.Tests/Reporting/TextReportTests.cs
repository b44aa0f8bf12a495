using System.Globalization;
using CsCheck;
using FactCheck.Reporting;
using NodaTime;

namespace FactCheck.Tests.Reporting;

public sealed class TextReportTests
{
    private static readonly Question<Figure> Dead = Question.HowMuch("dead", "people killed", Unit.People, Course.Fixed).In("place", "Utopia");
    private static readonly LocalDate Day = new(2020, 1, 1);

    [Fact]
    public void Camps_are_told_with_who_says_what_when_and_through_whom()
    {
        var agency = Source.Organisation("agency", "an agency");
        var casebook = Casebook.Of(
            Dead.Claim("c1", agency, Figure.Exactly(100), Day),
            Dead.Claim("c2", Source.Organisation("b", "body b"), Figure.About(100), Day).WithAsOf(Date.Day(Day)),
            Dead.Claim("c3", Source.Organisation("c", "body c"), Figure.MoreThan(100), Day, via: [Source.Outlet("o", "an outlet")]).WithAsOf(Date.Month(2019, 12)),
            Dead.Claim("c4", Source.Organisation("d", "body d"), Figure.Estimate(5_000, 4_000, 6_000), Day).WithBasis(Basis.Model));

        Snapshots.Match(Text(casebook));
    }

    [Fact]
    public void Stances_and_notices_are_told()
    {
        var leaves = Question.Whether("leaves", "the president leaves");
        var (a, b) = (Source.Person("a", "A. Person"), Source.Organisation("b", "a party"));
        var casebook = Casebook.Of(
            leaves.Claim("c1", a, Stance.For, Day),
            leaves.Claim("c2", a, Stance.Against.By(Expression.Vote), Day.PlusDays(9)),
            leaves.Claim("c3", a, Stance.LeansAgainst.If("talks fail"), Day.PlusDays(10)),
            leaves.Claim("c4", b, Stance.For.If("he agrees"), Day),
            leaves.Claim("c5", b, Stance.Against, Day));

        Snapshots.Match(Text(casebook));
    }

    [Fact]
    public void What_was_not_compared_is_told()
    {
        var toll = Question.HowMuch("toll", unit: Unit.People, course: Course.Rising);
        var casebook = Casebook.Of(
            toll.Claim("c1", Source.Of("a", "a"), Figure.Plain(100), Day),
            toll.Claim("c2", Source.Of("b", "b"), Figure.Plain(900), Day.PlusDays(60)),
            toll.Claim("c3", Source.Of("c", "c"), Figure.Plain(900, Unit.Of("EUR")), Day));

        Snapshots.Match(Text(casebook));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void Wide_characters_and_right_to_left_names_keep_their_lines(int width)
    {
        var (xinhua, kan, aja) = (Source.Outlet("xinhua", "新华通讯社"), Source.Person("kan", "כאן 11"), Source.Organisation("aja", "الجزيرة نت"));
        var casebook = Casebook.Of(
            Dead.Claim("c1", xinhua, Figure.MoreThan(250_000), Day, via: [aja, Source.Outlet("nhk", "NHK 🗼 ニュース")])
                .WithEvidence(new Evidence { Exact = "据新华社报道，这场战争已造成超过250000人死亡，数百万人流离失所，联合国官员周二在日内瓦对记者说，实际数字可能更高，因为许多地区无法进入，“统计工作十分困难”。" }),
            Dead.Claim("الجزيرة#7", aja, Figure.Between(340_000, 360_000), Day.PlusDays(1), via: [kan]).WithAsOf(Date.Month(2019, 12)).WithEvidence(new Evidence { Exact = "قتل أكثر من 350000 شخص في الحرب" }));

        Snapshots.Match(Text(casebook, width), FormattableString.Invariant($"{width}"));
    }

    [Fact]
    public void No_line_is_wider_than_it_may_be_unless_one_word_is_and_no_character_is_cut_through() =>
        Gen.Select(Gen.OneOf(" ", "a", "b", "-", ",", ".", "é", "“", "”", "。", "、", "「", "」", "新", "华", "e\u0301", "❤\uFE0F", " \u0301", "אב", "بسل", "٣", "ก็", "😀").Array[0, 80].Select(string.Concat), Gen.Int[40, 60]).Sample((text, width) =>
        {
            var lines = string.Concat(Wrapped.Text(text, width, "    ", ReportStyle.Plain).Select(piece => piece.Text)).Split('\n')[..^1];

            Assert.All(lines, line => Assert.True(Columns.Of(line) <= width || Wrapped.Words(line[4..]).Count() == 1, line));
            Assert.Equal(Characters(text), lines.SelectMany(line => Characters(line[4..].Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal))));
        }, iter: 2_000);

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("新华", 4)]
    [InlineData("ｆｕｌｌ", 8)]
    [InlineData("e\u0301", 1)]
    [InlineData("🗼", 2)]
    [InlineData("❤\uFE0F", 2)]
    [InlineData("❤", 1)]
    [InlineData("\U0001F1FA\U0001F1F3", 2)]
    [InlineData("한국", 4)]
    [InlineData("سلام", 4)]
    [InlineData("\u2068כאן\u2069", 3)]
    public void Text_takes_the_columns_that_a_terminal_gives_it(string text, int columns) => Assert.Equal(columns, Columns.Of(text));

    [Theory]
    [InlineData("by الجزيرة نت, via כאן 11 (350,000)", "by <الجزيرة نت>, via <כאן> 11 (350,000)")]
    [InlineData("(בן-גוריון)", "(<בן-גוריון>)")]
    [InlineData("“قتل أكثر من 350000 شخص، ثم 5.”", "“<قتل أكثر من 350000 شخص، ثم> 5.”")]
    [InlineData("א, ב", "<א>, <ב>")]
    [InlineData("سَلام. ", "<سَلام>. ")]
    [InlineData("no name", "no name")]
    public void A_right_to_left_name_stands_in_an_isolate(string line, string isolated) =>
        Assert.Equal(isolated, RightToLeft.Isolated(line).Replace('\u2068', '<').Replace('\u2069', '>'));

    [Fact]
    public void Hostile_text_cannot_hide_and_no_line_is_longer_than_the_width()
    {
        var evil = Source.Of("evil", "\u001b[31mred\u202Egnp.\u2066 <script>alert(1)</script>\r\n=cmd()");
        var question = Question.HowMuch("q", "who \u200Bcounts\u0007?\u2028new line", course: Course.Fixed);
        var casebook = Casebook.Of(
            question.Claim("c1", evil, Figure.Exactly(1), Day).WithEvidence(new Evidence { Exact = "\u202Eone" }),
            question.Claim("c2", Source.Of("other", "other"), Figure.Exactly(2), Day));

        var text = Text(casebook);

        Assert.DoesNotContain(text, character => (char.IsControl(character) && character != '\n') || "\u202E\u2066\u200B\u2028".Contains(character, StringComparison.Ordinal));
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains("\\u202e", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Characters(string text)
    {
        for (var characters = StringInfo.GetTextElementEnumerator(text); characters.MoveNext();)
        {
            if (characters.GetTextElement() is not " " and var character) yield return character;
        }
    }

    private static string Text(Casebook casebook, int width = 80)
    {
        var writer = new StringWriter();
        TextReport.Write(casebook.Check(), writer, new TextReportOptions { IncludeNotices = true, Width = width });
        return writer.ToString();
    }
}
