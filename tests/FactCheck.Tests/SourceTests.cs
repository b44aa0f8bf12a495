namespace FactCheck.Tests;

public class SourceTests
{
    [Theory]
    [InlineData("", "An id has 1 to 200 characters; this one has 0.")]
    [InlineData("a\tb", "An id has no control characters.")]
    public void An_id_is_short_clean_text(string id, string rule)
    {
        Refused.With(rule, () => Source.Of(id, "name"));
        if (id.Length > 0) Refused.With(rule, () => Make.Claim("5", id: id));
        Refused.With(rule, () => Question.HowMuch(id));
    }

    [Fact]
    public void An_id_has_at_most_200_characters()
    {
        Assert.Equal(200, Source.Of(new('x', 200), "name").Id.Length);
        Refused.With("An id has 1 to 200 characters; this one has 201.", () => Source.Of(new('x', 201), "name"));
    }

    [Fact]
    public void An_id_holds_whole_characters()
    {
        Refused.With("An id is well-formed text: this one holds half of a surrogate pair.", () => Source.Of("a" + (char)0xD800, "name"));
        Assert.Equal("a😀", Source.Of("a😀", "name").Id);
    }

    [Fact]
    public void A_name_with_a_character_that_cannot_be_composed_has_an_id() => Assert.Equal("a-b", Source.IdOf("a\uFFFEb"));

    [Fact]
    public void A_name_is_never_blank() => Assert.ThrowsAny<ArgumentException>(() => Source.Of("id", " "));

    [Fact]
    public void A_source_does_not_derive_from_itself() => Refused.With("A source does not derive from itself: un.", () => Make.Source("un").WithDerivedFrom("un"));

    [Fact]
    public void Sources_are_equal_when_all_that_they_hold_is()
    {
        var un = Source.Organisation("un", "United Nations");
        Assert.Equal(un.WithAliases("UN").WithDerivedFrom("sohr"), Source.Of("un", "United Nations", SourceKind.Organisation).WithAliases("UN").WithDerivedFrom("sohr"));
        Assert.NotEqual(un, un.WithAliases("UN"));
        Assert.NotEqual(un, un.WithDerivedFrom("sohr"));
        Assert.NotEqual(un, Source.Person("un", "United Nations"));
        Assert.NotEqual(un, Source.Organisation("UN", "United Nations"));
    }

    [Theory]
    [InlineData("TRT World", "trt-world")]
    [InlineData("U.N.", "un")]
    [InlineData("Gaza's health ministry", "gazas-health-ministry")]
    [InlineData("  Médecins — Sans Frontières ", "médecins-sans-frontières")]
    [InlineData("???", "unnamed")]
    public void A_name_alone_gives_an_id(string name, string id) => Assert.Equal(id, Source.IdOf(name));

    [Fact]
    public void An_id_of_a_long_name_is_cut() => Assert.Equal(120, Source.IdOf(new string('a', 500)).Length);
}
