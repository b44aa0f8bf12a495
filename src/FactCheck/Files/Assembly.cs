// About 200 lines: the records of all files become one casebook in one pass over each kind, or, when bad ones are left out, in as many as it takes.
namespace FactCheck.Files;

/// <summary>Puts the records of files together: finds the question and sources of each claim, and tells which records do not fit the others.</summary>
internal sealed class Assembly(Records records, Mentions mentions, bool keepGoing, CancellationToken stop)
{
    private const int Often = 4096;
    private const int MostWarnings = 10_000;
    private readonly Dictionary<(Source, Source), Attribution> relayed = [];
    private CasebookDraft draft = new();
    private Messages warnings = new(0, 0);
    private HashSet<string> listedSources = [];
    private HashSet<string> listedQuestions = [];
    private long budgetOfNearness;
    private bool isBroken;

    /// <summary>The casebook; null where a record is bad, unless bad ones are left out.</summary>
    public Casebook? Build()
    {
        while (true)
        {
            LeaveOutCorrectionsOfBad();
            var casebook = Pass();
            if (keepGoing && isBroken) continue;
            records.Messages.Add(warnings);
            return keepGoing || records.Messages.ErrorCount == 0 ? casebook : null;
        }
    }

    private Casebook Pass()
    {
        (draft, warnings, isBroken, budgetOfNearness) = (new(), new(0, MostWarnings), false, 200_000_000); // about half a second of comparing letters
        mentions.Forget();
        relayed.Clear();
        AddSources();
        AddQuestions();
        AddClaims();
        AddLinks();
        foreach (var (link, rule) in CasebookRules.Broken(draft.Links)) Bad(records.Links.First(record => ReferenceEquals(record.Link, link)), rule);
        var dossiers = draft.Dossiers();
        CheckClaims(dossiers.Values);
        return Casebook.Checked(draft, dossiers);
    }

    private void AddSources()
    {
        foreach (var record in Good(records.Sources))
        {
            if (draft.TryAdd(record.Value) is { } rule) Bad(record, record.IdAt, record.Path, rule);
            else if (mentions.Source(record.Value.Id) is { } mention) (mention.Source, mention.IsAdded) = (record.Value, true);
        }

        listedSources = [.. draft.SourceOrder.Select(source => source.Id)];
    }

    private void AddQuestions()
    {
        foreach (var record in Good(records.Questions))
        {
            if (draft.TryAdd(record.Value) is { } rule) Bad(record, record.IdAt, record.Path, rule);
            else if (mentions.Question(record.Value.Id) is { } mention) (mention.Question, mention.IsAdded) = (record.Value, true);
        }

        listedQuestions = [.. draft.QuestionOrder.Select(question => question.Id)];
    }

    private void AddClaims()
    {
        foreach (var record in Good(records.Claims))
        {
            var question = QuestionOf(record);
            if (question.Form != record.Answer.Form)
            {
                if (keepGoing || !records.BadQuestions.Contains(question.Id)) Bad(record, record.AnswerAt, MemberOf(record.Answer), $"An answer fits the form of its question; {question.Id} asks {Words<QuestionForm>.Write(question.Form)}, and this is a {MemberOf(record.Answer)}.");
                continue;
            }

            var attribution = AttributionOf(record);
            var answer = record.Actor.Mention is null || record.Answer is not Stance stance ? record.Answer : stance.Of(SourceOf(record, record.Actor, "actor"));
            var claim = Claim.Of(record.Id, question, answer, attribution, record.Published, record.AsOf);
            if (record.Basis != Basis.Unstated) claim = claim.WithBasis(record.Basis);
            if (record.Evidence is not null) claim = claim.WithEvidence(record.Evidence);
            if (record.Corrects is not null) claim = claim.Correcting(record.Corrects);
            record.Claim = claim;
            if (draft.TryAddAlone(claim) is { } rule) Bad(record, record.IdAt, "id", rule);
        }
    }

    private void AddLinks()
    {
        foreach (var record in Good(records.Links))
        {
            if (!Knows(record, record.From, "from") || !Knows(record, record.To, "to") || (record.Part.Mention is not null && !Knows(record, record.Part, "part"))) continue;
            try
            {
                record.Link = Link.Of(record.Relation, record.From.Mention!.Question!, record.To.Mention!.Question!, record.Part.Mention?.Question, record.Partition); // known, as just looked up
                draft.Add(record.Link);
            }
            catch (RefusedException refused)
            {
                Bad(record, refused.Rule);
            }
        }
    }

    private void CheckClaims(IEnumerable<Dossier> dossiers)
    {
        Dictionary<object, ClaimRecord>? byClaim = null;
        foreach (var dossier in dossiers)
        {
            foreach (var (claim, rule, isOfCorrection) in CasebookRules.Broken(dossier))
            {
                byClaim ??= records.Claims.Where(record => record.Claim is not null).ToDictionary(object (record) => record.Claim!, ReferenceEqualityComparer.Instance); // just filtered
                var record = byClaim[claim];
                Bad(record, isOfCorrection ? record.CorrectsAt : record.AnswerAt, isOfCorrection ? "corrects" : MemberOf(claim.Answer), rule);
            }
        }
    }

