namespace FactCheck;

/// <summary>The four forms of question, and with them the kind of answer.</summary>
public enum QuestionForm
{
    /// <summary>Asks for a <see cref="Figure"/>.</summary>
    HowMuch,

    /// <summary>Asks for a <see cref="Date"/>.</summary>
    When,

    /// <summary>Asks for a <see cref="Name"/>: a name or value, of which one is right.</summary>
    Which,

    /// <summary>A proposition, on which actors take a <see cref="Stance"/>.</summary>
    Whether,
}
