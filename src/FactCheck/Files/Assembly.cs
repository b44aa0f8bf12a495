// About 200 lines: the records of all files become one casebook in one pass over each kind, or, when bad ones are left out, in as many as it takes.
namespace FactCheck.Files;

/// <summary>Puts the records of files together: finds the question and sources of each claim, and tells which records do not fit the others.</summary>
internal sealed class Assembly(Records records, Mentions mentions, bool keepGoing, CancellationToken stop)
{
    private const int Often = 4096;
    private const int MostWarnings = 10_000;
    private CasebookDraft draft = new();
    private Messages warnings = new(0, 0);
    private HashSet<string> listedSources = [];
    private HashSet<string> listedQuestions = [];
    private long budgetOfNearness;
    private bool isBroken;

    /// <summary>The casebook; null where a record is bad, unless bad ones are left out.</summary>
    public Casebook? Build()
    {
        mentions.List(records);
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
        mentions.ForgetUnlisted();
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
            if (draft.TryAdd(record.Value) is { } rule) Bad(record, record.IdAt, "source", "id", rule);
        }

        listedSources = [.. draft.SourceOrder.Select(source => source.Id)];
    }

    private void AddQuestions()
    {
        foreach (var record in Good(records.Questions))
        {
            if (draft.TryAdd(record.Value) is { } rule) Bad(record, record.IdAt, "question", "id", rule);
        }

        listedQuestions = [.. draft.QuestionOrder.Select(question => question.Id)];
    }

    private void AddClaims()
    {
        draft.Expect(records.Claims.Count);
        foreach (var record in Good(records.Claims))
        {
            if (record.Parts is { } parts) record.Claim = Resolved(record, parts.Value);
            if (record.Claim is not { } claim) continue;
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

    /// <summary>The claim, its question opened and its sources made where none are listed; null where the answer does not fit the question, which is told.</summary>
    private Claim? Resolved(ClaimRecord record, ClaimParts parts)
    {
        var question = QuestionOf(record, parts);
        if (question.Form != parts.Answer.Form)
        {
            if (keepGoing || !records.BadQuestions.Contains(question.Id)) Bad(record, record.AnswerAt, MemberOf(parts.Answer), $"An answer fits the form of its question; {question.Id} asks {Words<QuestionForm>.Write(question.Form)}, and this is a {MemberOf(parts.Answer)}.");
            return null;
        }

        Resolve(record, parts.Claimant, "claimant");
        for (var i = 0; i < parts.Relays.Count; i++) Resolve(record, parts.Relays[i], FormattableString.Invariant($"reportedBy[{i}]"));
        Resolve(record, parts.Actor, "actor");
        return parts.Made(mentions);
    }

    private Question QuestionOf(ClaimRecord record, ClaimParts parts)
    {
        var mention = parts.Question.Mention!; // a claim without a question is no record
        if (mention.Question is { } known) return known;
        var form = parts.Answer.Form;
        mention.Question = QuestionReader.Opened(mention.Id, form);
        draft.Add(mention.Question);
        if (keepGoing || !records.BadQuestions.Contains(mention.Id))
        {
            var near = Nearest.To(mention.Id, listedQuestions, ref budgetOfNearness);
            Warn(record, parts.Question.At, "question", $"A question that is not listed is opened by the first claim on it, course changing; {mention.Id} asks {Words<QuestionForm>.Write(form)}{(near is null ? "" : $", and {near} is near")}.");
        }

        return mention.Question;
    }

    private void Resolve(ClaimRecord record, Named<SourceMention> named, string member)
    {
        if (named.Mention is not { Source: null } mention) return;
        mention.Source = Source.Of(mention.Id, mention.Id);
        draft.Add(mention.Source);
        if (!records.BadSources.Contains(mention.Id) && Nearest.To(mention.Id, listedSources, ref budgetOfNearness) is { } near)
        {
            Warn(record, named.At, member, $"A source that is not listed is one of that id and name; {mention.Id} is not listed, and {near} is near.");
        }
    }

    private bool Knows(LinkRecord record, Named<QuestionMention> named, string member)
    {
        if (named.Mention!.Question is not null) return true; // a link that lacks one is no record
        if (keepGoing || !records.BadQuestions.Contains(named.Mention.Id))
        {
            var near = Nearest.To(named.Mention.Id, listedQuestions, ref budgetOfNearness);
            Bad(record, named.At, "link", member, $"A link names questions that are listed or that a claim opens; {named.Mention.Id} is neither{(near is null ? "" : $", and {near} is near")}.");
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
        warnings.Warn(record.Document, record.Where, at, record.Document.PathOf("claim", record.Where, member), rule);

    private void Bad(ClaimRecord record, int at, string member, string rule)
    {
        records.BadClaims.Add(record.Id);
        Bad(record, at, "claim", member, rule);
    }

    private void Bad(LinkRecord record, string rule) => Bad(record, record.At, "link", "", rule);

    private void Bad(Record record, int at, string kind, string member, string rule)
    {
        (record.IsBad, isBroken) = (true, true);
        records.BadCount++;
        records.Messages.Error(record.Document, record.Where, at, record.Document.PathOf(kind, record.Where, member), rule);
    }

    private static string MemberOf(Answer answer) => answer switch
    {
        Figure => "figure",
        Date => "date",
        Name => "name",
        _ => "stance",
    };
}
