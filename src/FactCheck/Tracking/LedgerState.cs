// About 200 lines: the fold of every kind of entry, kept in one place so that one can see that state comes from nothing else.
using System.Collections.Immutable;
using FactCheck.Ledgers;

namespace FactCheck.Tracking;

/// <summary>The record as a fold over the ledger: immutable, so that a check sees one state while others write.</summary>
/// <remarks>Entries of one stream come in their order; those of different streams may come in any.</remarks>
internal sealed record LedgerState
{
    private static readonly ImmutableDictionary<string, string> NoMerges = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    public static LedgerState Empty { get; } = new();

    /// <summary>The version of each stream as far as it was folded.</summary>
    public ImmutableDictionary<string, long> Versions { get; private init; } = ImmutableDictionary.Create<string, long>(StringComparer.Ordinal);

    /// <summary>What is recorded on each question, before merges.</summary>
    public ImmutableDictionary<string, QuestionState> Questions { get; private init; } = ImmutableDictionary.Create<string, QuestionState>(StringComparer.Ordinal);

    /// <summary>The question that each claim is recorded on.</summary>
    public ImmutableDictionary<string, string> QuestionOfClaim { get; private init; } = NoMerges;

    /// <summary>The sources, as first named.</summary>
    public ImmutableDictionary<string, Source> Sources { get; private init; } = ImmutableDictionary.Create<string, Source>(StringComparer.Ordinal);

    public ImmutableList<Link> Links { get; private init; } = [];

    public ImmutableDictionary<string, string> MergedSources { get; private init; } = NoMerges;

    public ImmutableDictionary<string, string> MergedQuestions { get; private init; } = NoMerges;

    /// <summary>True where the entry was folded already.</summary>
    public bool Has(StoredEntry stored) => VersionOf(stored.Stream) >= stored.Version;

    public long VersionOf(string stream) => Versions.GetValueOrDefault(stream);

    /// <summary>The state after an entry.</summary>
    public LedgerState After(StoredEntry stored, LedgerEntry entry) =>
        Folded(entry, stored.Content) with { Versions = Versions.SetItem(stored.Stream, stored.Version) };

    /// <summary>The state as it would be after an entry.</summary>
    public LedgerState Supposing(LedgerEntry entry) => Folded(entry, new(default, "", null, "", ""));

    /// <summary>Throws where the links run in a circle.</summary>
    public void GuardLinks() => CasebookRules.GuardLinks([.. LinksInForce()]);

    /// <summary>The questions, after merges, whose casebook an entry may make impossible.</summary>
    public IEnumerable<string> Touched(LedgerEntry entry) => entry switch
    {
        LedgerEntry.ClaimRecorded recorded => [QuestionId(recorded.Claim.Question.Id)],
        LedgerEntry.ClaimCorrected corrected => [QuestionId(corrected.Claim.Question.Id)],
        _ => Affected(entry).Select(QuestionId).Distinct(StringComparer.Ordinal),
    };

    /// <summary>The question that a question is, after merges.</summary>
    public string QuestionId(string id) => Followed(id, MergedQuestions);

    /// <summary>The source that a source is, after merges.</summary>
    public string SourceId(string id) => Followed(id, MergedSources);

    /// <summary>The questions whose findings an entry may change, after merges: those it names, and those that are linked to them.</summary>
    public IReadOnlyCollection<string> Affected(LedgerEntry entry)
    {
        IEnumerable<string> named = entry switch
        {
            LedgerEntry.QuestionOpened opened => [opened.Question.Id],
            LedgerEntry.ClaimRecorded recorded => [recorded.Claim.Question.Id],
            LedgerEntry.ClaimCorrected corrected => [corrected.Claim.Question.Id],
            LedgerEntry.ClaimRetracted retracted => [retracted.QuestionId],
            LedgerEntry.DiscrepancyReviewed reviewed => [reviewed.QuestionId],
            LedgerEntry.LinkDeclared declared => new[] { declared.Link.From.Id, declared.Link.To.Id, declared.Link.Part?.Id }.OfType<string>(),
            LedgerEntry.QuestionsMerged merged => [merged.FromId, merged.IntoId],
            _ => Questions.Keys, // a source is anywhere; a parted question may have been anything
        };
        var affected = named.ToHashSet(StringComparer.Ordinal);
        affected.UnionWith([.. affected.Select(QuestionId)]);
        affected.UnionWith([.. Links.Where(link => Ids(link).Any(affected.Contains) || Ids(link).Any(id => affected.Contains(QuestionId(id)))).SelectMany(Ids).SelectMany(id => new[] { id, QuestionId(id) })]);
        return affected;
    }

