namespace FactCheck.Reading;

/// <summary>Puts readings of documents together.</summary>
public static class DocumentReadings
{
    /// <summary>One casebook of the claims of all documents, in their order.</summary>
    /// <remarks>
    /// Sources of one id are one: the first one's name, the kind that is known, and the aliases of all. Questions of one id are one: the first. A link that
    /// would close a circle with those before it is left out.
    /// </remarks>
    public static Casebook ToCasebook(this IEnumerable<DocumentReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        IReadOnlyList<DocumentReading> all = [.. readings];
        var sources = Sources(all.SelectMany(reading => reading.Claims).SelectMany(Named));
        var questions = new Dictionary<string, Question>(StringComparer.Ordinal);
        var claims = all.SelectMany(reading => reading.Claims).Select(claim => Together(claim, sources, questions)).ToList();
        var links = new List<Link>();
        foreach (var link in all.SelectMany(reading => reading.Links).Select(link => Together(link, questions)).Distinct())
        {
            links.Add(link);
            if (CasebookRules.Broken(links).Any()) links.RemoveAt(links.Count - 1);
        }

        return Casebook.Empty.With(links).With(claims);
    }

    private static IEnumerable<Source> Named(Claim claim)
    {
        yield return claim.Claimant;
        foreach (var relay in claim.Attribution.Relays) yield return relay;
        if (claim.Answer is Stance { Actor: { } actor }) yield return actor;
    }

    private static Dictionary<string, Source> Sources(IEnumerable<Source> named)
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var source in named)
        {
            if (!sources.TryGetValue(source.Id, out var had)) sources.Add(source.Id, source);
            else if (!ReferenceEquals(had, source) && !had.Equals(source)) sources[source.Id] = Merged(had, source);
        }

        return sources;
    }

    private static Source Merged(Source first, Source other)
    {
        var kind = first.Kind == SourceKind.Unknown ? other.Kind : first.Kind;
        var aliases = first.Aliases.Append(other.Name).Concat(other.Aliases).Distinct(StringComparer.Ordinal).Where(alias => alias != first.Name);
        return Source.Of(first.Id, first.Name, kind).WithAliases(aliases).WithDerivedFrom(first.DerivedFrom.Concat(other.DerivedFrom).Distinct(StringComparer.Ordinal));
    }

    private static Claim Together(Claim claim, Dictionary<string, Source> sources, Dictionary<string, Question> questions)
    {
        var attribution = Attribution.To(sources[claim.Claimant.Id], claim.Attribution.Relays.Select(relay => sources[relay.Id]));
        var answer = claim.Answer is Stance { Actor: { } actor } stance ? stance.Of(sources[actor.Id]) : claim.Answer;
        return claim.Merged(The(claim.Question, questions), attribution, answer);
    }

    private static Link Together(Link link, Dictionary<string, Question> questions) =>
        Link.Of(link.Relation, The(link.From, questions), The(link.To, questions), link.Part is { } part ? The(part, questions) : null, link.Partition);

    private static Question The(Question question, Dictionary<string, Question> questions) =>
        questions.TryGetValue(question.Id, out var had) ? had : questions[question.Id] = question;
}
