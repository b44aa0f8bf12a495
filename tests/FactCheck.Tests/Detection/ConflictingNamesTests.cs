using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Different names or values for a question with one answer.</summary>
public class ConflictingNamesTests
{
    private static readonly Question<Name> Who = Question.Which("who", "who carried it out");

    private static Claim Says(string name, string by, string? id = null, string on = Make.Day, string[]? via = null, string? corrects = null)
    {
        var claim = Claim.Of(id ?? by, Who, Name.Of(name), Attribution.To(Make.Source(by), via?.Select(Make.Source)), Make.Published(on));
        return corrects is null ? claim : claim.Correcting(corrects);
    }

    [Fact]
    public void Two_names_are_in_conflict()
    {
        var found = Found.Only<ConflictingNames>(Says("DAESH", "a"), Says("al-Nusra", "b"), Says("daesh", "c", on: "2015-12-01"));

        Assert.Equal("who/conflictingNames", found.Id);
        Assert.Equal("c a b", Found.Ids(found.Claims));
        Assert.Equal(["a c", "b"], found.Answers.Select(Found.Ids));
        Assert.Equal(Severity.Major, found.Severity);
        Assert.Equal("On \"who carried it out\", A says \"DAESH\" (and 1 other with it) and B says \"al-Nusra\".", found.Summary);
    }

    [Theory]
    [InlineData("al-Nusra", "AL-NUSRA")]
    [InlineData("al-Nusra", "  al-Nusra ")]
    [InlineData("Jabhat al-Nusra", "Jabhat \t al-Nusra")]
    [InlineData("Jabhat al-Nusra", "Jabhat\u00A0al-Nusra")]
    [InlineData("caf\u00E9", "CAF\u00C9")]
    [InlineData("caf\u00E9 \uFFFE", "CAF\u00C9 \uFFFE")]
    public void Names_are_equal_but_for_case_and_blanks(string one, string other) => Found.Nothing(Says(one, "a"), Says(other, "b"));

    [Theory]
    [InlineData("Caf\u00E9", "Cafe\u0301")]
    [InlineData("caf\u00E9", "CAFE\u0301")]
    public void Names_are_equal_however_their_letters_are_composed(string one, string other) => Found.Nothing(Says(one, "a"), Says(other, "b"));

    [Theory]
    [InlineData("al-Nusra", "al Nusra")]
    [InlineData("Café", "Cafe")]
    [InlineData("alNusra", "al-Nusra")]
    public void Other_names_are_different(string one, string other) => Found.One<ConflictingNames>(Says(one, "a"), Says(other, "b"));

    [Fact]
    public void A_listed_alias_is_its_sources_name()
    {
        var daesh = Source.Organisation("daesh", "Islamic State").WithAliases("DAESH", "IS  group");

        Found.Nothing(Casebook.Of(Says("daesh", "a"), Says("islamic  state", "b"), Says("is group", "c")).With(daesh));
        Found.One<ConflictingNames>(Casebook.Of(Says("daesh", "a"), Says("al-Nusra", "b")).With(daesh));
        Found.One<ConflictingNames>(Says("daesh", "a"), Says("Islamic State", "b"));
    }

    [Fact]
    public void Of_as_many_claims_the_least_id_comes_first() => Assert.Equal(["a", "b"], Found.One<ConflictingNames>(Says("x", "b"), Says("y", "a")).Answers.Select(Found.Ids));

    [Fact]
    public void One_origin_is_one_voice_and_speaks_with_its_latest_published()
    {
        Found.Nothing(Says("x", "a", "1", "2015-01-01"), Says("y", "a", "2", "2015-01-02"), Says("y", "b"));
        Found.Nothing(Says("x", "a", "1", via: ["trt"]), Says("y", "a", "2"), Says("y", "b"));
        Found.Nothing(Says("y", "a", "1"), Says("x", "a", "2"), Says("y", "b"));
    }

    [Fact]
    public void A_corrected_claim_does_not_speak() => Found.Nothing(Says("x", "a", "1"), Says("y", "a", "2", "2015-01-01", corrects: "1"), Says("y", "b"));

    [Fact]
    public void Three_names_are_one_discrepancy() =>
        Assert.Equal("On \"who carried it out\", A says \"x\", B says \"y\" and C says \"z\".", Found.Only<ConflictingNames>(Says("x", "a"), Says("y", "b"), Says("z", "c")).Summary);
}
