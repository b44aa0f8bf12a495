using NodaTime;

namespace FactCheck.Tests;

public class ClaimTests
{
    [Fact]
    public void The_publications_last_day_stands_in_for_an_as_of()
    {
        var claim = Make.Claim("5", on: "2015-03");
        Assert.Equal((new LocalDate(2015, 3, 31), new LocalDate(2015, 3, 31), new LocalDate(2015, 3, 31)), (claim.AsOfStart, claim.AsOfEnd, claim.PublishedDay));
        Assert.False(claim.IsAsOfStated);
    }

    [Fact]
    public void The_last_day_of_the_as_of_stands_in_for_a_publication()
    {
        var claim = Make.Claim("5", on: null, asOf: "2015-03");
        Assert.Equal((new LocalDate(2015, 3, 1), new LocalDate(2015, 3, 31), new LocalDate(2015, 3, 31)), (claim.AsOfStart, claim.AsOfEnd, claim.PublishedDay));
        Assert.True(claim.IsAsOfStated);
        Assert.Null(claim.Published);
    }

    [Fact]
    public void An_answer_fits_the_form_of_its_question() => Refused.With(
        "An answer fits the form of its question; dead asks HowMuch and the answer is to Whether.",
        () => Claim.Of("id", Make.Dead(), Stance.For, Attribution.To(Make.Source("un")), Make.Published(Make.Day)));

    [Fact]
    public void A_claim_says_when() => Refused.With(
        "A claim says when it was published or what date it speaks about.", () => Claim.Of("id", Make.Dead(), Figure.Plain(5), Attribution.To(Make.Source("un")), null));

    [Fact]
    public void Claims_are_equal_when_all_that_they_hold_is()
    {
        var claim = Make.Claim("5");
        Assert.Equal(claim, Make.Claim("5"));
        Assert.Equal(claim.GetHashCode(), Make.Claim("5").GetHashCode());
        Assert.All(
            new[]
            {
                Make.Claim("5.0"), Make.Claim("5", id: "other"), Make.Claim("5", by: "other", id: "un"), Make.Claim("5", via: ["trt"]), Make.Claim("5", on: "2015-12-18"),
                Make.Claim("5", asOf: Make.Day), Make.Claim("5", basis: Basis.Model), Make.Claim("5", corrects: "x"), Make.Claim("5", course: Course.Rising),
                claim.WithEvidence(new() { Exact = "5" }),
            },
            other => Assert.NotEqual(claim, other));
    }

    [Fact]
    public void Publishers_who_name_no_claimant_end_in_one()
    {
        var attribution = Attribution.ToPublishers([Make.Source("trt"), Make.Source("afp")]);
        Assert.Equal(("afp", "trt"), (attribution.Claimant.Id, attribution.Publisher.Id));
        Assert.Equal("AFP, via TRT", attribution.ToString());
        Refused.With("A claim has a claimant or at least one publisher.", () => Attribution.ToPublishers([]));
    }

    [Fact]
    public void Evidence_ends_at_its_start_or_later()
    {
        Refused.With("Evidence starts at 0 or later and ends at its start or later; these are 5 and 4.", () => new Evidence().At(5, 4));
        Refused.With("Evidence starts at 0 or later and ends at its start or later; these are -1 and 4.", () => new Evidence().At(-1, 4));
        Refused.With("Text is well-formed: this one holds half of a surrogate pair.", () => new Evidence { Exact = "\udc00" });
    }
}
