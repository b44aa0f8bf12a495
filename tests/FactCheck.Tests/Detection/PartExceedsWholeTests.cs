using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Parts larger than their whole, partitions that sum above it, and shares that do not fit.</summary>
public class PartExceedsWholeTests
{
    private static Question<Figure> Whole(Course course = Course.Fixed, Unit? unit = null) => Question.HowMuch("whole", "people killed", unit ?? Unit.People, course);

    private static Question<Figure> Part(string id = "part", Course course = Course.Fixed, Unit? unit = null) => Question.HowMuch(id, $"{id} killed", unit ?? Unit.People, course);

    private static Question<Figure> Share(Course course = Course.Fixed) => Question.HowMuch("share", "share of it", Unit.Percent, course);

    private static Claim Says(Question<Figure> about, string says, string? id = null, string by = "un", string? asOf = null, string? on = Make.Day, Basis basis = Basis.Unstated, string[]? via = null, string? corrects = null) =>
        Make.Claim(says, by, asOf, on, id ?? about.Id, about, basis: basis, via: via, corrects: corrects);

    /// <summary>Two parts that exclude one another, both of the whole.</summary>
    private static Casebook Partition(params Claim[] claims) => OfCourse(Course.Fixed, claims);

    private static Casebook OfCourse(Course course, params Claim[] claims) =>
        Casebook.Of(claims).With(Link.PartOf(Part("a", course), Whole(course), "status"), Link.PartOf(Part("b", course), Whole(course), "status"));

    private static Casebook Linked(Course course, params Claim[] claims) => Casebook.Of(claims).With(Link.PartOf(Part(course: course), Whole(course)));

    private static Casebook Shared(Course course, params Claim[] claims) => Casebook.Of(claims).With(Link.ShareOf(Share(course), Whole(course), Part(course: course)));

    [Fact]
    public void A_part_above_its_whole_is_told_on_the_part()
    {
        var found = Found.Only<PartExceedsWhole>(Linked(Course.Fixed, Says(Whole(), "200", by: "un", on: "2015-12-18"), Says(Part(), "350", by: "sohr")));

        Assert.Equal(("part/partExceedsWhole/part/whole", "part"), (found.Id, found.Question.Id));
        Assert.Equal("part whole", Found.Ids(found.Claims));
        Assert.Equal(Severity.Major, found.Severity);
        Assert.Empty(found.Members);
        Assert.Equal(
            "On \"part killed\", 350 (SOHR, 2015-12-17) is a part of \"people killed\", and lies above the whole: 200 (UN, 2015-12-18).", found.Summary);
        Assert.Equal("The two may be counted by other rules, or at another time.", found.Reconciliation);
    }

    [Theory]
    [InlineData("exactly 200", "exactly 200", false)]
    [InlineData("exactly 200", "exactly 201", true)]
    [InlineData("exactly 200", "at least 200", false)]
    [InlineData("exactly 200", "more than 200", true)]
    [InlineData("at most 200", "more than 200", true)]
    [InlineData("less than 200", "exactly 200", true)]
    [InlineData("less than 200", "at least 200", true)]
    [InlineData("less than 200", "exactly 199", false)]
    [InlineData("at least 100", "exactly 900", false)]
    [InlineData("up to 100", "exactly 900", false)]
    [InlineData("200", "exactly 299", false)] // 200 reads [150, 300)
    [InlineData("200", "exactly 300", true)]
    [InlineData("hundreds", "millions", false)]
    [InlineData("exactly 200", "up to 900", false)]
    public void The_parts_literal_lower_end_is_above_the_wholes_upper_one(string whole, string part, bool exceeds) =>
        Assert.Equal(exceeds ? 1 : 0, Found.All<PartExceedsWhole>(Linked(Course.Fixed, Says(Whole(), whole), Says(Part(), part))).Length);

    [Fact]
    public void Without_a_link_a_part_is_another_question() => Found.Nothing(Says(Whole(), "200"), Says(Part(), "350"));

