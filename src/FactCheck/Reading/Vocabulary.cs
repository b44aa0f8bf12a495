namespace FactCheck.Reading;

/// <summary>The words by which figures of news are told: what they count, and who.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<string, Measure> Measures = Table(
        (Measure.Dead, "killed dead died die dies dying deaths death fatalities fatality lives toll perished slain massacred murdered murders homicides drowned executed killing killings kills kill deceased bodies body corpses fatally"),
        (Measure.Injured, "injured wounded hurt injuries injury injuring wounding wounds maimed injure"),
        (Measure.Casualties, "casualties casualty"),
        (Measure.Missing, "missing unaccounted disappeared"),
        (Measure.Trapped, "trapped buried stranded"),
        (Measure.Displaced, "displaced uprooted forced fled displacing flee displacement"),
        (Measure.Evacuated, "evacuated evacuees evacuating evacuations evacuation ordered"),
        (Measure.Homeless, "homeless"),
        (Measure.Arrested, "arrested detained arrests detentions arrest detainees detaining arresting rounded held"),
        (Measure.Hospitalised, "hospitalised hospitalized hospitalisations hospitalizations hospital hospitals admissions admitted"),
        (Measure.Cases, "cases infections infected case sickened ill sick"),
        (Measure.Rescued, "rescued"),
        (Measure.Abducted, "abducted kidnapped hostages hostage kidnappings"),
        (Measure.Turnout, "protesters protestors demonstrators turnout marched rallied attended crowd marchers attendance gathered attendees turned joined crowds protested demonstrated spectators part drew came participation strikers participants strike walked"),
        (Measure.Votes, "votes ballots"),
        (Measure.Cost, "cost costs damage damages losses price worth costing bill shortfall deficit gap"),
        (Measure.Result, "loss profit revenue revenues earnings turnover"),
        (Measure.Jobs, "jobs redundancies layoffs layoff redundant laid lay laying lays positions posts roles work"),
        (Measure.Aboard, "aboard board carrying boat ferry ship plane bus train vessel"),
        (Measure.Unemployed, "unemployed unemployment jobless"),
        (Measure.Destroyed, "destroyed demolished flattened levelled leveled razed collapsed burned burnt"),
        (Measure.Damaged, "damaged"),
        (Measure.Affected, "affected"),
        (Measure.WithoutPower, "electricity blackout blackouts outage outages power cut"),
        (Measure.Cancelled, "cancelled canceled cancellations cancellation scrapped axed scrubbed"),
        (Measure.Inflation, "inflation"),
        (Measure.Growth, "growth gdp"));

    private static readonly HashSet<string> Counted = Set(
        "people persons person civilians children women men boys girls soldiers troops fighters militants rebels police officers policemen protesters protestors demonstrators passengers residents villagers workers miners students pupils "
        + "patients prisoners refugees migrants journalists victims casualties bodies survivors individuals citizens nationals lives deaths fatalities injuries arrests cases infections homes houses buildings schools hospitals votes voters "
        + "jobs tanks vehicles households families employees staff members delegates marchers supporters fans spectators firefighters rescuers hostages detainees inmates evacuees medics doctors nurses teachers pilgrims tourists worshippers crew "
        + "sailors guests guards seats tonnes tons miles kilometres kilometers metres meters feet hectares acres euros dollars pounds ballots animals birds cattle trees cars boats ships aircraft missiles drones rockets shells rounds attacks "
        + "strikes complaints applications customers users subscribers companies firms businesses shops stores flats apartments properties doses tests claims groups parties countries states towns villages cities incidents crimes offences "
        + "murders killings units shares points items copies tickets personnel adults youths teenagers man woman child soldier passenger worker death injury arrest boy girl officer policeman resident migrant refugee student");

    private static readonly HashSet<string> Harmed = Set(
        "killed dead died injured wounded hurt missing displaced homeless arrested detained hospitalised hospitalized infected rescued evacuated drowned kidnapped abducted perished murdered slain stranded trapped buried sickened unaccounted");

    /// <summary>What a word makes of a figure beside it; <see cref="Measure.Other"/> for most words.</summary>
    public static Measure MeasureOf(string lower) => Measures.GetValueOrDefault(lower);

    /// <summary>A noun for people or things that are counted in news.</summary>
    public static bool IsCounted(string lower) => Counted.Contains(lower);

    /// <summary>What happens to people, said right after their number: "12 dead", "40 wounded".</summary>
    public static bool IsHarmed(string lower) => Harmed.Contains(lower);

    internal static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    private static Dictionary<string, Measure> Table(params ReadOnlySpan<(Measure Measure, string Words)> rows)
    {
        var table = new Dictionary<string, Measure>(StringComparer.Ordinal);
        foreach (var (measure, words) in rows)
        {
            foreach (var word in words.Split(' ')) table.TryAdd(word, measure);
        }

        return table;
    }
}