    /// <summary>The casebook of one question, those it is linked to, and nothing else but what they need; null where there is no such question after merges.</summary>
    public Casebook? Around(string questionId)
    {
        if (!Questions.TryGetValue(questionId, out var own) || QuestionId(questionId) != questionId) return null;
        var links = LinksInForce().Where(link => link.Names(own.Question)).ToArray();
        var ids = links.SelectMany(Ids).Append(questionId).ToHashSet(StringComparer.Ordinal);
        var casebook = Casebook.Empty.With([.. ids.Select(id => Questions[id].Question)]).With(links);
        if (own.Question.Form == QuestionForm.Which) casebook = casebook.With(SourcesInForce()); // names are compared through all aliases
        return casebook.With(ClaimsOn(ids));
    }

    /// <summary>The casebook of the whole record.</summary>
    public Casebook Whole()
    {
        var ids = Questions.Keys.Where(id => QuestionId(id) == id).ToHashSet(StringComparer.Ordinal);
        return Casebook.Empty
            .With(SourcesInForce().OrderBy(source => source.Id, StringComparer.Ordinal))
            .With(ids.Order(StringComparer.Ordinal).Select(id => Questions[id].Question))
            .With(LinksInForce())
            .With(ClaimsOn(ids).OrderBy(claim => claim.Id, StringComparer.Ordinal));
    }

    /// <summary>The last review of a discrepancy, or null.</summary>
    public ReviewOnRecord? ReviewOf(Discrepancy discrepancy) =>
        Questions.TryGetValue(discrepancy.Question.Id, out var question) ? question.Reviews.GetValueOrDefault(discrepancy.Id) : null;

    private IEnumerable<Source> SourcesInForce() => Sources.Values.Where(source => SourceId(source.Id) == source.Id);

    private IEnumerable<Link> LinksInForce() => Links
        .Select(link => Link.MergedOrNull(link, id => Questions[QuestionId(id)].Question))
        .OfType<Link>()
        .Distinct();

    private IEnumerable<Claim> ClaimsOn(HashSet<string> questionIds) =>
        Questions.Values
            .Where(question => questionIds.Contains(QuestionId(question.Question.Id)))
            .SelectMany(question => question.Claims.Values)
            .Select(InForce);

    /// <summary>The claim on the question and from the sources that its own were merged into.</summary>
    private Claim InForce(Claim claim) => claim.Merged(
        Questions[QuestionId(claim.Question.Id)].Question,
        Renamed(claim.Attribution, source => Sources[SourceId(source.Id)]),
        Renamed(claim.Answer, source => Sources[SourceId(source.Id)]));

    private static Attribution Renamed(Attribution attribution, Func<Source, Source> real) =>
        ReferenceEquals(real(attribution.Claimant), attribution.Claimant) && attribution.Relays.All(relay => ReferenceEquals(real(relay), relay))
            ? attribution
            : Attribution.To(real(attribution.Claimant), attribution.Relays.Select(real));

    private static Answer Renamed(Answer answer, Func<Source, Source> real) =>
        answer is Stance { Actor: { } actor } stance && !ReferenceEquals(real(actor), actor) ? stance.Of(real(actor)) : answer;

