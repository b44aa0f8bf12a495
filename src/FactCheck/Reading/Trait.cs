namespace FactCheck.Reading;

/// <summary>What two figures of a text have in common, or not, by which <see cref="Resemblance"/> tells whether they count one thing. "The earlier" and "the later" are so in the order of the text.</summary>
internal enum Trait
{
    /// <summary>Always 1: how seldom two figures count one thing.</summary>
    Always,

    /// <summary>One noun names what both count, and it is not "people".</summary>
    SameNoun,

    /// <summary>Neither has a noun; not for money and shares, which have none.</summary>
    NoNoun,

    /// <summary>Two nouns that are not of one kind.</summary>
    OtherNoun,

    /// <summary>One measure: both are of the dead, both of the turnout.</summary>
    SameMeasure,

    /// <summary>Two measures.</summary>
    OtherMeasure,

    /// <summary>One measure, of harm to people: several events may have it.</summary>
    SameHarm,

    /// <summary>Words that the clauses share, the rarer the heavier; at most 3.</summary>
    SharedInClause,

    /// <summary>Words that only their sentences share, in the same way.</summary>
    SharedAround,

    /// <summary>Names that the sentences share; at most 2.</summary>
    SharedNames,

    SameParagraph,
    NextParagraph,

    /// <summary>The later one's sentence says that accounts differ.</summary>
    CueInSentence,

    /// <summary>Another sentence of its paragraph does.</summary>
    CueInParagraph,

    /// <summary>The headline does.</summary>
    CueInHeadline,

    /// <summary>The later one is somebody's count: "put the loss at", "counted".</summary>
    Counted,

    /// <summary>The later one stands apart: see <see cref="ApartReader"/>.</summary>
    LaterApart,

    /// <summary>Both name places, and none in common.</summary>
    OtherPlace,

    /// <summary>Only the later one names a place.</summary>
    PlaceOfLater,

    /// <summary>Both name times, and they do not meet.</summary>
    OtherTime,

    /// <summary>Two populations: children, soldiers.</summary>
    OtherPopulation,

    /// <summary>One of the two is of what may come.</summary>
    OneProjected,

    /// <summary>The logarithm of their ratio; at most 3.</summary>
    Ratio,

    /// <summary>They are money.</summary>
    Money,

    /// <summary>They have another unit, but for percentages.</summary>
    Measured,

    /// <summary>How many figures between them others give for what may be the same: ln(1 + n).</summary>
    Between,

    /// <summary>The earlier one is the first figure of its sentence.</summary>
    EarlierFirst,

    /// <summary>The later one is.</summary>
    LaterFirst,

    /// <summary>Who gives the later one gave no figure since the earlier one.</summary>
    FirstOfVoice,

    /// <summary>The earlier one stands in the first paragraphs.</summary>
    InLead,

    /// <summary>A cue, and one noun or kind.</summary>
    CueAndNoun,

    /// <summary>A cue, and a paragraph between them at most.</summary>
    CueAndNear,

    /// <summary>A cue, and the words that clauses and sentences share.</summary>
    CueAndShared,

    /// <summary>One speaker, once through somebody else.</summary>
    Relayed,

    /// <summary>The later one's paragraph speaks of who gave the earlier one.</summary>
    NamesOther,

    /// <summary>The later one's sentence speaks of numbers: "the figure", "the total".</summary>
    OfNumbers,

    /// <summary>Who gives the earlier one has just given another.</summary>
    AfterOwn,

    /// <summary>One of the two counts since some time.</summary>
    OneSince,

    /// <summary>One noun, and the words that are shared.</summary>
    NounAndShared,

    /// <summary>One speaks for an office or a company, the other for those who face it: see <see cref="Sides"/>.</summary>
    Opposed,

    /// <summary>The later one is of a time long before the text.</summary>
    LaterOld,

    /// <summary>The later one's sentence opens with a place that the earlier one's does not name.</summary>
    LaterOpensWithPlace,

    /// <summary>The earlier one's sentence does.</summary>
    EarlierOpensWithPlace,

    /// <summary>The later one is quoted, of those who speak: "we were 45,000".</summary>
    OfUs,

    /// <summary>The later one is a bound: "more than", "no more than", "nearly".</summary>
    Bounded,

    /// <summary>A cue, and <see cref="FirstOfVoice"/>.</summary>
    CueAndFirst,

    /// <summary>How many other figures either speaker gives in the paragraph for what may be the same: ln(1 + n).</summary>
    Rivals,

    /// <summary>The later one's sentence says "not" or "only".</summary>
    Denied,

    /// <summary>One of the two sentences speaks of plans, offers or forecasts.</summary>
    OneForecast,

    /// <summary>The later one's sentence speaks of another, a smaller, a previous one.</summary>
    LaterOfAnother,

    /// <summary>The earlier one's does.</summary>
    EarlierOfAnother,

    /// <summary>How often the later clause says "the" or "that" of what the earlier sentence or the headline names; at most 2.</summary>
    Definite,

    /// <summary>Words of the headline in the later clause; at most 2.</summary>
    LaterInHeadline,

    /// <summary>Words of the headline in both clauses; at most 2.</summary>
    BothInHeadline,

    /// <summary>Nothing sets the later one against another: no cue, count, bound, denial or opposed voice.</summary>
    Unset,

    /// <summary><see cref="Unset"/>, and <see cref="SharedInClause"/> where noun or measure are one.</summary>
    UnsetAndShared,
}
