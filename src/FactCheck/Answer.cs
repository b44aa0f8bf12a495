namespace FactCheck;

/// <summary>What a claim answers to its question: a <see cref="Figure"/>, a <see cref="Date"/>, a <see cref="Name"/> or a <see cref="Stance"/>.</summary>
/// <remarks>Immutable. The set of answers is closed: each fits one form of question.</remarks>
public abstract class Answer
{
    private protected Answer()
    {
    }

    /// <summary>The form of question that this kind of answer fits.</summary>
    public abstract QuestionForm Form { get; }
}
