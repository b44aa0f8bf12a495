namespace FactCheck.Detection;

/// <summary>The step that decided how two figures compare, in the order in which the steps are taken.</summary>
public enum ComparisonStep
{
    /// <summary>Whether they answer one question.</summary>
    Question,

    /// <summary>Whether their units convert.</summary>
    Unit,

    /// <summary>Whether they speak of one time, by the question's course.</summary>
    Time,

    /// <summary>Whether they are two voices.</summary>
    Origin,

    /// <summary>What the words commit the speakers to.</summary>
    Literal,

    /// <summary>What a reader takes away.</summary>
    Implied,
}
