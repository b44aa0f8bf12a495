using System.Xml.Linq;
using FactCheck.Reporting;
using FactCheck.Reporting.Html;
using NodaTime;

namespace FactCheck.Tests.Reporting.Html;

public sealed class PicturesTests
{
    private static readonly LocalDate Day = new(2020, 1, 1);

    [Fact]
    public void A_range_without_an_end_has_an_arrow_on_that_side_alone()
    {
        var picture = Picture(Make.Claim("more than 100", by: "a"), Make.Claim("exactly 400", by: "b"));

        var rows = picture.Elements("g").ToArray();
        Assert.Equal(["exactly 400", "more than 100"], rows.Select(row => Text(row, "said")).Order());
        Assert.Equal("M2,0L-7,-5V5z", Marks(rows.Single(row => Text(row, "said") == "more than 100"), "arrow").Single());
        Assert.Empty(Marks(rows.Single(row => Text(row, "said") == "exactly 400"), "arrow"));
    }

    [Fact]
    public void Camps_are_told_apart_by_letter_and_shape_and_not_by_colour_alone()
    {
        var rows = Picture(Make.Claim("exactly 100", by: "a"), Make.Claim("exactly 200", by: "b"), Make.Claim("exactly 300", by: "c")).Elements("g").ToArray();

        Assert.Equal(["A", "B", "C"], rows.Select(row => Text(row, "letter")));
        Assert.Equal(3, rows.SelectMany(row => Marks(row, "stated")).Distinct().Count());
    }

    [Theory]
    [InlineData("exactly 400", "people")]
    [InlineData("exactly 4,000", "people, logarithmic axis")]
    public void The_axis_says_where_it_is_logarithmic(string other, string says) =>
        Assert.Equal(says, Text(Picture(Make.Claim("exactly 100", by: "a"), Make.Claim(other, by: "b")), "unit"));

    [Fact]
    public void A_documented_count_against_another_basis_is_a_floor()
    {
        var rows = Picture(Make.Claim("exactly 900", by: "a", basis: Basis.Documented), Make.Claim("exactly 400", by: "b")).Elements("g").ToArray();

        Assert.Equal("M2,0L-7,-5V5z", Marks(rows.Single(row => Text(row, "said") == "exactly 900"), "arrow").Distinct().Single());
    }

    [Fact]
    public void Units_that_convert_stand_on_one_axis()
    {
        var distance = Question.HowMuch("distance", unit: Unit.Of("km"), course: Course.Fixed);
        var picture = Picture(distance.Claim("a", Make.Source("a"), Figure.Exactly(10), Day), distance.Claim("b", Make.Source("b"), Figure.Exactly(10, Unit.Of("mi")), Day));

        Assert.Equal("km", Text(picture, "unit"));
        Assert.Equal(2, picture.Descendants("svg").Where(mark => mark.Elements("path").Any(path => Is(path, "stated"))).Select(mark => (string?)mark.Attribute("x")).Distinct().Count());
    }

    [Fact]
    public void A_long_name_is_cut_and_whole_in_its_title()
    {
        var name = $"The Commission {new string('x', 300)}";
        var question = Make.Dead();
        var picture = Picture(question.Claim("a", Source.Organisation("a", name), Figure.Exactly(100), Day), question.Claim("b", Make.Source("b"), Figure.Exactly(900), Day));

        var shown = picture.Descendants("text").Where(text => Is(text, "who")).ToArray();
        Assert.All(shown.SelectMany(text => text.Nodes().OfType<XText>()), text => Assert.InRange(text.Value.Length, 1, 72));
        Assert.Contains(shown, text => text.Element("title")?.Value == name);
    }

    [Fact]
    public void A_total_is_drawn_as_a_whole_and_around_its_fall_and_however_long_it_is_the_line_is_short()
    {
        var total = Question.HowMuch("total", course: Course.Rising);
        var claims = Enumerable.Range(0, 3_000).Select(i => total.Claim($"t{i:0000}", Make.Source("a"), Figure.Exactly(10_000 + (i * 10) - (i == 1_500 ? 15 : 0)), Day.PlusDays(i)));

        var pictures = Pictures(Casebook.Of(claims));

        Assert.Equal(["The totals over time", "The totals around the change"], pictures.Select(picture => picture.Element("title")!.Value));
        Assert.All(pictures, picture => Assert.InRange(picture.Descendants("polyline").Single().Attribute("points")!.Value.Split(' ').Length, 2, 400));
        Assert.All(pictures, picture => Assert.Single(Marks(picture, "this")));
        Assert.All(pictures, picture => Assert.Equal("24,990, then 24,985", Text(picture, "note")));
    }

    [Fact]
    public void Statements_actions_and_votes_have_shapes_of_their_own_and_changes_a_ring()
    {
        var leaves = Make.Leaves();
        var actor = Make.Source("us");
        var casebook = Casebook.Of(
            leaves.Claim("s1", actor, Stance.For, Day),
            leaves.Claim("s2", actor, Stance.Against, Day.PlusDays(10)),
            leaves.Claim("s3", actor, Stance.Against.By(Expression.Action), Day.PlusDays(20)),
            leaves.Claim("s4", actor, Stance.Against.By(Expression.Vote), Day.PlusDays(30)));

        var picture = Assert.Single(Pictures(casebook));

        Assert.Equal(3, Marks(picture, "stance").Distinct().Count());
        Assert.Single(Marks(picture, "ring"));
        Assert.Equal("2020-01-01: for (statement); 2020-01-11: against (statement), a change; 2020-01-21: against (action); 2020-01-31: against (vote).", picture.Element("desc")!.Value);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Camps_have_letters(int side, string letter) => Assert.Equal(letter, ShownClaim.Letter(side));

    private static XElement Picture(params Claim[] claims) => Assert.Single(Pictures(Casebook.Of(claims)));

    private static XElement[] Pictures(Casebook casebook)
    {
        var page = Pages.Written(casebook, new HtmlReportOptions());
        Pages.ShouldBeSound(page);
        return [.. Pages.Parsed(page).Descendants("svg").Where(picture => picture.Attribute("role") is not null)];
    }

    private static IEnumerable<string> Marks(XElement among, string kind) => among.Descendants("path").Where(path => Is(path, kind)).Select(path => path.Attribute("d")!.Value);

    private static string Text(XElement among, string kind) => among.Descendants("text").First(text => Is(text, kind)).Value;

    private static bool Is(XElement element, string kind) => ((string?)element.Attribute("class"))?.Split(' ').Contains(kind) == true;
}