    private LedgerState Folded(LedgerEntry entry, EntryContent content) => entry switch
    {
        LedgerEntry.QuestionOpened opened => Opened(opened.Question),
        LedgerEntry.ClaimRecorded recorded => Recorded(recorded.Claim),
        LedgerEntry.ClaimCorrected corrected => Recorded(corrected.Claim),
        LedgerEntry.ClaimRetracted retracted => Retracted(retracted.QuestionId, retracted.ClaimId),
        LedgerEntry.SourcesMerged merged => this with { MergedSources = MergedSources.SetItem(merged.FromId, merged.IntoId) },
        LedgerEntry.SourcesParted parted => this with { MergedSources = MergedSources.Remove(parted.FromId) },
        LedgerEntry.QuestionsMerged merged => this with { MergedQuestions = MergedQuestions.SetItem(merged.FromId, merged.IntoId) },
        LedgerEntry.QuestionsParted parted => this with { MergedQuestions = MergedQuestions.Remove(parted.FromId) },
        LedgerEntry.LinkDeclared declared => Linked(declared.Link),
        LedgerEntry.DiscrepancyReviewed reviewed => Reviewed(reviewed, content),
        _ => throw new InvalidOperationException("The set of entries is closed."),
    };

    private LedgerState Opened(Question question) =>
        Questions.ContainsKey(question.Id) ? this : this with { Questions = Questions.Add(question.Id, new(question)) };

    private LedgerState Linked(Link link)
    {
        var state = Opened(link.From).Opened(link.To);
        if (link.Part is not null) state = state.Opened(link.Part);
        return state.Links.Contains(link) ? state : state with { Links = state.Links.Add(link) };
    }

    private LedgerState Recorded(Claim claim)
    {
        // Where two writers that did not know of one another used one id on two questions, the first that was folded stands.
        if (QuestionOfClaim.TryGetValue(claim.Id, out var known) && known != claim.Question.Id) return this;
        var state = Opened(claim.Question);
        var question = state.Questions[claim.Question.Id];
        var named = claim.Attribution.Relays.Append(claim.Claimant).Append(claim.Actor).DistinctBy(source => source.Id);
        var sources = Sources.AddRange(named.Where(source => !Sources.ContainsKey(source.Id)).Select(source => KeyValuePair.Create(source.Id, source)));
        // One object for each question and source: an entry that was read anew has its own.
        var kept = claim.Merged(question.Question, Renamed(claim.Attribution, source => sources[source.Id]), Renamed(claim.Answer, source => sources[source.Id]));
        return state with
        {
            Sources = sources,
            Questions = state.Questions.SetItem(question.Question.Id, question with { Claims = question.Claims.SetItem(claim.Id, kept) }),
            QuestionOfClaim = state.QuestionOfClaim.SetItem(claim.Id, claim.Question.Id),
        };
    }

    private LedgerState Retracted(string questionId, string claimId) =>
        Questions.TryGetValue(questionId, out var question) && question.Claims.ContainsKey(claimId)
            ? this with
            {
                Questions = Questions.SetItem(questionId, question with { Claims = question.Claims.Remove(claimId) }),
                QuestionOfClaim = QuestionOfClaim.Remove(claimId),
            }
            : this;

    private LedgerState Reviewed(LedgerEntry.DiscrepancyReviewed reviewed, EntryContent content)
    {
        if (!Questions.TryGetValue(reviewed.QuestionId, out var question)) return this;
        var review = new ReviewOnRecord(reviewed.Review, content.Author, content.Recorded, content.Note) { Sides = reviewed.Sides };
        return this with { Questions = Questions.SetItem(reviewed.QuestionId, question with { Reviews = question.Reviews.SetItem(reviewed.DiscrepancyId, review) }) };
    }

    private static IEnumerable<string> Ids(Link link) => new[] { link.From.Id, link.To.Id, link.Part?.Id }.OfType<string>();

    private static string Followed(string id, ImmutableDictionary<string, string> merges)
    {
        while (merges.TryGetValue(id, out var into)) id = into;
        return id;
    }
}
