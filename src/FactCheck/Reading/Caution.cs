namespace FactCheck.Reading;

/// <summary>How sure a reader must be that two figures of texts count the same thing, before it puts them on one question.</summary>
public enum Caution
{
    /// <summary>In doubt two questions: what a text does not say to be the same stays apart, and so do all texts, but for the questions of a watch list.</summary>
    High,

    /// <summary>As <see cref="High"/> within a text, but figures of different texts that name the same thing, place and event are put on one question.</summary>
    Low,
}
