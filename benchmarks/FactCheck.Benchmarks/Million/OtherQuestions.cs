using NodaTime;

namespace FactCheck.Benchmarks;

/// <summary>Claims on when, which and whether: all agree, but for an actor who changes its stance once where that is planted.</summary>
internal sealed class OtherQuestions(Random random, Sources sources, ClaimIds ids)
{
    private static readonly (Stance Before, Stance After)[] Changes =
    [
        (Stance.For, Stance.Against), (Stance.LeansAgainst, Stance.For), (Stance.For, Stance.Neutral), (Stance.Neutral, Stance.Against),
        (Stance.For, Stance.LeansFor), (Stance.LeansAgainst, Stance.Against), (Stance.For, Stance.For.If("talks succeed")),
        (Stance.Against.If("the border opens"), Stance.Against),
    ];

    /// <summary>Every date holds the one true day.</summary>
    public List<Claim> When(Question<Date> question, int size)
    {
        var day = Day();
        return Make(size, i => Said(question, i, random.Next(5) switch
        {
            0 => Date.Month(day.Year, day.Month),
            1 => Date.Year(day.Year),
            2 => Date.Between(day.PlusDays(-random.Next(9)), day.PlusDays(random.Next(9))),
            _ => day,
        }));
    }

    /// <summary>Every name is the same but for case and blanks, or an alias of the same source.</summary>
    public List<Claim> Which(Question<Name> question, int size)
    {
        var named = sources.Claimants[random.Next(sources.Claimants.Count)];
        return Make(size, i => Said(question, i, Name.Of(random.Next(5) switch
        {
            0 => named.Name.ToUpperInvariant(),
            1 => $" {named.Name.Replace(" ", "  ", StringComparison.Ordinal)}",
            2 when named.Aliases.Count > 0 => named.Aliases[0],
            _ => named.Name,
        })));
    }

    /// <summary>Every actor keeps its stance, in words and deeds; where a change is planted, the first one changes it once.</summary>
    /// <param name="question">The proposition.</param>
    /// <param name="size">How many claims; four or more.</param>
    /// <param name="changes">Whether a change is planted.</param>
    /// <param name="all">What all stand for, or null.</param>
    public List<Claim> Whether(Question<Stance> question, int size, bool changes, Stance? all = null)
    {
        var actors = random.Next(2, Math.Max(2, size / 3) + 1);
        var first = random.Next(sources.Claimants.Count);
        var stances = Enumerable.Range(0, actors).Select(_ => all ?? Changes[random.Next(Changes.Length)].Before).ToArray();
        var (before, after) = Changes[random.Next(Changes.Length)];
        var from = Day();
        var turn = actors * random.Next(1, Math.Max(2, size / actors));
        return Make(size, i =>
        {
            var actor = sources.Claimants[(first + (i % actors)) % sources.Claimants.Count];
            var day = from.PlusDays(7 * i);
            if (changes && i % actors == 0) return Claim.Of(ids.Next(), question, i < turn ? before : after, Attribution.To(actor), day);
            var stance = stances[i % actors];
            if (random.Next(4) > 0) return Claim.Of(ids.Next(), question, stance, Attribution.To(actor, Via()), day, random.Next(2) == 0 ? day : null);
            var deed = stance.By(random.Next(2) == 0 ? Expression.Vote : Expression.Action).Of(actor);
            return Claim.Of(ids.Next(), question, deed, Attribution.To(sources.Records[random.Next(sources.Records.Count)]), day);
        });
    }

    private static List<Claim> Make(int size, Func<int, Claim> claim) => [.. Enumerable.Range(0, size).Select(claim)];

    private Claim Said(Question question, int i, Answer answer)
    {
        var claimant = sources.Claimants[(random.Next(100) + (i * 100)) % sources.Claimants.Count];
        return Claim.Of(ids.Next(), question, answer, Attribution.To(claimant, Via()), Day());
    }

    private Source[] Via() => random.Next(3) == 0 ? [sources.Publishers[random.Next(sources.Publishers.Count)]] : [];

    private LocalDate Day() => new LocalDate(2008, 1, 1).PlusDays(random.Next(5_000));
}
