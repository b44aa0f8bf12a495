using System.Collections.Immutable;

namespace FactCheck;

/// <summary>A question that knows what kind of answer it asks for: a stance on a figure question does not compile.</summary>
/// <typeparam name="TAnswer"><see cref="Figure"/>, <see cref="Date"/>, <see cref="Name"/> or <see cref="Stance"/>.</typeparam>
/// <remarks>Immutable. Made by <see cref="Question.HowMuch"/>, <see cref="Question.When"/>, <see cref="Question.Which"/> and <see cref="Question.Whether"/>.</remarks>
public sealed class Question<TAnswer> : Question
    where TAnswer : Answer
{
    internal Question(
        QuestionForm form, string id, string? text, Unit? unit = null, Course course = Course.Fixed,
        ImmutableSortedDictionary<string, string>? scope = null, int? toleranceDays = null, Cues? cues = null)
        : base(form, id, text, unit ?? Unit.None, course, scope ?? NoScope, toleranceDays, cues)
    {
    }

    private static ImmutableSortedDictionary<string, string> NoScope { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The same question with this facet of its scope: <c>In("place", "Syria")</c>.</summary>
    /// <exception cref="ArgumentException">The facet or its value is blank.</exception>
    public Question<TAnswer> In(string facet, string value) =>
        With(Facets.SetItem(FactCheck.Text.Said(facet, nameof(facet)), FactCheck.Text.Said(value, nameof(value))), ToleranceDays, Cues);

    /// <summary>The same question with its own tolerance instead of the options' default.</summary>
    /// <param name="days">0 or more.</param>
    public Question<TAnswer> WithTolerance(int days) =>
        days >= 0
            ? With(Facets, days, Cues)
            : throw new RefusedException(FactCheck.Text.Invariant($"A tolerance is 0 days or more; this is {days}."), nameof(days));

    /// <summary>The same question, watched for by these words.</summary>
    /// <exception cref="ArgumentException">Words by position are given for a question that is no proposition.</exception>
    public Question<TAnswer> WithCues(Cues cues)
    {
        ArgumentNullException.ThrowIfNull(cues);
        return cues.ByPosition.Count > 0 && Form != QuestionForm.Whether
            ? throw new RefusedException($"Only a proposition has cues by position; {Id} asks {Form}.", nameof(cues))
            : With(Facets, ToleranceDays, cues);
    }

    /// <summary>A claim that answers this question.</summary>
    /// <param name="id">1 to 200 characters, one of its kind in a casebook.</param>
    /// <param name="claimant">On whose word it rests.</param>
    /// <param name="answer">What is claimed.</param>
    /// <param name="published">When it was said: a <see cref="NodaTime.LocalDate"/>, a <see cref="Date"/> or an <see cref="NodaTime.Instant"/> will do.</param>
    /// <param name="via">Who passed it on, outermost first; null or empty for the claimant's own words.</param>
    public Claim Claim(string id, Source claimant, TAnswer answer, Publication published, IEnumerable<Source>? via = null)
    {
        ArgumentNullException.ThrowIfNull(published);
        return FactCheck.Claim.Of(id, this, answer, Attribution.To(claimant, via), published);
    }

    /// <summary>A claim whose day of publication is not known, only the period that it speaks about.</summary>
    /// <param name="id">1 to 200 characters, one of its kind in a casebook.</param>
    /// <param name="claimant">On whose word it rests.</param>
    /// <param name="answer">What is claimed.</param>
    /// <param name="asOf">The period that it speaks about; its last day stands in for the publication.</param>
    /// <param name="via">Who passed it on, outermost first; null or empty for the claimant's own words.</param>
    public Claim ClaimAsOf(string id, Source claimant, TAnswer answer, Date asOf, IEnumerable<Source>? via = null)
    {
        ArgumentNullException.ThrowIfNull(asOf);
        return FactCheck.Claim.Of(id, this, answer, Attribution.To(claimant, via), published: null, asOf);
    }

    private ImmutableSortedDictionary<string, string> Facets => (ImmutableSortedDictionary<string, string>)Scope;

    private Question<TAnswer> With(ImmutableSortedDictionary<string, string> scope, int? toleranceDays, Cues? cues) =>
        new(Form, Id, Text, Unit, Course, scope, toleranceDays, cues);
}
