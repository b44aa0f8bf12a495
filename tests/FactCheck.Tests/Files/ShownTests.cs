using FactCheck.Files;

namespace FactCheck.Tests.Files;

public sealed class ShownTests
{
    [Theory]
    [InlineData("خامنه\u200Cای")]
    [InlineData("ක්\u200Dෂ")]
    [InlineData("👨\u200D👩\u200D👧")]
    [InlineData("👩🏽\u200D🚒 ❤\uFE0F\u200D🔥")]
    public void A_joiner_stays_where_a_name_or_a_picture_is_written_with_it(string text) => Assert.Equal(text, Shown.Escaped(text));

    [Theory]
    [InlineData("pay\u200Dpal", "pay\\u200dpal")]
    [InlineData("א\u200Cב", "א\\u200cב")]
    [InlineData("\u200Dسلام\u200C", "\\u200dسلام\\u200c")]
    [InlineData("س\u200C\u200Cل", "س\\u200c\\u200cل")]
    [InlineData("😀\u200C😀", "😀\\u200c😀")]
    [InlineData("س\u202Eل\u2066\u200Fم\0\u2028", "س\\u202eل\\u2066\\u200fم\\u0000\\u2028")]
    public void Elsewhere_what_does_not_show_is_escaped(string text, string shown) => Assert.Equal(shown, Shown.Escaped(text));

    [Fact]
    public void Half_of_a_surrogate_pair_is_shown_as_what_cannot_be_shown() => Assert.Equal("\uFFFDa\\u200d\uFFFD", Shown.Escaped("\uD83Da\u200D\uDE00"));
}
