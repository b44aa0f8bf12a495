using System.Globalization;
using NodaTime;

namespace FactCheck.Benchmarks;

/// <summary>Questions that are linked and add up: whole, part and share; a total and its daily change; propositions that imply or exclude one another.</summary>
internal sealed class LinkedQuestions(Random random, Sources sources, ClaimIds ids, FigureQuestions figures, OtherQuestions others)
{
    /// <summary>A whole, a part of it, and the part's percentage, which is a whole number.</summary>
    public IEnumerable<QuestionWithClaims> Parts(string id, int[] sizes)
    {
        var percent = random.Next(12, 86); // 115 % of it, as a range may reach, is still a share
        var hundredth = random.Next(100, 20_000);
        var whole = Question.HowMuch(id, "people killed in the city", Unit.People, Course.Fixed);
        var part = Question.HowMuch(id + "-civilians", "civilians killed in the city", Unit.People, Course.Fixed);
        var share = Question.HowMuch(id + "-share", "how many of the dead were civilians", Unit.Percent, Course.Fixed);
        yield return new(whole, figures.ClaimsAbout(whole, sizes[0], hundredth * 100), [], null);
        yield return new(part, figures.ClaimsAbout(part, sizes[1], hundredth * percent), [Link.PartOf(part, whole, "civilians and fighters")], null);
        yield return new(share, figures.ClaimsAbout(share, sizes[2], percent), [Link.ShareOf(share, whole, part)], null);
    }

    /// <summary>A total on two days, and how much it rose from the one to the other.</summary>
    public IEnumerable<QuestionWithClaims> Change(string id, int[] sizes)
    {
        var total = Question.HowMuch(id, "vehicles lost", Unit.Of("vehicles"), Course.Rising);
        var daily = Question.HowMuch(id + "-daily", "vehicles lost in a day", Unit.Of("vehicles"), Course.PerPeriod);
        var (before, rise) = (random.Next(1_000, 9_000), random.Next(0, 30));
        var day = new LocalDate(2022, 3, 1).PlusDays(random.Next(700));
        var first = random.Next(sources.Claimants.Count);
        yield return new(total, Make(sizes[0], i => Said(total, i / 2, i % 2 == 1 || i + 1 == sizes[0] ? before + rise : before, day.PlusDays(i % 2 == 1 || i + 1 == sizes[0] ? 0 : -1))), [], null);
        yield return new(daily, Make(sizes[1], i => Said(daily, i, rise, day)), [Link.ChangeOf(daily, total)], null);

        Claim Said(Question question, int claimant, decimal number, LocalDate asOf) => Claim.Of(
            ids.Next(), question, Figure.Exactly(number), Attribution.To(sources.Claimants[(first + claimant) % sources.Claimants.Count]), asOf.PlusDays(1), asOf);
    }

    /// <summary>Two propositions: all are for the first, and for or against the second as the link has it.</summary>
    public IEnumerable<QuestionWithClaims> Propositions(string id, int[] sizes)
    {
        var first = Question.Whether(id, "the treaty is signed");
        var second = Question.Whether(id + "-second", "the army leaves the valley");
        var implies = random.Next(2) == 0;
        yield return new(first, others.Whether(first, sizes[0], changes: false, all: Stance.For), [], null);
        yield return new(
            second,
            others.Whether(second, sizes[1], changes: false, all: implies ? Stance.For : Stance.Against),
            [implies ? Link.Implies(first, second) : Link.Excludes(first, second)],
            null);
    }

    /// <summary>The id of a question.</summary>
    public static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"q{index}");

    private static List<Claim> Make(int size, Func<int, Claim> claim) => [.. Enumerable.Range(0, size).Select(claim)];
}
