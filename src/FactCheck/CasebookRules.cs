namespace FactCheck;

/// <summary>The rules between records of a casebook. Each is told by the record that breaks it, so that a reader of files can say where that stands.</summary>
internal static class CasebookRules
{
    /// <summary>Guards one dossier: throws for the first claim that breaks a rule.</summary>
    public static void Guard(Dossier dossier)
    {
        foreach (var (_, rule, _) in Broken(dossier)) throw new RefusedException(rule);
    }

    /// <summary>Guards the links among themselves: throws for the first circle.</summary>
    public static void GuardLinks(IReadOnlyList<Link> links)
    {
        foreach (var (_, rule) in Broken(links)) throw new RefusedException(rule);
    }

    /// <summary>The claims of a dossier that break a rule, each with the rule and whether it is one of corrections or one of figures, in the order of the claims.</summary>
    public static IEnumerable<(Claim Claim, string Rule, bool IsOfCorrection)> Broken(Dossier dossier)
    {
        Dictionary<string, Claim>? byId = null;
        HashSet<string> circles = [];
        foreach (var claim in dossier.Claims)
        {
            if (claim.Answer is Figure figure && FigureRules.Broken(figure, dossier.QuantityOf(figure)) is { } rule)
            {
                yield return (claim, rule, false);
            }
            else if (claim.Corrects is { } corrected)
            {
                if (byId is null)
                {
                    byId = dossier.Claims.ToDictionary(each => each.Id, StringComparer.Ordinal);
                    circles = Circles(byId);
                }

                if (BrokenCorrection(claim, corrected, byId, circles) is { } broken) yield return (claim, broken, true);
            }
        }
    }

    /// <summary>The links that close a circle of parts or of changes with those before them, each with the rule.</summary>
    public static IEnumerable<(Link Link, string Rule)> Broken(IReadOnlyList<Link> links)
    {
        foreach (var relation in new[] { LinkRelation.PartOf, LinkRelation.ChangeOf })
        {
            var next = new Dictionary<string, List<string>>(StringComparer.Ordinal);
            foreach (var link in AmongCircles([.. links.Where(link => link.Relation == relation)]))
            {
                if (Reaches(link.To.Id, link.From.Id, next))
                {
                    yield return (link, $"Links of one relation do not run in a circle; {link} closes one.");
                }
                else if (next.TryGetValue(link.From.Id, out var list))
                {
                    list.Add(link.To.Id);
                }
                else
                {
                    next.Add(link.From.Id, [link.To.Id]);
                }
            }
        }
    }

    private static string? BrokenCorrection(Claim claim, string correctedId, Dictionary<string, Claim> byId, HashSet<string> circles)
    {
        if (!byId.TryGetValue(correctedId, out var corrected)) return $"A claim corrects a claim on the same question; there is no {correctedId} on {claim.Question.Id}.";
        if (corrected.Claimant.Id != claim.Claimant.Id) return $"A claim corrects a claim of the same claimant; {correctedId} is of {corrected.Claimant.Id}, and this one of {claim.Claimant.Id}.";
        return circles.Contains(claim.Id) ? $"Corrections do not run in a circle; {claim.Id} and {correctedId} do." : null;
    }

    /// <summary>The ids of the claims whose corrections run in a circle. Each claim is looked at once: a chain may be long.</summary>
    private static HashSet<string> Circles(Dictionary<string, Claim> byId)
    {
        var circles = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in byId.Values)
        {
            var path = new List<string>();
            var at = start;
            for (; at is not null && seen.Add(at.Id); at = at.Corrects is { } id ? byId.GetValueOrDefault(id) : null) path.Add(at.Id);
            if (at is not null && path.IndexOf(at.Id) is >= 0 and var first) circles.UnionWith(path[first..]);
        }

        return circles;
    }

    /// <summary>The links that may be in a circle, in their order: a link to a question from which none leads on is in none, and so on. A chain may be long.</summary>
    private static IEnumerable<Link> AmongCircles(List<Link> links)
    {
        var leading = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var link in links) leading[link.From.Id] = leading.GetValueOrDefault(link.From.Id) + 1;
        var into = links.ToLookup(link => link.To.Id, StringComparer.Ordinal);
        var ends = new Stack<string>(links.Select(link => link.To.Id).Distinct().Where(id => !leading.ContainsKey(id)));
        while (ends.TryPop(out var end))
        {
            foreach (var link in into[end])
            {
                if (--leading[link.From.Id] == 0) ends.Push(link.From.Id);
            }
        }

        return links.Where(link => leading.GetValueOrDefault(link.To.Id) > 0);
    }

    private static bool Reaches(string from, string to, Dictionary<string, List<string>> next)
    {
        var open = new Stack<string>([from]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryPop(out var id))
        {
            if (id == to) return true;
            if (seen.Add(id) && next.TryGetValue(id, out var list)) list.ForEach(open.Push);
        }

        return false;
    }
}
