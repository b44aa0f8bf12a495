namespace FactCheck.Reading;

/// <summary>The words that carry, turn or take back a position.</summary>
internal static class PolarityWords
{
    /// <summary>Words that turn a position round.</summary>
    public static readonly HashSet<string> Against = Vocabulary.Set(
        "opponent opponents critic critics foe foes oppose opposes opposed opposing opposition against reject rejects rejected rejecting refuse refuses refused refusing refusal resist resists resisted resisting resistance block blocks blocked blocking veto vetoes vetoed vetoing object objects objected objecting objection objections dismiss dismissed dismisses "
        + "condemn condemns condemned denounce denounces denounced criticised criticized attacked deplored spurned shunned scrap hostile reluctant unwilling disagrees disagreed disagree fought fight fights fighting ruled rules denies denied deny reservations doubts unacceptable wrong mistake voted-down defeated scuppered averse ban banned forbids forbade "
        + "stop stopped halt halted abandon abandons abandoned protest protested boycott boycotted overturn");

    /// <summary>Words that take back what follows: "no longer opposes", "dropped its objection".</summary>
    public static readonly HashSet<string> Turning = Vocabulary.Set("declined declines decline not never no n't cannot neither nor nobody without hardly lack lacks lacked none nothing far");

    /// <summary>Verbs that take back what they are followed by: an objection, support.</summary>
    public static readonly HashSet<string> Dropping = Vocabulary.Set("dropped drops dropping drop withdrew withdraws withdrawn withdraw withdrawing lifted overcame abandoned ended ends ceased stopped stops reversed removed waived shelved ending abandoning waiving");

    /// <summary>What can be taken back.</summary>
    public static readonly HashSet<string> Held = Vocabulary.Set("objection objections opposition resistance veto ban reservations support backing approval endorsement opposing objecting blocking resisting supporting backing refusal demand demands call calls");

    public static readonly HashSet<string> For = Vocabulary.Set(
        "supporter supporters backer backers advocate proponent signed signs ratified ratifies enacted implemented joined support supports supported supporting supportive back backs backed backing favour favours favoured favor favors favored endorse endorses endorsed endorsing welcome welcomes welcomed urge urges urged demand demands demanded demanding call calls called calling agree agrees agreed approve approves approved approval accept accepts accepted "
        + "wants want wanted seek seeks sought propose proposes proposed advocate advocates advocated embrace embraces embraced promised pledged vowed claims claimed claiming insisted insists champion champions for behind committed ready willing keen prepared adopted passed argues argued");

    /// <summary>Words after which nothing is said to be so.</summary>
    public static readonly HashSet<string> Unreal = Vocabulary.Set("whether may might could perhaps maybe possibly speculation rumours rumors suppose hypothetical ask asked asks wondered wonders if undecided unclear unsure considering consider weighing debate debated discuss discussed discussing mulling reports deciding decide should-they");

    /// <summary>Words that make a position for it a leaning.</summary>
    public static readonly HashSet<string> LeansFor = Vocabulary.Set("inclined leaning leans tentatively cautiously minded warming warmed sympathetic open receptive");

    /// <summary>Words that make a leaning against it.</summary>
    public static readonly HashSet<string> LeansAgainst = Vocabulary.Set("sceptical skeptical wary doubts doubtful reservations lukewarm hesitant uneasy cool unconvinced misgivings unenthusiastic");

    /// <summary>Verbs that are deeds.</summary>
    public static readonly HashSet<string> Deeds = Vocabulary.Set("signed signs ratified enacted implemented joined blocked blocks halted banned bans abolished abolishes scrapped suspended imposed launched struck bombed deployed withdrew");

    /// <summary>What acts for those whose it is: "Russian air strikes".</summary>
    public static readonly HashSet<string> Forces = Vocabulary.Set("strikes airstrikes strike airstrike raids attacks bombardments bombs jets warplanes planes drones missiles troops forces ships tanks artillery");

    public static bool IsNegation(string lower) => Turning.Contains(lower) || lower.EndsWith("n't", StringComparison.Ordinal);
}
