namespace FactCheck.Reading;

/// <summary>Reads who, or what, a figure counts, where that is not people at large.</summary>
internal sealed class PopulationReader(Article article)
{
    private static readonly HashSet<string> Generic = Vocabulary.Set("people persons person individuals lives victims dead deaths fatalities casualties bodies body toll injuries cases infections others residents citizens inhabitants passengers arrests jobs votes ballots homes houses buildings");
    private static readonly HashSet<string> SideNouns = Vocabulary.Set("soldiers troops fighters men women officers members employees staff workers citizens nationals people civilians police policemen personnel crew journalists medics rescuers volunteers activists supporters");

    private static readonly HashSet<string> Distinct = Vocabulary.Set("commander leader official agent lawyer priest diplomat candidate bodyguard girl boy civilian fighter militant rebel journalist medic doctor nurse teacher guard firefighter rescuer crew tourist foreigner pilgrim adult youth teenager baby infant animal bird cattle household family school hospital house home building vehicle tank");

    private readonly IReadOnlyList<Token> tokens = article.Tokens;

    public string Of(FigureSpan span, int to)
    {
        for (var i = span.Next; i + 1 < to && i < span.Next + 4; i++) // "five Ostran civilians", "14 of its soldiers"
        {
            if (tokens[i].IsCapitalised && !tokens[i].IsAllCapitals && tokens[i + 1] is { IsWord: true, IsCapitalised: false, Lower: var noun } && Vocabulary.IsCounted(noun) && article.DateAt(i) is null) return $"{tokens[i].Lower} {Side(noun)}".TrimEnd();
            if (tokens[i].Lower is "its" or "their" or "our" && span.Figure.Unit is null && SideNouns.Contains(tokens[i + 1].Lower)) return $"own {Side(tokens[i + 1].Lower)}";
        }

        for (var i = span.Next; i < to && i < span.Next + 5; i++)
        {
            var word = tokens[i].Lower;
            if (word is "flights" or "departures" or "trains" or "services" or "sailings") return ""; // what is cancelled
            if (Vocabulary.MeasureOf(word) != Measure.Other && !Vocabulary.IsCounted(word)) return "";
            if (word is "homes" or "houses" or "dwellings" or "home" or "house") return "home";
            if (i < span.Next + 2 && Distinct.Contains(word.TrimEnd('s'))) return word.TrimEnd('s');
            if (Vocabulary.IsCounted(word)) return Generic.Contains(word) ? "" : Singular(word);
            if (i == span.Next && word.Length > 4 && word.EndsWith('s') && !tokens[i].IsCapitalised && !SpeechWords.Roles.Contains(word) && !SpeechWords.Verbs.Contains(word) && Vocabulary.MeasureOf(word) == Measure.Other) return word[..^1]; // "six platforms were evacuated"
            if (tokens[i].Kind == TokenKind.Symbol || word is "in" or "on" or "at" or "were" or "was" or "had" or "have") return "";
        }

        return "";
    }

    /// <summary>Whether what is counted are people: "runner", "child"; not "call".</summary>
    public static bool ArePeople(string population) => population.Split(' ')[^1] is var one && (Distinct.Contains(one) || SideNouns.Contains(one) || SideNouns.Contains(one + "s") || one is "person" or "child" or "woman" or "man" or "fan" or "home" || one.EndsWith("er", StringComparison.Ordinal) || one.EndsWith("or", StringComparison.Ordinal) || one.EndsWith("ist", StringComparison.Ordinal) || one.EndsWith("ant", StringComparison.Ordinal) || one.EndsWith("ee", StringComparison.Ordinal) || one.EndsWith("ian", StringComparison.Ordinal) || one.EndsWith("ent", StringComparison.Ordinal));

    private static string Side(string noun) => Generic.Contains(noun) ? "" : Singular(noun) is { Length: > 0 } one ? one : noun;

    private static string Singular(string word) => word switch
    {
        "children" or "child" => "child",
        "women" or "woman" => "woman",
        "police" or "policemen" or "policeman" or "officers" or "officer" => "police officer",
        "soldiers" or "troops" or "soldier" => "soldier",
        "protesters" or "protestors" or "demonstrators" or "marchers" => "",
        _ => (word.EndsWith('s') ? word[..^1] : word) is var one && Distinct.Contains(one) ? one : "", // passengers, inmates, miners: the people of the event
    };
}
