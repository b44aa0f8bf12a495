namespace FactCheck.Reading;

/// <summary>Tells for whom speakers speak in a dispute: for an office or a company, or for those who face it.</summary>
internal sealed class Sides(Article article)
{
    private enum Side : byte
    {
        None,
        Office,
        Challenger,
    }

    private static readonly HashSet<string> Offices = Vocabulary.Set(
        "police ministry minister government council department agency authority authorities army military coast guard coastguard company firm airline operator airport bank trust prosecutor prosecuting prosecutors prosecution mayor governor president commissioner directorate "
        + "officials commission utility railway railways management employer administration executive sheriff navy state city county owner developer crown");

    private static readonly HashSet<string> Challengers = Vocabulary.Set(
        "union unions federation association charity campaign campaigners campaigner organisers organizers activists activist movement opposition residents villagers lawyer lawyers attorney defence defending club network watchdog guild alliance coalition relief msf doctors witness "
        + "witnesses survivors survivor families observatory monitor nurses workers teachers farmers growers merchants anglers society assembly front campaigns volunteers independent research");

    private readonly Dictionary<string, Side> sides = new(StringComparer.Ordinal); // by who speaks

    /// <summary>One speaks for an office or a company, the other for those who face it.</summary>
    public bool AreOpposed(Voice a, Voice b) => Of(a) is not Side.None and var one && Of(b) is not Side.None and var other && one != other;

    /// <summary>By the words of the name, and those around it where the text has it first: "Unite, the union that".</summary>
    private Side Of(Voice voice)
    {
        if (voice.Source is not { } source) return Side.None;
        if (sides.TryGetValue(source.Id, out var had)) return had;
        var words = source.Name.ToLowerInvariant().Split(' ', '-').Concat(Enumerable.Range(voice.First, voice.Next - voice.First).Select(i => article.Tokens[i].Lower)).Concat(Around(source.Name[(source.Name.LastIndexOf(' ') + 1)..])).ToList();
        return sides[source.Id] = words.Exists(Challengers.Contains) ? Side.Challenger : words.Exists(Offices.Contains) ? Side.Office : Side.None;
    }

    private IEnumerable<string> Around(string name)
    {
        const int Before = 6, After = 9;
        for (var i = article.HeadlineNext; i < article.Tokens.Count; i++)
        {
            if (article.Tokens[i].Text != name) continue;
            var sentence = article.Sentences[article.SentenceOf(i)];
            var first = Math.Max(sentence.First, i - Before);
            return Enumerable.Range(first, Math.Min(sentence.Next, i + After) - first).Select(at => article.Tokens[at].Lower);
        }

        return [];
    }
}
