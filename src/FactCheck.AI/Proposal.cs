namespace FactCheck.AI;

/// <summary>A claim as the model tells it: nothing in it is believed before it is checked against the text.</summary>
internal sealed record Proposal(
    string Quote, string? Prefix, string? Suffix, ProposedQuestion Question, ProposedSource? Claimant, IReadOnlyList<ProposedSource> Relays, ProposedAnswer Answer, string? AsOf, string? Basis);

/// <summary>A question as the model tells it.</summary>
internal sealed record ProposedQuestion(string? Id, string? Form, string? Text, string? Unit, string? Course, IReadOnlyList<(string Facet, string Value)> Scope);

/// <summary>A source as the model tells it.</summary>
internal sealed record ProposedSource(string? Id, string? Name, string? Kind);

/// <summary>An answer as the model tells it.</summary>
internal sealed record ProposedAnswer(string? Figure, string? Date, string? Name, string? Stance, string? Condition, string? ExpressedBy, ProposedSource? Actor);
