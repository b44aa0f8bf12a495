using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Publishers who agree because they rest on one origin.</summary>
public class EchoedFigureTests
{
    private static Claim Says(string says, string id, string by = "afp", string[]? via = null, string? asOf = Make.Day, string? on = Make.Day, Course course = Course.Fixed, string? corrects = null, Basis basis = Basis.Unstated) =>
        Make.Claim(says, by, asOf, on, id, course: course, via: via, corrects: corrects, basis: basis);

    [Fact]
    public void Three_outlets_with_one_agencys_number_are_one_voice()
    {
        var result = Casebook.Of(Says("12", "1", via: ["a"]), Says("12", "2", via: ["b"]), Says("12", "3", via: ["c"])).Check();
        var echo = Assert.IsType<EchoedFigure>(Assert.Single(result.Notices));

        Assert.Empty(result.Discrepancies);
        Assert.Equal(("dead/echoedFigure/afp", "afp"), (echo.Id, echo.Origin.Id));
        Assert.Equal("1 2 3", Found.Ids(echo.Claims));
        Assert.Empty(echo.Members);
        Assert.Equal("On \"people killed\", A, B and C give figures that fit one another, and all rest on AFP: it is one voice.", echo.Summary);
    }

    [Fact]
    public void The_origin_itself_is_a_publisher() => Assert.Equal("On \"people killed\", AFP and TRT give figures that fit one another, and all rest on AFP: it is one voice.", Found.One<EchoedFigure>(Says("12", "own"), Says("12", "relay", via: ["trt"])).Summary);

    [Fact]
    public void One_publisher_is_no_echo()
    {
        Found.None<EchoedFigure>(Says("12", "1", via: ["a"]), Says("12", "2", via: ["a"], on: "2015-12-18"));
        Found.None<EchoedFigure>(Says("12", "1", via: ["a"]), Says("12", "2", via: ["a", "b"])); // a by way of b is a
        Found.None<EchoedFigure>(Says("12", "1"), Says("12", "2", on: "2015-12-18"));
    }

    [Fact]
    public void Two_origins_are_no_echo() => Found.None<EchoedFigure>(Says("12", "1", "afp", ["a"]), Says("12", "2", "dpa", ["b"]));

    [Fact]
    public void Figures_that_do_not_agree_are_no_echo()
    {
        Found.None<EchoedFigure>(Says("12", "1", via: ["a"]), Says("19", "2", via: ["b"]));
        Found.One<EchoedFigure>(Says("more than 250,000", "1", via: ["a"]), Says("252,000", "2", via: ["b"]));
        Found.None<EchoedFigure>(Says("more than 250,000", "1", via: ["a"]), Says("more than 350,000", "2", via: ["b"]));
    }

    [Fact]
    public void One_notice_for_each_origin_names_those_that_agree_with_another() => Assert.Equal("1 2 4", Found.Ids(Found.One<EchoedFigure>(
        Says("12", "1", via: ["a"]), Says("12", "2", via: ["b"]), Says("99", "3", via: ["c"]), Says("12", "4", via: ["b"], on: "2015-12-18")).Claims));

    [Fact]
    public void Figures_of_two_times_are_no_echo()
    {
        Found.One<EchoedFigure>(Says("12", "1", via: ["a"], asOf: "2015-01-01", course: Course.Changing), Says("12", "2", via: ["b"], asOf: "2015-02-01", course: Course.Changing));
        Found.None<EchoedFigure>(Says("12", "1", via: ["a"], asOf: "2015-01-01", course: Course.Changing), Says("12", "2", via: ["b"], asOf: "2015-02-02", course: Course.Changing));
        Found.None<EchoedFigure>(Says("12", "1", via: ["a"], asOf: "2015-01", course: Course.PerPeriod), Says("12", "2", via: ["b"], asOf: "2015-02", course: Course.PerPeriod));
        Found.None<EchoedFigure>(Says("12", "1", via: ["a"], asOf: Make.Day, course: Course.PerPeriod), Says("12", "2", via: ["b"], asOf: null, course: Course.PerPeriod));
    }

    [Fact]
    public void A_derived_source_that_agrees_is_an_echo_of_its_origin()
    {
        var un = Make.Source("un").WithDerivedFrom("sohr", "vdc");
        Claim Un(string says) => Make.Dead().Claim("un", un, Figure.Parse(says), Make.Date(Make.Day));

        var echo = Found.One<EchoedFigure>(Un("191,369"), Says("191,369", "sohr", "sohr"));
        Assert.Equal(("dead/echoedFigure/sohr", "sohr un"), (echo.Id, Found.Ids(echo.Claims)));
        Assert.Equal("On \"people killed\", SOHR and UN give figures that fit one another, and all rest on SOHR: it is one voice.", echo.Summary);
        Found.None<EchoedFigure>(Un("191,369"), Says("171,369", "sohr", "sohr"));
        Assert.Equal(2, Found.All<EchoedFigure>(Un("191,369"), Says("191,369", "sohr", "sohr"), Says("191,369", "vdc", "vdc")).Length);
    }

    [Fact]
    public void Two_that_are_derived_from_one_origin_are_no_echo_of_one_another()
    {
        Claim Derived(string id) => Make.Dead().Claim(id, Make.Source(id).WithDerivedFrom("sohr"), Figure.Parse("12"), Make.Date(Make.Day));

        Found.None<EchoedFigure>(Derived("un"), Derived("ohchr"));
        Assert.Equal("ohchr sohr un", Found.Ids(Found.One<EchoedFigure>(Derived("un"), Derived("ohchr"), Says("12", "sohr", "sohr")).Claims));
    }

    [Fact]
    public void Stale_and_corrected_claims_do_not_count()
    {
        Found.None<EchoedFigure>(Says("12", "1", via: ["a"]), Says("12", "2", via: ["b"]), Says("19", "3", via: ["b"], on: "2015-12-18", corrects: "2"));
        Found.None<EchoedFigure>(
            Says("12", "1", on: "2015-01-01"), Says("19", "2", on: "2015-02-01"), Says("12", "3", via: ["a"], asOf: null, on: "2015-03-01"), Says("12", "4", via: ["b"], asOf: null, on: "2015-03-01"));
    }

    [Fact]
    public void A_documented_floor_agrees_with_what_lies_above_it() => Found.One<EchoedFigure>(
        Says("12", "1", via: ["a"], basis: Basis.Documented), Says("19", "2", via: ["b"], basis: Basis.Estimate));
}
