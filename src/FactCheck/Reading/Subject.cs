namespace FactCheck.Reading;

/// <summary>What a figure of a text counts, as far as its clause tells.</summary>
internal sealed record Subject
{
    /// <summary>How many figures before one are looked back over: a text of nothing but figures is read in linear time.</summary>
    public const int LookBack = 60;

    public required FigureSpan Span { get; init; }

    public Measure Measure { get; init; }

    /// <summary>The word of the measure: "damage" and "cost" are both money, and not the same.</summary>
    public string Word { get; init; } = "";

    /// <summary>Who is counted, where that is not people at large: "children", "soldiers".</summary>
    public string Population { get; init; } = "";

    /// <summary>It is said to be a part of the figure before: "17 of them children".</summary>
    public bool IsPart { get; init; }

    /// <summary>It is a part of what was told before: "Of those killed, 31 were women".</summary>
    public bool IsOfThose { get; init; }

    /// <summary>The tokens of its clause.</summary>
    public (int First, int Next) Clause { get; init; }

    /// <summary>Its clause speaks of another event or time, of a rate, a change or a guess.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>The figure is of something else than the event that the text is about, or nobody can tell: it stands alone.</summary>
    public bool IsApart { get; init; }

    /// <summary>It counts since some time: "since the operation began".</summary>
    public bool IsSince { get; init; }

    /// <summary>It is of what may come.</summary>
    public bool IsProjected { get; init; }

    /// <summary>Who says it tells of what they did themselves: "said it would cut 300 jobs".</summary>
    public bool IsOwn { get; init; }

    /// <summary>Of what people died, in one word, where the clause says it.</summary>
    public string Cause { get; init; } = "";

    /// <summary>How wide the place is that the clause names: 3 the country, 2 a state, 1 a province, county or city; 0 where no word tells.</summary>
    public int Reach { get; init; }

    /// <summary>The part of a country that who counts is there for, where the count goes by who counts.</summary>
    public string Level { get; init; } = "";

    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The day, month or year that the clause names for what happened.</summary>
    public Date? When { get; init; }

    /// <summary>The state of what day it tells: "as of Monday", "by Tuesday".</summary>
    public Date? AsOf { get; init; }

    /// <summary>The day, before that of the text, on which somebody said it.</summary>
    public Date? SaidOn { get; init; }

    /// <summary>The clause itself says of what day it is ("by Tuesday"), not when somebody said it.</summary>
    public bool IsStateTold { get; init; }

    /// <summary>The figure that it is another's number for, where it has no noun of its own: "the true figure is 600".</summary>
    public Subject? Again { get; init; }

    public Basis Basis { get; init; }
}
