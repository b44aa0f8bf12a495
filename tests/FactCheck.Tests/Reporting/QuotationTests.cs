using FactCheck.Reporting;

namespace FactCheck.Tests.Reporting;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("The war has claimed the lives of ", " people, the UN says.", "… war has claimed the lives of over 250,000 people, the UN …")]
    [InlineData("A headline.\n\nThe war killed ", " people.\n\nMore", "The war killed over 250,000 people.")]
    [InlineData(null, null, "over 250,000")]
    [InlineData("Half", "half", "over 250,000")]
    public void Words_are_quoted_with_the_whole_words_around_them(string? before, string? after, string expected) =>
        Assert.Equal(expected, Quotation.Of(new Evidence { Exact = "over 250,000", Prefix = before, Suffix = after })?.ToString());

    [Fact]
    public void The_start_of_a_text_is_quoted_whole() =>
        Assert.Equal("The UN says over 250,000", Quotation.Of(new Evidence { Exact = "over 250,000", Prefix = "The UN says " }.At(12, 24))?.ToString());

    [Fact]
    public void A_long_quotation_speaks_for_itself()
    {
        var exact = new string('a', 81);
        Assert.Equal(exact, Quotation.Of(new Evidence { Exact = exact, Prefix = "Before it ", Suffix = " after it" })?.ToString());
        Assert.Null(Quotation.Of(new Evidence { Title = "A title" }));
    }

    [Fact]
    public void Little_is_quoted_of_long_surroundings()
    {
        var quotation = Quotation.Of(new Evidence { Exact = "12", Prefix = string.Concat(Enumerable.Repeat("word ", 1_000)), Suffix = string.Concat(Enumerable.Repeat(" word", 1_000)) })!.Value;
        Assert.InRange(quotation.Before.Length, 60, 81);
        Assert.InRange(quotation.After.Length, 60, 82);
    }
}
