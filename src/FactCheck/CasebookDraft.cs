using System.Collections.Immutable;

namespace FactCheck;

/// <summary>Collects what a casebook will hold, and refuses what contradicts what it has.</summary>
internal sealed class CasebookDraft
{
    private readonly Dictionary<string, Question> questions = new(StringComparer.Ordinal);
    private readonly HashSet<Link> known = [];

    public Dictionary<string, Source> Sources { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Claim> ClaimsById { get; } = new(StringComparer.Ordinal);

    public List<Source> SourceOrder { get; } = [];

    public List<Question> QuestionOrder { get; } = [];

    public List<Link> Links { get; } = [];

    public List<Claim> Claims { get; } = [];

    public void Add(Source source) => Guard(TryAdd(source));

    public void Add(Question question) => Guard(TryAdd(question));

    public void Add(Claim claim) => Guard(TryAdd(claim));

    public void Add(Link link)
    {
        ArgumentNullException.ThrowIfNull(link);
        Add(link.From);
        Add(link.To);
        if (link.Part is not null) Add(link.Part);
        if (known.Add(link)) Links.Add(link);
    }

    /// <summary>Makes room for claims.</summary>
    public void Expect(int claims)
    {
        ClaimsById.EnsureCapacity(claims);
        Claims.EnsureCapacity(claims);
    }

    /// <summary>Adds a source, or says which rule it breaks.</summary>
    public string? TryAdd(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!Sources.TryAdd(source.Id, source)) return Broken(Sources[source.Id], source, "source", source.Id);
        SourceOrder.Add(source);
        return null;
    }

    /// <summary>Adds a question, or says which rule it breaks.</summary>
    public string? TryAdd(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (!questions.TryAdd(question.Id, question)) return Broken(questions[question.Id], question, "question", question.Id);
        QuestionOrder.Add(question);
        return null;
    }

    /// <summary>Adds a claim with its question and sources, or says which rule it breaks.</summary>
    public string? TryAdd(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var rule = TryAdd(claim.Question) ?? TryAdd(claim.Claimant);
        foreach (var relay in claim.Attribution.Relays) rule ??= TryAdd(relay);
        if (claim.Answer is Stance { Actor: { } actor }) rule ??= TryAdd(actor);
        return rule ?? TryAddAlone(claim);
    }

    /// <summary>Adds a claim whose question and sources are here already, or says which rule it breaks.</summary>
    public string? TryAddAlone(Claim claim)
    {
        if (!ClaimsById.TryAdd(claim.Id, claim)) return Broken(ClaimsById[claim.Id], claim, "claim", claim.Id);
        Claims.Add(claim);
        return null;
    }

    public Dictionary<string, Dossier> Dossiers()
    {
        var links = new Dictionary<string, ImmutableArray<Link>>(StringComparer.Ordinal);
        foreach (var link in Links)
        {
            foreach (var id in new[] { link.From.Id, link.To.Id, link.Part?.Id ?? link.From.Id }.Distinct())
            {
                links[id] = links.GetValueOrDefault(id, []).Add(link);
            }
        }

        var claims = ClaimsOfQuestions();
        var dossiers = new Dictionary<string, Dossier>(QuestionOrder.Count, StringComparer.Ordinal);
        for (var i = 0; i < claims.Length; i++)
        {
            var question = QuestionOrder[i];
            dossiers.Add(question.Id, new(question, claims[i], links.GetValueOrDefault(question.Id, [])));
        }

        return dossiers;
    }

    /// <summary>The claims on each question, in arrays of their size: a casebook may have very many small ones.</summary>
    private Claim[][] ClaimsOfQuestions()
    {
        var places = new Dictionary<string, int>(QuestionOrder.Count, StringComparer.Ordinal);
        foreach (var question in QuestionOrder) places.Add(question.Id, places.Count);
        var placeOf = new int[Claims.Count];
        var counts = new int[QuestionOrder.Count];
        for (var i = 0; i < placeOf.Length; i++) counts[placeOf[i] = places[Claims[i].Question.Id]]++;
        var claims = Array.ConvertAll(counts, count => count == 0 ? [] : new Claim[count]);
        for (var i = placeOf.Length - 1; i >= 0; i--) claims[placeOf[i]][--counts[placeOf[i]]] = Claims[i];
        return claims;
    }

    private static void Guard(string? rule)
    {
        if (rule is not null) throw new RefusedException(rule);
    }

    private static string? Broken<T>(T had, T given, string noun, string id)
        where T : IEquatable<T> =>
        ReferenceEquals(had, given) || had.Equals(given) ? null : $"A {noun} stands once for its id; two that differ have the id {id}.";
}
