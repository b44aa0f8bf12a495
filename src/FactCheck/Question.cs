using System.Collections.Immutable;

namespace FactCheck;

/// <summary>What is asked: the unit of comparison. Two claims can disagree only on the same question, or on linked ones.</summary>
/// <remarks>Immutable. Equal when all that it holds is equal. Ids are compared ordinally.</remarks>
/// <seealso cref="Question{TAnswer}"/>
public abstract class Question : IEquatable<Question>
{
    private protected Question(QuestionForm form, string id, string? text, Unit unit, Course course, ImmutableSortedDictionary<string, string> scope, int? toleranceDays, Cues? cues)
    {
        Form = form;
        Id = id;
        Text = text ?? id;
        Unit = unit;
        Course = course;
        Scope = scope;
        ToleranceDays = toleranceDays;
        Cues = cues;
    }

    /// <summary>1 to 200 characters without control characters.</summary>
    public string Id { get; }

    /// <summary>Which kind of answer it asks for.</summary>
    public QuestionForm Form { get; }

    /// <summary>The question in words; the id where none were given.</summary>
    public string Text { get; }

    /// <summary>The unit of its figures; <see cref="Unit.None"/> where it asks for something else.</summary>
    public Unit Unit { get; }

    /// <summary>How the answer moves with time; <see cref="Course.Fixed"/> where it asks for no figure.</summary>
    public Course Course { get; }

    /// <summary>Place, population, cause and the like: other places are other questions. Sorted ordinally by name.</summary>
    public IReadOnlyDictionary<string, string> Scope { get; }

    /// <summary>How many days apart as-of periods may be compared, 0 or more; null for the default of the options.</summary>
    public int? ToleranceDays { get; }

    /// <summary>By which words a watch list finds it in a text; null where it is not watched for.</summary>
    public Cues? Cues { get; }

    /// <summary>Asks for a figure.</summary>
    /// <param name="id">1 to 200 characters without control characters.</param>
    /// <param name="text">The question in words; the id where null.</param>
    /// <param name="unit">The unit; <see cref="Unit.None"/> where null.</param>
    /// <param name="course">How the answer moves with time.</param>
    public static Question<Figure> HowMuch(string id, string? text = null, Unit? unit = null, Course course = Course.Changing) =>
        Enum.IsDefined(course)
            ? new(QuestionForm.HowMuch, FactCheck.Text.Id(id, nameof(id)), Words(text), unit ?? Unit.None, course)
            : throw new ArgumentOutOfRangeException(nameof(course));

    /// <summary>Asks for a date.</summary>
    public static Question<Date> When(string id, string? text = null) => new(QuestionForm.When, FactCheck.Text.Id(id, nameof(id)), Words(text));

    /// <summary>Asks for a name or value, of which one is right.</summary>
    public static Question<Name> Which(string id, string? text = null) => new(QuestionForm.Which, FactCheck.Text.Id(id, nameof(id)), Words(text));

    /// <summary>A proposition, on which actors take stances: one recurring proposal, not a topic.</summary>
    public static Question<Stance> Whether(string id, string? text = null) => new(QuestionForm.Whether, FactCheck.Text.Id(id, nameof(id)), Words(text));

    /// <inheritdoc/>
    public bool Equals(Question? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && Form == other.Form && Text == other.Text && Unit.Equals(other.Unit) && Course == other.Course
            && ToleranceDays == other.ToleranceDays && Scope.SequenceEqual(other.Scope) && Equals(Cues, other.Cues));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Question);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Form, Text);

    /// <summary>The question in words.</summary>
    public override string ToString() => Text;

    private static string? Words(string? text) => text is null ? null : FactCheck.Text.WellFormed(text, nameof(text));
}
