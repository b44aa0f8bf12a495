using NodaTime;

namespace FactCheck;

/// <summary>One claimant's answer to one question.</summary>
/// <remarks>
/// <para>Immutable; complete when it is made: it holds its question and its sources as objects. Equal when all that it holds is equal.</para>
/// <para>Two clocks are kept apart: <see cref="AsOf"/>, the state of the world that is described, and <see cref="Published"/>, when it
/// was said. Where one is missing the other stands in, and says so.</para>
/// <para>Not <c>System.Security.Claims.Claim</c>: where both are in sight, <c>using Claim = FactCheck.Claim;</c>.</para>
/// </remarks>
public sealed class Claim : IEquatable<Claim>
{
    private Claim(string id, Question question, Answer answer, Attribution attribution, Publication? published, Date? asOf, Basis basis, Evidence? evidence, string? corrects)
    {
        Id = id;
        Question = question;
        Answer = answer;
        Attribution = attribution;
        Published = published;
        AsOf = asOf;
        Basis = basis;
        Evidence = evidence;
        Corrects = corrects;
    }

    /// <summary>1 to 200 characters without control characters.</summary>
    public string Id { get; }

    /// <summary>What it answers.</summary>
    public Question Question { get; }

    /// <summary>What is claimed.</summary>
    public Answer Answer { get; }

    /// <summary>How it reached us.</summary>
    public Attribution Attribution { get; }

    /// <summary>On whose word it rests.</summary>
    public Source Claimant => Attribution.Claimant;

    /// <summary>When it was said; null where it is not known.</summary>
    public Publication? Published { get; }

    /// <summary>The period that it speaks about, as stated; null where it was not.</summary>
    public Date? AsOf { get; }

    /// <summary>What it rests on.</summary>
    public Basis Basis { get; }

    /// <summary>Where it stands in print; null where that is not recorded.</summary>
    public Evidence? Evidence { get; }

    /// <summary>The id of the claim that the source announces a correction of; null where it corrects none.</summary>
    public string? Corrects { get; }

    /// <summary>The last UTC day of its publication, or of its as-of period where that stands in: what claims are ordered by.</summary>
    public LocalDate PublishedDay => Published?.LastDay ?? AsOf!.End; // one of the two is always given

    /// <summary>The first day that it speaks about; the publication's last day where that stands in.</summary>
    public LocalDate AsOfStart => AsOf?.Start ?? PublishedDay;

    /// <summary>The last day that it speaks about, included; the publication's last day where that stands in.</summary>
    public LocalDate AsOfEnd => AsOf?.End ?? PublishedDay;

    /// <summary>True where the period that it speaks about was stated; false where the publication stands in.</summary>
    public bool IsAsOfStated => AsOf is not null;

    /// <summary>Whose stance it is: the stance's actor, else the claimant.</summary>
    public Source Actor => (Answer as Stance)?.Actor ?? Claimant;

    /// <summary>A claim on a question of any form; <see cref="Question{TAnswer}.Claim"/> is the shorter way.</summary>
    /// <exception cref="ArgumentException">The answer does not fit the question's form, or neither publication nor as-of is given.</exception>
    public static Claim Of(string id, Question question, Answer answer, Attribution attribution, Publication? published, Date? asOf = null)
    {
        return Whole(id, question, answer, attribution, published, asOf, Basis.Unstated, null, null);
    }

    /// <summary>A claim with all that may be absent, made at once: readers of files make a great many.</summary>
    internal static Claim Whole(
        string id, Question question, Answer answer, Attribution attribution, Publication? published, Date? asOf, Basis basis, Evidence? evidence, string? corrects)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(attribution);
        if (answer.Form != question.Form) throw new RefusedException($"An answer fits the form of its question; {question.Id} asks {question.Form} and the answer is to {answer.Form}.", nameof(answer));
        if (published is null && asOf is null) throw new RefusedException("A claim says when it was published or what date it speaks about.", nameof(published));
        if (corrects == id) throw new RefusedException($"A claim does not correct itself: {id}.", nameof(corrects));
        return new(Text.Id(id, nameof(id)), question, answer, attribution, published, asOf, basis, evidence, corrects);
    }

    /// <summary>The same claim, speaking about this period.</summary>
    public Claim WithAsOf(Date asOf)
    {
        ArgumentNullException.ThrowIfNull(asOf);
        return new(Id, Question, Answer, Attribution, Published, asOf, Basis, Evidence, Corrects);
    }

    /// <summary>The same claim, resting on this.</summary>
    public Claim WithBasis(Basis basis) =>
        new(Id, Question, Answer, Attribution, Published, AsOf, Enum.IsDefined(basis) ? basis : throw new ArgumentOutOfRangeException(nameof(basis)), Evidence, Corrects);

    /// <summary>The same claim, standing in print here.</summary>
    public Claim WithEvidence(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new(Id, Question, Answer, Attribution, Published, AsOf, Basis, evidence, Corrects);
    }

    /// <summary>The same claim as the source's own correction of another: of the same claimant on the same question, which the casebook checks.</summary>
    /// <exception cref="ArgumentException">The id is not well-formed, or is the claim's own.</exception>
    public Claim Correcting(string claimId) =>
        Text.Id(claimId, nameof(claimId)) == Id
            ? throw new RefusedException($"A claim does not correct itself: {Id}.", nameof(claimId))
            : new(Id, Question, Answer, Attribution, Published, AsOf, Basis, Evidence, claimId);

    /// <summary>The same claim as no correction: for where the corrected claim stands elsewhere.</summary>
    internal Claim CorrectingNothing() => Corrects is null ? this : new(Id, Question, Answer, Attribution, Published, AsOf, Basis, Evidence, null);

    /// <summary>The same claim on a question and from sources that its own were merged into.</summary>
    internal Claim Merged(Question question, Attribution attribution, Answer answer) =>
        ReferenceEquals(question, Question) && ReferenceEquals(attribution, Attribution) && ReferenceEquals(answer, Answer)
            ? this
            : new(Id, question, answer, attribution, Published, AsOf, Basis, Evidence, Corrects);

    /// <inheritdoc/>
    public bool Equals(Claim? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && Question.Equals(other.Question) && Answer.Equals(other.Answer) && Attribution.Equals(other.Attribution)
            && Equals(Published, other.Published) && Equals(AsOf, other.AsOf) && Basis == other.Basis && Equals(Evidence, other.Evidence) && Corrects == other.Corrects);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Question.Id, Answer);

    /// <summary>Who says what.</summary>
    public override string ToString() => $"{Attribution}: {Answer}";
}
