// About 130 lines: sources, questions, links and claims of several casebooks become one's; each step needs those before it.
namespace FactCheck.Tool;

/// <summary>Puts casebooks together that were read apart. What stands first stays: of one source, question or claim given twice, the first.</summary>
/// <param name="tell">Is told what does not go with the others, and is left out.</param>
internal sealed class Together(Action<string> tell)
{
    private readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Question> questions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Claim> claims = new(StringComparer.Ordinal);
    private readonly List<Source> sourceOrder = [];
    private readonly List<Question> questionOrder = [];
    private readonly List<Claim> claimOrder = [];
    private readonly List<Link> links = [];

    /// <summary>Adds a casebook after those before it.</summary>
    public void Add(Casebook casebook)
    {
        foreach (var source in casebook.Sources)
        {
            if (sources.TryAdd(source.Id, source)) sourceOrder.Add(source);
        }

        foreach (var question in casebook.Questions)
        {
            if (questions.TryAdd(question.Id, question)) questionOrder.Add(question);
        }

        foreach (var claim in casebook.Claims) Add(claim);
        foreach (var link in casebook.Links) links.Add(Ours(link));
    }

    /// <summary>All of it as one casebook.</summary>
    public Casebook ToCasebook()
    {
        var casebook = Linked(Casebook.Empty.With(sourceOrder).With(questionOrder));
        try
        {
            return casebook.With(claimOrder);
        }
        catch (ArgumentException)
        {
            return Claimed(casebook);
        }
    }

    private Casebook Linked(Casebook casebook)
    {
        try
        {
            return casebook.With(links);
        }
        catch (ArgumentException)
        {
            foreach (var link in links) casebook = Tried(casebook, each => each.With(link), $"the link {link.From.Id} → {link.To.Id}");
            return casebook;
        }
    }

    /// <summary>Question by question: a claim that does not go with the others of its question takes no more than them with it.</summary>
    private Casebook Claimed(Casebook casebook)
    {
        foreach (var dossier in claimOrder.GroupBy(claim => claim.Question.Id, StringComparer.Ordinal).Select(group => group.ToList()))
        {
            try
            {
                casebook = casebook.With(dossier);
            }
            catch (ArgumentException)
            {
                foreach (var claim in dossier) casebook = Tried(casebook, each => each.With(claim), $"the claim {claim.Id}");
            }
        }

        return casebook;
    }

    private Casebook Tried(Casebook casebook, Func<Casebook, Casebook> add, string what)
    {
        try
        {
            return add(casebook);
        }
        catch (ArgumentException refused)
        {
            tell($"{what} is left out: {refused.Message}");
            return casebook;
        }
    }

    private void Add(Claim claim)
    {
        if (claims.ContainsKey(claim.Id)) return; // an editor's claim stands for the one that was read again
        if (questions[claim.Question.Id].Form != claim.Answer.Form)
        {
            tell($"the claim {claim.Id} is left out: {claim.Question.Id} asks for another kind of answer elsewhere.");
            return;
        }

        var ours = Ours(claim);
        claims.Add(claim.Id, ours);
        claimOrder.Add(ours);
    }

    private Claim Ours(Claim claim)
    {
        var question = questions[claim.Question.Id];
        var (claimant, relays) = (sources[claim.Claimant.Id], claim.Attribution.Relays.Select(relay => sources[relay.Id]).ToList());
        var answer = claim.Answer is Stance { Actor: { } actor } stance ? stance.Of(sources[actor.Id]) : claim.Answer;
        if (question.Equals(claim.Question) && answer.Equals(claim.Answer) && claimant.Equals(claim.Claimant) && relays.SequenceEqual(claim.Attribution.Relays)) return claim;
        var ours = Claim.Of(claim.Id, question, answer, Attribution.To(claimant, relays), claim.Published, claim.AsOf).WithBasis(claim.Basis);
        if (claim.Evidence is { } evidence) ours = ours.WithEvidence(evidence);
        return claim.Corrects is { } corrected ? ours.Correcting(corrected) : ours;
    }

    private Link Ours(Link link) => Link.Of(link.Relation, questions[link.From.Id], questions[link.To.Id], link.Part is { } part ? questions[part.Id] : null, link.Partition);
}