    [Fact]
    public void A_part_of_a_part_is_no_part_of_the_whole() => Found.Nothing(
        Casebook.Of(Says(Whole(), "200"), Says(Part("a"), "150"), Says(Part("b"), "150")).With(Link.PartOf(Part("b"), Part("a")), Link.PartOf(Part("a"), Whole())));

    [Fact]
    public void Each_part_is_told_once_with_the_lowest_whole() => Assert.Equal(
        ["part/partExceedsWhole/1/low", "part/partExceedsWhole/2/low"],
        Found.All<PartExceedsWhole>(Linked(
            Course.Changing, Says(Whole(Course.Changing), "250", "high", by: "a"), Says(Whole(Course.Changing), "210", "low", by: "b"),
            Says(Part(course: Course.Changing), "350", "1", by: "a"), Says(Part(course: Course.Changing), "450", "2", by: "b"))).Select(each => each.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Of_equally_low_wholes_the_least_id_is_told() => Assert.Equal("part/partExceedsWhole/part/a", Found.One<PartExceedsWhole>(Linked(
        Course.Fixed, Says(Whole(), "200", "b", by: "un"), Says(Whole(), "200", "a", by: "sohr"), Says(Part(), "350"))).Id);

    [Fact]
    public void A_link_declared_in_two_partitions_is_told_once() => Found.One<PartExceedsWhole>(
        Casebook.Of(Says(Whole(), "200"), Says(Part(), "350")).With(Link.PartOf(Part(), Whole(), "x"), Link.PartOf(Part(), Whole(), "y")));

    [Fact]
    public void On_a_fixed_question_the_claim_that_speaks_for_an_origin_is_held_against_it()
    {
        var unit = Part();
        Found.None<PartExceedsWhole>(Linked(Course.Fixed, Says(Whole(), "200", "old", on: "2015-01-01"), Says(Whole(), "400", "new", on: "2015-02-01"), Says(unit, "350")));
        Found.One<PartExceedsWhole>(Linked(Course.Fixed, Says(Whole(), "200", "new", on: "2015-02-01"), Says(Whole(), "400", "old", on: "2015-01-01"), Says(unit, "350")));
        Found.None<PartExceedsWhole>(Linked(Course.Fixed, Says(Whole(), "200"), Says(unit, "350", "old", on: "2015-01-01"), Says(unit, "150", "new", on: "2015-02-01")));
    }

    [Fact]
    public void Silent_claims_are_held_against_nothing()
    {
        Claim Total(string says, string id, string? asOf = "2015-01", string on = Make.Day, string[]? via = null, string? corrects = null) =>
            Says(Whole(Course.Changing), says, id, asOf: asOf, on: on, via: via, corrects: corrects);
        var part = Says(Part(course: Course.Changing), "350", asOf: "2015-01");

        Found.None<PartExceedsWhole>(Linked(Course.Changing, Total("200", "1"), Total("400", "2", corrects: "1"), part)); // corrected
        Found.None<PartExceedsWhole>(Linked(Course.Changing, Total("400", "1"), Total("200", "2", via: ["trt"]), part)); // misreported
        Found.None<PartExceedsWhole>(Linked(
            Course.Changing, Total("200", "1", "2014-01", "2014-02-01"), Total("400", "2", on: "2015-02-01"), Total("200", "3", null, "2015-02-02", ["trt"]), part)); // stale
    }

    [Fact]
    public void On_a_rising_question_the_part_is_not_later_at_any_distance()
    {
        Claim Total(string asOf) => Says(Whole(Course.Rising), "200", asOf: asOf);
        Claim OfPart(string asOf) => Says(Part(course: Course.Rising), "350", asOf: asOf);

        Found.One<PartExceedsWhole>(Linked(Course.Rising, Total("2015-01"), OfPart("2001-01-01")));
        Found.One<PartExceedsWhole>(Linked(Course.Rising, Total("2015-01"), OfPart("2015-01-31")));
        Found.None<PartExceedsWhole>(Linked(Course.Rising, Total("2015-01"), OfPart("2015-02-01")));
    }

    [Fact]
    public void On_a_changing_question_the_two_are_within_the_tolerance_of_the_whole()
    {
        var whole = Whole(Course.Changing).WithTolerance(5);
        var part = Part(course: Course.Changing).WithTolerance(100);
        Casebook On(string day) => Casebook.Of(Says(whole, "200", asOf: "2015-01-01"), Says(part, "350", asOf: day)).With(Link.PartOf(part, whole));

        Found.One<PartExceedsWhole>(On("2015-01-06"));
        Found.None<PartExceedsWhole>(On("2015-01-07"));
        Found.One<PartExceedsWhole>(On("2014-12-27"));
        Found.None<PartExceedsWhole>(On("2014-12-26"));
    }

    [Fact]
    public void In_periods_the_two_are_equal_and_stated()
    {
        Casebook In(string? whole, string? part) => Linked(Course.PerPeriod, Says(Whole(Course.PerPeriod), "200", asOf: whole), Says(Part(course: Course.PerPeriod), "350", asOf: part));

        Found.One<PartExceedsWhole>(In("2015-03", "2015-03"));
        Found.None<PartExceedsWhole>(In("2015-03", "2015-03-01/2015-03-30"));
        Found.None<PartExceedsWhole>(In(Make.Day, null));
        Found.None<PartExceedsWhole>(In(null, Make.Day));
    }

    [Theory]
    [InlineData(Basis.Documented, Basis.Estimate, false)]
    [InlineData(Basis.Documented, Basis.Unstated, false)]
    [InlineData(Basis.Documented, Basis.Documented, true)]
    [InlineData(Basis.Estimate, Basis.Documented, true)]
    [InlineData(Basis.Estimate, Basis.Model, true)]
    public void A_documented_whole_is_a_floor_to_a_part_of_another_basis(Basis whole, Basis part, bool exceeds) =>
        Assert.Equal(exceeds ? 1 : 0, Found.All<PartExceedsWhole>(Linked(Course.Fixed, Says(Whole(), "200", basis: whole), Says(Part(), "350", basis: part))).Length);

    [Fact]
    public void Units_are_converted_and_others_are_not_compared()
    {
        var whole = Whole(unit: Unit.Of("km"));
        Casebook Of(Unit unit, string says) => Casebook.Of(Says(whole, "exactly 2"), Says(Part(unit: unit), says)).With(Link.PartOf(Part(unit: unit), whole));

        Found.None<PartExceedsWhole>(Of(Unit.Of("m"), "exactly 2,000"));
        Assert.Equal(Severity.Moderate, Found.One<PartExceedsWhole>(Of(Unit.Of("m"), "exactly 2,200")).Severity);
        Assert.Equal(Severity.Moderate, Found.One<PartExceedsWhole>(Of(Unit.Of("km"), "exactly 2,200 m")).Severity);
        Found.None<PartExceedsWhole>(Of(Unit.Of("kg"), "exactly 2,200"));
        Found.None<PartExceedsWhole>(Of(Unit.None, "exactly 2,200"));
    }

    [Fact]
    public void Two_parts_that_exclude_one_another_sum_above_the_whole()
    {
        var found = Found.Only<PartExceedsWhole>(Partition(
            Says(Whole(), "exactly 200", on: "2015-12-19"), Says(Part("a"), "exactly 150", by: "sohr", on: "2015-12-18"), Says(Part("b"), "exactly 75", by: "vdc")));

        Assert.Equal(("whole/partExceedsWhole/whole/b/a", "whole"), (found.Id, found.Question.Id));
        Assert.Equal("b a whole", Found.Ids(found.Claims));
        Assert.Equal(Severity.Moderate, found.Severity); // 225 and 200
        Assert.Equal(
            "On \"people killed\", parts that exclude one another sum above the whole, exactly 200 (UN, 2015-12-19): "
            + "exactly 75 (VDC, 2015-12-17) on \"b killed\" and exactly 150 (SOHR, 2015-12-18) on \"a killed\".",
            found.Summary);
    }

    [Theory]
    [InlineData("exactly 200", "exactly 150", "exactly 50", false)]
    [InlineData("exactly 200", "exactly 150", "exactly 51", true)]
    [InlineData("exactly 200", "exactly 150", "more than 50", true)]
    [InlineData("exactly 200", "exactly 150", "at least 50", false)]
    [InlineData("less than 200", "exactly 150", "exactly 50", true)]
    [InlineData("exactly 200", "exactly 200", "more than 0", true)]
    [InlineData("exactly 200", "exactly 200", "exactly 0", false)]
    [InlineData("at least 200", "exactly 150", "exactly 900", false)]
    public void Their_literal_lower_ends_sum_above_its_upper_one(string whole, string a, string b, bool exceed) =>
        Assert.Equal(exceed ? 1 : 0, Found.All<PartExceedsWhole>(Partition(Says(Whole(), whole), Says(Part("a"), a), Says(Part("b"), b))).Length);

    [Fact]
    public void Where_a_part_alone_exceeds_the_partition_is_not_told() => Assert.Equal("a/partExceedsWhole/a/whole", Found.Only<PartExceedsWhole>(
        Partition(Says(Whole(), "exactly 200"), Says(Part("a"), "exactly 250"), Says(Part("b"), "exactly 50"))).Id);

    [Fact]
    public void Parts_of_two_partitions_may_overlap() => Found.Nothing(Casebook
        .Of(Says(Whole(), "exactly 200"), Says(Part("a"), "exactly 150"), Says(Part("b"), "exactly 75"))
        .With(Link.PartOf(Part("a"), Whole(), "status"), Link.PartOf(Part("b"), Whole(), "sex")));

    [Fact]
    public void Parts_of_no_partition_may_overlap() => Found.Nothing(Casebook
        .Of(Says(Whole(), "exactly 200"), Says(Part("a"), "exactly 150"), Says(Part("b"), "exactly 75")).With(Link.PartOf(Part("a"), Whole()), Link.PartOf(Part("b"), Whole())));

    [Fact]
    public void Of_each_part_the_highest_lower_end_counts() => Assert.Equal("whole/partExceedsWhole/whole/a2/b", Found.Only<PartExceedsWhole>(OfCourse(
        Course.Changing,
        Says(Whole(Course.Changing), "exactly 200"), Says(Part("a", Course.Changing), "between 140 and 160", "a1", by: "a"), Says(Part("a", Course.Changing), "exactly 150", "a2", by: "b"),
        Says(Part("b", Course.Changing), "exactly 75"))).Id);

    [Fact]
    public void The_lowest_whole_is_told() => Assert.Equal("whole/partExceedsWhole/low/a/b", Found.One<PartExceedsWhole>(OfCourse(
        Course.Changing,
        Says(Whole(Course.Changing), "exactly 210", "high", by: "x"), Says(Whole(Course.Changing), "exactly 200", "low", by: "y"),
        Says(Part("a", Course.Changing), "exactly 150"), Says(Part("b", Course.Changing), "exactly 75"))).Id);

    [Fact]
    public void Parts_of_another_time_do_not_count() => Found.None<PartExceedsWhole>(OfCourse(
        Course.Rising,
        Says(Whole(Course.Rising), "exactly 200", asOf: "2015-01-01"), Says(Part("a", Course.Rising), "exactly 150", asOf: "2015-01-01"),
        Says(Part("b", Course.Rising), "exactly 75", asOf: "2015-01-02")));

    [Theory]
    [InlineData(Basis.Documented, Basis.Estimate, false)]
    [InlineData(Basis.Documented, Basis.Documented, true)]
    [InlineData(Basis.Estimate, Basis.Documented, true)]
    public void A_documented_whole_is_a_floor_to_parts_of_another_basis(Basis whole, Basis parts, bool exceed) => Assert.Equal(exceed ? 1 : 0, Found.All<PartExceedsWhole>(Partition(
        Says(Whole(), "exactly 200", basis: whole), Says(Part("a"), "exactly 150", basis: parts), Says(Part("b"), "exactly 75", basis: parts))).Length);

    [Fact]
    public void A_share_that_does_not_fit_is_told_on_the_part()
    {
        var found = Found.Only<PartExceedsWhole>(Shared(
            Course.Fixed, Says(Whole(), "exactly 1,000", by: "a"), Says(Share(), "between 50 and 60", by: "b"), Says(Part(), "exactly 300", by: "c")));

        Assert.Equal(("part/partExceedsWhole/part/share/whole", "part"), (found.Id, found.Question.Id));
        Assert.Equal("part share whole", Found.Ids(found.Claims));
        Assert.Equal(Severity.Major, found.Severity); // 550 and 300
        Assert.Equal(
            "On \"part killed\", exactly 300 (C, 2015-12-17) does not fit a share of between 50 and 60 (B, 2015-12-17) of \"people killed\", exactly 1,000 (A, 2015-12-17).", found.Summary);
    }

    [Theory]
    [InlineData("exactly 1,000", "between 50 and 60", "exactly 500", true)]
    [InlineData("exactly 1,000", "between 50 and 60", "exactly 499", false)]
    [InlineData("exactly 1,000", "between 50 and 60", "exactly 600", true)]
    [InlineData("exactly 1,000", "between 50 and 60", "exactly 601", false)]
    [InlineData("exactly 1,000", "more than 50", "exactly 500", false)]
    [InlineData("exactly 1,000", "more than 50", "exactly 501", true)]
    [InlineData("exactly 1,000", "more than 50", "exactly 1,001", false)] // a share ends at 100
    [InlineData("exactly 1,000", "at least 50", "at most 500", true)]
    [InlineData("exactly 1,000", "at least 50", "less than 500", false)]
    [InlineData("more than 1,000", "exactly 50", "exactly 500", false)]
    [InlineData("more than 1,000", "exactly 50", "exactly 900", true)]
    [InlineData("less than 1,000", "exactly 50", "exactly 500", false)]
    [InlineData("less than 1,000", "exactly 50", "exactly 499", true)]
    [InlineData("less than 1,000", "exactly 50", "exactly 0", true)]
    [InlineData("between 500 and 1,000", "between 10 and 20", "exactly 49", false)]
    [InlineData("between 500 and 1,000", "between 10 and 20", "exactly 50", true)]
    [InlineData("between 500 and 1,000", "between 10 and 20", "exactly 200", true)]
    [InlineData("between 500 and 1,000", "between 10 and 20", "exactly 201", false)]
    [InlineData("more than 500", "at most 10", "exactly 0", true)] // no part of whatever whole
    [InlineData("more than 500", "exactly 0", "exactly 0", true)]
    [InlineData("more than 500", "exactly 0", "exactly 1", false)]
    [InlineData("exactly 0", "more than 50", "exactly 0", true)]
    [InlineData("exactly 0", "more than 50", "exactly 1", false)]
    public void The_share_of_the_whole_meets_the_parts_literal_range(string whole, string share, string part, bool fits) =>
        Assert.Equal(fits ? 0 : 1, Found.All<PartExceedsWhole>(Shared(Course.Fixed, Says(Whole(), whole), Says(Share(), share), Says(Part(), part))).Length);

    /// <summary>Money can be owed: a whole without a lower end, and below zero.</summary>
    [Theory]
    [InlineData("less than 1,000", "exactly 50", "exactly 499", true)]
    [InlineData("less than 1,000", "exactly 50", "exactly -5,000", true)]
    [InlineData("less than 1,000", "exactly 50", "exactly 500", false)]
    [InlineData("exactly -1,000", "between 50 and 60", "exactly -550", true)]
    [InlineData("exactly -1,000", "between 50 and 60", "exactly -601", false)]
    [InlineData("exactly -1,000", "between 50 and 60", "exactly -499", false)]
    [InlineData("exactly -1,000", "more than 50", "exactly -500", false)]
    [InlineData("between -100 and 100", "between 50 and 60", "exactly 60", true)]
    [InlineData("between -100 and 100", "between 50 and 60", "exactly -60", true)]
    [InlineData("between -100 and 100", "between 50 and 60", "exactly 61", false)]
    [InlineData("up to 100", "between 50 and 60", "exactly 5,000", true)]
    [InlineData("up to 100", "exactly 0", "exactly 5,000", false)]
    public void The_share_of_an_amount_that_can_be_negative_is_right_too(string whole, string share, string part, bool fits)
    {
        var (budget, spent) = (Whole(unit: Unit.Of("USD")), Part(unit: Unit.Of("USD")));
        var casebook = Casebook.Of(Says(budget, whole), Says(Share(), share), Says(spent, part)).With(Link.ShareOf(Share(), budget, spent));

        Assert.Equal(fits ? 0 : 1, Found.All<PartExceedsWhole>(casebook).Length);
    }

    [Theory]
    [InlineData(Course.Rising)]
    [InlineData(Course.Changing)]
    public void Share_whole_and_part_are_within_the_tolerance_of_one_another(Course course)
    {
        Casebook On(string whole, string share, string part) =>
            Shared(course, Says(Whole(course), "exactly 1,000", asOf: whole), Says(Share(course), "exactly 50", asOf: share), Says(Part(course: course), "exactly 900", asOf: part));

        Found.One<PartExceedsWhole>(On("2015-01-01", "2015-02-01", "2015-01-15"));
        Found.None<PartExceedsWhole>(On("2015-01-01", "2015-02-02", "2015-01-15"));
        Found.None<PartExceedsWhole>(On("2015-01-01", "2015-01-15", "2015-02-02"));
        Found.None<PartExceedsWhole>(On("2015-01-15", "2015-01-01", "2015-02-02"));
    }

    [Fact]
    public void A_documented_whole_is_a_floor_to_a_share_of_another_basis()
    {
        Casebook Of(Basis whole, Basis others) =>
            Shared(Course.Fixed, Says(Whole(), "exactly 1,000", basis: whole), Says(Share(), "exactly 50", basis: others), Says(Part(), "exactly 900", basis: others));

        Found.None<PartExceedsWhole>(Of(Basis.Documented, Basis.Estimate));
        Found.One<PartExceedsWhole>(Of(Basis.Documented, Basis.Documented));
    }

    [Fact]
    public void A_documented_part_is_a_floor_to_a_share_and_a_whole_of_another_basis()
    {
        Casebook Of(string part) =>
            Shared(Course.Fixed, Says(Whole(), "exactly 1,000"), Says(Share(), "exactly 50"), Says(Part(), part, basis: Basis.Documented));

        Found.None<PartExceedsWhole>(Of("exactly 300"));
        Found.One<PartExceedsWhole>(Of("exactly 501"));
    }

    [Fact]
    public void A_part_is_told_once_with_the_lowest_whole_that_it_does_not_fit() => Assert.Equal("part/partExceedsWhole/part/share/low", Found.One<PartExceedsWhole>(Shared(
        Course.Fixed, Says(Whole(), "exactly 1,000", "high", by: "a"), Says(Whole(), "exactly 900", "low", by: "b"), Says(Share(), "exactly 50"), Says(Part(), "exactly 100"))).Id);

    [Fact]
    public void A_share_in_another_unit_is_not_compared() => Found.None<PartExceedsWhole>(
        Shared(Course.Fixed, Says(Whole(), "exactly 1,000"), Says(Share(), "exactly 5 people"), Says(Part(), "exactly 100")));

    [Theory]
    [InlineData(false, true, true)]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    public void Where_one_of_the_three_is_not_answered_there_is_nothing_to_fit(bool whole, bool share, bool part)
    {
        var claims = new List<Claim>();
        if (whole) claims.Add(Says(Whole(), "exactly 1,000"));
        if (share) claims.Add(Says(Share(), "exactly 50"));
        if (part) claims.Add(Says(Part(), "exactly 100"));
        Found.Nothing(Shared(Course.Fixed, [.. claims]));
    }
}