    /// <summary>A claim that corrects a bad one cannot stay; it is told only where something is kept, for the mistake is not its own.</summary>
    private void LeaveOutCorrectionsOfBad()
    {
        if (records.BadClaims.Count == 0) return;
        var good = Good(records.Claims).Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        var corrections = Good(records.Claims).Where(record => record.Corrects is not null).ToLookup(record => record.Corrects, StringComparer.Ordinal);
        var open = new Stack<string>(records.BadClaims.Where(id => !good.Contains(id)));
        while (open.TryPop(out var id))
        {
            foreach (var record in corrections[id].Where(record => !record.IsBad))
            {
                open.Push(record.Id);
                if (keepGoing) Bad(record, record.CorrectsAt, "corrects", $"A claim corrects a claim that is kept; {id} is left out for a mistake of its own.");
                record.IsBad = true;
            }
        }
    }

    private Question QuestionOf(ClaimRecord record)
    {
        var mention = record.Question.Mention!; // a claim without a question is no record
        if (mention.Question is { } known) return known;
        var form = record.Answer.Form;
        mention.Question = QuestionReader.Opened(mention.Id, form);
        draft.Add(mention.Question);
        if (keepGoing || !records.BadQuestions.Contains(mention.Id))
        {
            var near = Nearest.To(mention.Id, listedQuestions, ref budgetOfNearness);
            Warn(record, record.Question.At, "question", $"A question that is not listed is opened by the first claim on it, course changing; {mention.Id} asks {Words<QuestionForm>.Write(form)}{(near is null ? "" : $", and {near} is near")}.");
        }

        return mention.Question;
    }

    private Attribution AttributionOf(ClaimRecord record)
    {
        var relays = record.Relays;
        if (record.Claimant.Mention is { } mention && relays.Length == 0)
        {
            return mention.OwnWords ??= Attribution.To(SourceOf(record, record.Claimant, "claimant"));
        }

        var sources = new Source[relays.Length];
        var claimant = record.Claimant.Mention is null ? null : SourceOf(record, record.Claimant, "claimant");
        for (var i = 0; i < sources.Length; i++) sources[i] = SourceOf(record, relays[i], FormattableString.Invariant($"reportedBy[{i}]"));
        var made = claimant is null ? Attribution.ToPublishers(sources) : Attribution.To(claimant, sources);
        if (made.Relays.Count != 1) return made;
        return relayed.TryGetValue((made.Claimant, made.Publisher), out var had) ? had : relayed[(made.Claimant, made.Publisher)] = made;
    }

    private Source SourceOf(ClaimRecord record, Named<SourceMention> named, string member)
    {
        var mention = named.Mention!; // asked for those alone that are named
        if (mention.Source is { } known) return known;
        mention.Source = Source.Of(mention.Id, mention.Id);
        draft.Add(mention.Source);
        if (!records.BadSources.Contains(mention.Id) && Nearest.To(mention.Id, listedSources, ref budgetOfNearness) is { } near)
        {
            Warn(record, named.At, member, $"A source that is not listed is one of that id and name; {mention.Id} is not listed, and {near} is near.");
        }

        return mention.Source;
    }

    private bool Knows(LinkRecord record, Named<QuestionMention> named, string member)
    {
        if (named.Mention!.Question is not null) return true; // a link that lacks one is no record
        if (keepGoing || !records.BadQuestions.Contains(named.Mention.Id))
        {
            var near = Nearest.To(named.Mention.Id, listedQuestions, ref budgetOfNearness);
            Bad(record, named.At, $"{record.Path}.{member}", $"A link names questions that are listed or that a claim opens; {named.Mention.Id} is neither{(near is null ? "" : $", and {near} is near")}.");
        }

        return false;
    }

    private IEnumerable<T> Good<T>(List<T> all)
        where T : Record
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (i % Often == 0) stop.ThrowIfCancellationRequested();
            if (!all[i].IsBad) yield return all[i];
        }
    }

    private void Warn(ClaimRecord record, int at, string member, string rule) =>
        warnings.Warn(record.Document, record.Where, at, record.Document.PathOfClaim(record.Where, member), rule);

    private void Bad(ClaimRecord record, int at, string member, string rule)
    {
        records.BadClaims.Add(record.Id);
        Bad((Record)record, at, record.Document.PathOfClaim(record.Where, member), rule);
    }

    private void Bad(LinkRecord record, string rule) => Bad(record, record.At, record.Path, rule);

    private void Bad(Record record, int at, string path, string rule)
    {
        (record.IsBad, isBroken) = (true, true);
        records.BadCount++;
        records.Messages.Error(record.Document, record.Where, at, path, rule);
    }

    private static string MemberOf(Answer answer) => answer switch
    {
        Figure => "figure",
        Date => "date",
        Name => "name",
        _ => "stance",
    };
}
