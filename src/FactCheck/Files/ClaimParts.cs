namespace FactCheck.Files;

/// <summary>What a file says of one claim, with its question and sources as it names them.</summary>
/// <remarks>A structure because nearly all are used at once, on the stack; those whose question or source comes later in the file are kept.</remarks>
internal readonly record struct ClaimParts
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

        return Claim.Whole(Id, question, answer, attribution, Published, AsOf, Basis, Evidence, Corrects);
    }

    private Attribution? AttributionMade(Mentions mentions)
    {
        if (Relays.Count == 0) return Claimant.Mention?.OwnWords;
        if (Relays.Count == 1 && Claimant.Mention is { } by && Relays[0].Mention is { } via) return mentions.Relayed(by, via);
        var sources = new List<Source>(Relays.Count);
        foreach (var relay in Relays)
        {
            if (relay.Mention?.Source is not { } source) return null;
            sources.Add(source);
        }

        if (Claimant.Mention is not { } claimant) return Attribution.ToPublishers(sources);
        return claimant.Source is { } word ? Attribution.To(word, sources) : null;
    }
}
