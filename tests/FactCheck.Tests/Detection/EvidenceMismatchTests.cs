using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Claims whose own quoted words hold other figures.</summary>
public class EvidenceMismatchTests
{
    private static Claim Quoting(string says, string exact) => Make.Claim(says).WithEvidence(new Evidence { Exact = exact });

    [Fact]
    public void A_claim_whose_own_words_hold_another_figure_is_told()
    {
        var found = Found.Only<EvidenceMismatch>(Quoting("more than 350,000", "The UN puts the dead at over 250,000, or 2 percent of the people."));

        Assert.Equal(("dead/evidenceMismatch/un", "dead"), (found.Id, found.Question.Id));
        Assert.Equal("un", Found.Ids(found.Claims));
        Assert.Equal(Severity.Moderate, found.Severity); // 350,000 and 250,000
        Assert.Equal(["more than 250,000", "2 percent"], found.Quoted.Select(figure => figure.ToString()));
        Assert.Equal("more than 250,000", found.Nearest.ToString());
        Assert.Empty(found.Members);
        Assert.Equal("On \"people killed\", the claim of UN is more than 350,000, but the words that are quoted for it say more than 250,000 and 2 percent.", found.Summary);
        Assert.Equal("The figure may have been taken down wrongly, or the words be of another passage.", found.Reconciliation);
    }

    [Theory]
    [InlineData("more than 250,000", "over 250,000")]
    [InlineData("more than 250,000", "250,000")] // the quotation may have been cut behind the modifier
    [InlineData("exactly 12", "12 people")]
    [InlineData("exactly 12", "a dozen people")]
    [InlineData("12", "between 5 and 7 on Monday, 12 on Tuesday")]
    [InlineData("between 200 and 250", "200–250 people")]
    [InlineData("4,645 (793–8,498)", "4,645 (95% CI 793–8,498)")]
    [InlineData("4,645 (793–8,498)", "4,645 deaths")]
    [InlineData("(793–8,498)", "4,645 (95% CI 793–8,498)")]
    [InlineData("4,645 (793–8,498)", "between 793 and 8,498 deaths")]
    [InlineData("tens of thousands", "tens of thousands of people")]
    [InlineData("1,500,000", "1.5 million")]
    [InlineData("12,000,000", "12** million")] // the marks of an article in Markdown
    [InlineData("3,000,000", "3 [million](https://un.example/12)")]
    [InlineData("between 5,000 and 7,000", "between 5* and 7 thousand")]
    [InlineData("12", "many people were killed in 2015")]
    [InlineData("12", "aged 34 and 45")]
    [InlineData("12", "")]
    public void Words_that_hold_the_claims_figure_or_none_are_no_mismatch(string says, string exact) => Assert.Empty(Casebook.Of(Quoting(says, exact)).Check().Discrepancies);

    [Theory]
    [InlineData("250,000", "over 250,000", Severity.Minor)] // the modifier was lost
    [InlineData("less than 250,000", "over 250,000", Severity.Minor)]
    [InlineData("between 200 and 260", "between 200 and 250", Severity.Minor)]
    [InlineData("between 200 and 250", "200", Severity.Moderate)]
    [InlineData("4,645 (793–8,498)", "4,600 (95% CI 793–8,498)", Severity.Minor)]
    [InlineData("4,645 (793–8,498)", "4,645 (95% CI 800–8,498)", Severity.Minor)]
    [InlineData("200", "between 200 and 250", Severity.Moderate)]
    [InlineData("thousands", "tens of thousands", Severity.Extreme)]
    [InlineData("2,500", "250,000", Severity.Extreme)]
    public void Another_number_or_a_wording_that_gainsays_is_a_mismatch(string says, string exact, Severity severity) =>
        Assert.Equal(severity, Found.Only<EvidenceMismatch>(Quoting(says, exact)).Severity);

    [Fact]
    public void A_figure_in_another_unit_is_not_held_against_the_claim()
    {
        var cost = Question.HowMuch("cost", unit: Unit.Of("EUR"));
        Assert.Empty(Casebook.Of(Make.Claim("5", about: cost).WithEvidence(new Evidence { Exact = "$6" })).Check().Discrepancies);
        Assert.NotEmpty(Casebook.Of(Make.Claim("5", about: cost).WithEvidence(new Evidence { Exact = "€6" })).Check().Discrepancies);
    }

    [Fact]
    public void The_claims_own_unit_goes_before_the_questions() =>
        Assert.NotEmpty(Casebook.Of(Make.Claim("5 EUR", about: Question.HowMuch("cost")).WithEvidence(new Evidence { Exact = "€6" })).Check().Discrepancies);

    [Fact]
    public void What_is_measured_is_graded_as_measures_are()
    {
        var share = Question.HowMuch("share", unit: Unit.Percent);
        Assert.Equal(Severity.Extreme, Found.Only<EvidenceMismatch>(Make.Claim("0.4 percent", about: share).WithEvidence(new Evidence { Exact = "0.1 percent" })).Severity); // moderate, were it a count
    }

    [Fact]
    public void Each_claim_is_told_by_itself() =>
        Assert.Equal(2, Casebook.Of(Make.Claim("12", "a").WithEvidence(new Evidence { Exact = "13 people" }), Make.Claim("12", "b").WithEvidence(new Evidence { Exact = "14 people" })).Check().Discrepancies.Count);

    [Fact]
    public void Stances_dates_and_claims_without_evidence_are_none()
    {
        var result = Casebook.Of(Make.Stance(Stance.For).WithEvidence(new Evidence { Exact = "over 250,000" }), Make.Claim("12")).Check();
        Assert.Empty(result.Discrepancies);
        Assert.Empty(result.Failures);
    }
}
