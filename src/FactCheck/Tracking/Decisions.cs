using FactCheck.Ledgers;

namespace FactCheck.Tracking;

/// <summary>What is appended for each thing that a caller asks, decided on a state: none where it is so already; refused where it does not fit.</summary>
internal static class Decisions
{
    public static IReadOnlyList<LedgerEntry> Record(LedgerState state, Claim claim)
    {
        if (state.QuestionOfClaim.TryGetValue(claim.Id, out var questionId))
        {
            return state.Questions[questionId].Claims[claim.Id].Equals(claim)
                ? []
                : throw new RefusedException($"A claim stands once for its id; another with the id {claim.Id} is on record on {questionId}. To mend it, correct it.", nameof(claim));
        }

        GuardNames(state, claim);
        var recorded = new LedgerEntry.ClaimRecorded(claim);
        GuardFit(state, recorded);
        return state.Questions.ContainsKey(claim.Question.Id) ? [recorded] : (IReadOnlyList<LedgerEntry>)[new LedgerEntry.QuestionOpened(claim.Question), recorded];
    }

    public static IReadOnlyList<LedgerEntry> Correct(LedgerState state, Claim claim)
    {
        var had = OnRecord(state, claim.Id);
        if (had.Question.Id != claim.Question.Id) throw new RefusedException($"A claim is mended on its question, {had.Question.Id}; this is on {claim.Question.Id}.", nameof(claim));
        if (had.Equals(claim)) return [];
        GuardNames(state, claim);
        return Fitting(state, new LedgerEntry.ClaimCorrected(claim));
    }

    public static IReadOnlyList<LedgerEntry> Retract(LedgerState state, string claimId)
    {
        var claim = OnRecord(state, claimId);
        var corrector = state.Questions.Values
            .Where(question => state.QuestionId(question.Question.Id) == state.QuestionId(claim.Question.Id))
            .SelectMany(question => question.Claims.Values)
            .FirstOrDefault(each => each.Corrects == claimId);
        return corrector is null
            ? [new LedgerEntry.ClaimRetracted(claim.Question.Id, claimId)]
            : throw new RefusedException($"A claim that another corrects stays on record; {corrector.Id} corrects {claimId}.", nameof(claimId));
    }

    public static IReadOnlyList<LedgerEntry> MergeSources(LedgerState state, string fromId, string intoId)
    {
        foreach (var id in new[] { fromId, intoId })
        {
            if (!state.Sources.ContainsKey(id)) throw new RefusedException($"Sources on record are merged; {id} is not on record.", nameof(fromId));
        }

        if (state.MergedSources.TryGetValue(fromId, out var merged)) throw new RefusedException($"A source is merged once; {fromId} is merged into {merged}.", nameof(fromId));
        return state.SourceId(intoId) == fromId
            ? throw new RefusedException($"Two sources are merged; {fromId} and {intoId} are one.", nameof(intoId))
            : Fitting(state, new LedgerEntry.SourcesMerged(fromId, intoId));
    }

    public static IReadOnlyList<LedgerEntry> PartSources(LedgerState state, string fromId) =>
        state.MergedSources.ContainsKey(fromId)
            ? Fitting(state, new LedgerEntry.SourcesParted(fromId))
            : throw new RefusedException($"A merge is undone; {fromId} is not merged.", nameof(fromId));

    public static IReadOnlyList<LedgerEntry> MergeQuestions(LedgerState state, string fromId, string intoId)
    {
        foreach (var id in new[] { fromId, intoId })
        {
            if (!state.Questions.ContainsKey(id)) throw new RefusedException($"Questions on record are merged; {id} is not on record.", nameof(fromId));
        }

        if (state.MergedQuestions.TryGetValue(fromId, out var merged)) throw new RefusedException($"A question is merged once; {fromId} is merged into {merged}.", nameof(fromId));
        if (state.QuestionId(intoId) == fromId) throw new RefusedException($"Two questions are merged; {fromId} and {intoId} are one.", nameof(intoId));
        var (from, into) = (state.Questions[fromId].Question, state.Questions[intoId].Question);
        return from.Form == into.Form
            ? Fitting(state, new LedgerEntry.QuestionsMerged(fromId, intoId))
            : throw new RefusedException($"Questions of one form are merged; {fromId} asks {from.Form} and {intoId} asks {into.Form}.", nameof(intoId));
    }

    public static IReadOnlyList<LedgerEntry> PartQuestions(LedgerState state, string fromId) =>
        state.MergedQuestions.ContainsKey(fromId)
            ? Fitting(state, new LedgerEntry.QuestionsParted(fromId))
            : throw new RefusedException($"A merge is undone; {fromId} is not merged.", nameof(fromId));

    public static IReadOnlyList<LedgerEntry> Link(LedgerState state, Link link)
    {
        foreach (var question in new[] { link.From, link.To, link.Part }) GuardQuestion(state, question);
        return state.Links.Contains(link) ? [] : Fitting(state, new LedgerEntry.LinkDeclared(link));
    }

    private static void GuardNames(LedgerState state, Claim claim)
    {
        GuardQuestion(state, claim.Question);
        foreach (var source in claim.Attribution.Relays.Append(claim.Claimant).Append(claim.Actor))
        {
            if (state.Sources.TryGetValue(source.Id, out var known) && !known.Equals(source))
            {
                throw new RefusedException($"A source stands once for its id; another with the id {source.Id} is on record.", nameof(claim));
            }
        }
    }

    private static void GuardQuestion(LedgerState state, Question? question)
    {
        if (question is not null && state.Questions.TryGetValue(question.Id, out var known) && !known.Question.Equals(question))
        {
            throw new RefusedException($"A question stands once for its id; another with the id {question.Id} is on record.", nameof(question));
        }
    }

    private static LedgerEntry[] Fitting(LedgerState state, LedgerEntry entry)
    {
        GuardFit(state, entry);
        return [entry];
    }

    /// <summary>Throws where the casebook after the entry breaks a rule.</summary>
    private static void GuardFit(LedgerState state, LedgerEntry entry)
    {
        var after = state.Supposing(entry);
        if (entry is LedgerEntry.LinkDeclared or LedgerEntry.QuestionsMerged) after.GuardLinks();
        foreach (var question in after.Touched(entry)) after.Around(question);
    }

    private static Claim OnRecord(LedgerState state, string claimId) =>
        state.QuestionOfClaim.TryGetValue(claimId, out var questionId)
            ? state.Questions[questionId].Claims[claimId]
            : throw new RefusedException($"There is no claim {claimId} on record.", nameof(claimId));
}
