using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace FactCheck;

/// <summary>Sources, questions, links and claims that are checked together: what a casebook file holds, a value in memory.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Whatever a claim or link holds is in the casebook. Two casebooks are equal when they
/// hold equal sources, questions, links and claims, in any order. Adding makes a new casebook in time linear in its size.
/// </remarks>
public sealed class Casebook : IEquatable<Casebook>
{
    private readonly Dictionary<string, Dossier> dossiers;
    private readonly Dictionary<string, Source> sources;
    private readonly Dictionary<string, Claim> claims;

    private Casebook(CasebookDraft draft, Dictionary<string, Dossier> dossiers)
    {
        sources = draft.Sources;
        claims = draft.ClaimsById;
        Sources = [.. draft.SourceOrder];
        Questions = [.. draft.QuestionOrder];
        Links = [.. draft.Links];
        Claims = draft.Claims;
        this.dossiers = dossiers;
        Dossiers = [.. Questions.Select(question => dossiers[question.Id])];
    }

    /// <summary>A casebook that holds nothing.</summary>
    public static Casebook Empty { get; } = Checked(new CasebookDraft(), []);

    /// <summary>The sources, those that only a claim names among them, in the order in which they were first named.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The questions, in the order in which they were first named.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The links, in their order.</summary>
    public IReadOnlyList<Link> Links { get; }

    /// <summary>The claims, in their order.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>A dossier for each question, in the order of <see cref="Questions"/>.</summary>
    public IReadOnlyList<Dossier> Dossiers { get; }

    /// <summary>A casebook of these claims, their questions and their sources.</summary>
    /// <exception cref="ArgumentException">The claims break a rule: see <see cref="With(IEnumerable{Claim})"/>.</exception>
    public static Casebook Of(params IEnumerable<Claim> claims) => Empty.With(claims);

    /// <summary>The same casebook with these claims too. A claim that it has already is left out.</summary>
    /// <exception cref="ArgumentException">
    /// Two claims, questions or sources that differ have one id; a correction is not of the same claimant on the same question; or a figure is none
    /// that its question can have (a negative count, unless a link declared before makes it a change; a share outside of 0 to 100 percent).
    /// </exception>
    public Casebook With(params IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return Changed(draft => { foreach (var claim in claims) draft.Add(claim); });
    }

    /// <summary>The same casebook with these links too. A link that it has already is left out.</summary>
    /// <exception cref="ArgumentException">The links run in a circle, name a question that differs from the casebook's, or make a figure impossible.</exception>
    public Casebook With(params IEnumerable<Link> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        return Changed(draft => { foreach (var link in links) draft.Add(link); });
    }

    /// <summary>The same casebook with these sources too.</summary>
    /// <exception cref="ArgumentException">A source differs from the casebook's of the same id.</exception>
    public Casebook With(params IEnumerable<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return Changed(draft => { foreach (var source in sources) draft.Add(source); });
    }

    /// <summary>The same casebook with these questions too, answered or not.</summary>
    /// <exception cref="ArgumentException">A question differs from the casebook's of the same id.</exception>
    public Casebook With(params IEnumerable<Question> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        return Changed(draft => { foreach (var question in questions) draft.Add(question); });
    }

    /// <summary>The dossier of a question.</summary>
    /// <returns>False where the casebook has no such question; <paramref name="dossier"/> is null then.</returns>
    public bool TryGetDossier(string questionId, [NotNullWhen(true)] out Dossier? dossier) => dossiers.TryGetValue(questionId, out dossier);

    /// <inheritdoc/>
    public bool Equals(Casebook? other)
    {
        if (ReferenceEquals(this, other)) return true;
        return other is not null && claims.Count == other.claims.Count && sources.Count == other.sources.Count
            && dossiers.Count == other.dossiers.Count && Links.ToImmutableHashSet().SetEquals(other.Links)
            && claims.All(pair => other.claims.TryGetValue(pair.Key, out var claim) && claim.Equals(pair.Value))
            && sources.All(pair => other.sources.TryGetValue(pair.Key, out var source) && source.Equals(pair.Value))
            && dossiers.All(pair => other.dossiers.TryGetValue(pair.Key, out var dossier) && dossier.Question.Equals(pair.Value.Question));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Casebook);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(claims.Count, sources.Count, dossiers.Count, Links.Count);

    /// <summary>A casebook of a draft that <see cref="CasebookRules"/> found no fault with.</summary>
    internal static Casebook Checked(CasebookDraft draft, Dictionary<string, Dossier> dossiers) => new(draft, dossiers);

    private Casebook Changed(Action<CasebookDraft> add)
    {
        var draft = new CasebookDraft();
        foreach (var source in Sources) draft.Add(source);
        foreach (var question in Questions) draft.Add(question);
        foreach (var link in Links) draft.Add(link);
        foreach (var claim in Claims) draft.Add(claim);
        add(draft);
        CasebookRules.GuardLinks(draft.Links);
        var dossiers = draft.Dossiers();
        foreach (var dossier in dossiers.Values) CasebookRules.Guard(dossier);
        return new(draft, dossiers);
    }
}
