namespace FactCheck.Figures;

/// <summary>The two ways to read what range a figure has.</summary>
public enum FigureReading
{
    /// <summary>What the words commit the speaker to.</summary>
    Literal,

    /// <summary>What a reader takes away: a suggestion, always to be labelled as one. It always lies within the literal range.</summary>
    Implied,
}
