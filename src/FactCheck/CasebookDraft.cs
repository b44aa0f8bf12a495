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

    public void Add(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (Sources.TryAdd(source.Id, source)) SourceOrder.Add(source);
        else Same(Sources[source.Id], source, "source", source.Id);
    }

    public void Add(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (questions.TryAdd(question.Id, question)) QuestionOrder.Add(question);
        else Same(questions[question.Id], question, "question", question.Id);
    }

    public void Add(Link link)
    {
        ArgumentNullException.ThrowIfNull(link);
        Add(link.From);
        Add(link.To);
        if (link.Part is not null) Add(link.Part);
        if (known.Add(link)) Links.Add(link);
    }

    public void Add(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        Add(claim.Question);
        Add(claim.Claimant);
        foreach (var relay in claim.Attribution.Relays) Add(relay);
        if (claim.Answer is Stance { Actor: { } actor }) Add(actor);
        if (ClaimsById.TryAdd(claim.Id, claim)) Claims.Add(claim);
        else Same(ClaimsById[claim.Id], claim, "claim", claim.Id);
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

        var claims = new Dictionary<string, List<Claim>>(StringComparer.Ordinal);
        foreach (var claim in Claims)
        {
            if (claims.TryGetValue(claim.Question.Id, out var list)) list.Add(claim);
            else claims.Add(claim.Question.Id, [claim]);
        }

        return QuestionOrder.ToDictionary(
            question => question.Id,
            question => new Dossier(question, claims.TryGetValue(question.Id, out var list) ? list : [], links.GetValueOrDefault(question.Id, [])),
            StringComparer.Ordinal);
    }

    private static void Same<T>(T had, T given, string noun, string id)
        where T : IEquatable<T>
    {
        if (!ReferenceEquals(had, given) && !had.Equals(given)) throw new RefusedException($"A {noun} stands once for its id; two that differ have the id {id}.");
    }
}
