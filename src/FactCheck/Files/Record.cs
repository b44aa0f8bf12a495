using System.Runtime.CompilerServices;

namespace FactCheck.Files;

/// <summary>A record as read, with the places that are told where it does not fit the others.</summary>
internal abstract class Record(Document document, int where, int at)
{
    public Document Document { get; } = document;

    /// <summary>The line in JSON Lines, else the number in its list.</summary>
    public int Where { get; } = where;

    /// <summary>Where it starts: from the start of the line in JSON Lines, else of the text; so are all places of its members.</summary>
    public int At { get; } = at;

    public bool IsBad { get; set; }
}

/// <summary>A source or a question.</summary>
internal sealed class Record<T>(Document document, int where, int at, T value, int idAt) : Record(document, where, at)
{
    public T Value { get; } = value;

    public int IdAt { get; } = idAt;
}

/// <summary>A link; its questions are found when all are known.</summary>
internal sealed class LinkRecord(Document document, int where, int at) : Record(document, where, at)
{
    public LinkRelation Relation { get; init; }

    public required Named<QuestionMention> From { get; init; }

    public required Named<QuestionMention> To { get; init; }

    public Named<QuestionMention> Part { get; init; }

    public string? Partition { get; init; }

    /// <summary>The link, once its questions are known.</summary>
    public Link? Link { get; set; }
}

/// <summary>A claim, or what was said of one until its question and sources are known.</summary>
internal sealed class ClaimRecord(Document document, int where, int at) : Record(document, where, at)
{
    public required string Id { get; init; }

    public int IdAt { get; init; }

    public int AnswerAt { get; init; }

    public int CorrectsAt { get; init; }

    /// <summary>The claim; null until its question and sources are known.</summary>
    public Claim? Claim { get; set; }

    /// <summary>What was said, kept where the question or a source was not listed when it was read.</summary>
    public StrongBox<ClaimParts>? Parts { get; init; }

    public string? Corrects => Claim?.Corrects ?? Parts?.Value.Corrects;
}
