namespace FactCheck.Files;

/// <summary>What a file says of one claim, with its question and sources as it names them.</summary>
internal sealed class ClaimParts
{
    public required string Id { get; init; }

    public required Named<QuestionMention> Question { get; init; }

    /// <summary>None where the publishers name no claimant.</summary>
    public Named<SourceMention> Claimant { get; init; }

    public required IReadOnlyList<Named<SourceMention>> Relays { get; init; }

    public required Answer Answer { get; init; }

    public Named<SourceMention> Actor { get; init; }

    public Publication? Published { get; init; }

    public Date? AsOf { get; init; }

    public Basis Basis { get; init; }

    public Evidence? Evidence { get; init; }

    public string? Corrects { get; init; }

    /// <summary>The claim; null where its question or one of its sources is not known yet, or the answer does not fit the question.</summary>
    public Claim? Made(Mentions mentions)
    {
        if (Question.Mention?.Question is not { } question || question.Form != Answer.Form) return null;
        if (AttributionMade(mentions) is not { } attribution) return null;
        var answer = Answer;
        if (Actor.Mention is { } actor && answer is Stance stance)
        {
            if (actor.Source is null) return null;
            answer = stance.Of(actor.Source);
        }

        return Claim.Of(Id, question, answer, attribution, Published, AsOf).With(Basis, Evidence, Corrects);
    }

    private Attribution? AttributionMade(Mentions mentions)
    {
        var claimant = Claimant.Mention;
        if (claimant is not null && claimant.Source is null) return null;
        if (claimant is not null && Relays.Count == 0) return claimant.OwnWords;
        if (Relays.Any(relay => relay.Mention?.Source is null)) return null;
        var relays = Relays.Select(relay => relay.Mention!.Source!); // just looked at
        return mentions.Same(claimant is null ? Attribution.ToPublishers(relays) : Attribution.To(claimant.Source!, relays)); // looked at above
    }
}
