namespace FactCheck;

/// <summary>A name or value that answers a <see cref="QuestionForm.Which"/> question, as said.</summary>
/// <remarks>Immutable. Equal when the text is, character by character; the detector of conflicting names is more lenient.</remarks>
public sealed class Name : Answer, IEquatable<Name>
{
    private Name(string text) => Value = text;

    /// <summary>The name, as said; never blank.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override QuestionForm Form => QuestionForm.Which;

    /// <summary>A name.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public static Name Of(string text) => new(Text.Said(text, nameof(text)));

    /// <summary>A name, as <see cref="Of"/> makes it.</summary>
    public static implicit operator Name(string text) => Of(text);

    /// <inheritdoc/>
    public bool Equals(Name? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Name);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
