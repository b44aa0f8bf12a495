namespace FactCheck;

/// <summary>How a stance was expressed: in words, or by a deed.</summary>
public enum Expression
{
    /// <summary>In words.</summary>
    Statement,

    /// <summary>By an action.</summary>
    Action,

    /// <summary>By a vote.</summary>
    Vote,
}
