using FactCheck.Figures;

namespace FactCheck.Detection;

/// <summary>Compares the voices of one group with one another: camps and witnesses, strength, proof, magnitude.</summary>
internal static class Conflict
{
    /// <summary>What the group's voices conflict in; they need two camps at the least.</summary>
    /// <param name="speakers">Who speaks, each origin once.</param>
    /// <param name="course">The question's course.</param>
    /// <param name="moment">The moment that the group is of, or null.</param>
    public static ConflictOutcome Of(IReadOnlyList<Voice> speakers, Course course, DisputedMoment? moment)
    {
        var implied = Sweep(speakers, voice => voice.Implied);
        var inOrder = implied.SweepOrder.Select(index => speakers[index]).ToArray();
        Voice[] witnesses = [.. implied.Witnesses.Select(index => speakers[index])];
        var strength = StrengthOf(speakers, course == Course.Rising);
        var literal = Comparer.Literal(witnesses[0], witnesses[^1], course);
        return new(
            Camp.Of(implied, [.. speakers.Select(voice => voice.Figures.Select(figure => figure.Claim).ToArray())]),
            witnesses,
            strength,
            strength == Strength.Divergent ? null : ProofOf(speakers, inOrder, course, moment),
            Magnitude.Between(witnesses[0], witnesses[^1], literal),
            strength == Strength.Divergent && course == Course.Rising && witnesses[^1].Start > witnesses[0].End,
            moment);
    }

    /// <summary>The severity of an outcome, by the thresholds in force.</summary>
    public static Severity SeverityOf(ConflictOutcome outcome, FactCheckOptions options)
    {
        var size = SeverityLevels.Of(outcome.Magnitude.RelativeDifference, options);
        return outcome.Strength switch
        {
            Strength.Wording => Severity.Minor,
            Strength.Contradictory => size.Raised(1),
            _ => outcome.GrowthMayExplain ? size.Raised(-1) : size,
        };
    }

    private static Camps Sweep(IReadOnlyList<Voice> speakers, Func<Voice, NumberRange> range) =>
        Camps.Of([.. speakers.Select(range)], [.. speakers.Select(voice => voice.Id)]);

    private static Strength StrengthOf(IReadOnlyList<Voice> speakers, bool rising)
    {
        if (!Contradictions.Any(speakers, speakers, rising)) return Strength.Divergent;
        var spans = speakers.Where(voice => voice.IsSpan).ToArray();
        var points = speakers.Where(voice => !voice.IsSpan).ToArray();
        var bare = points.Where(voice => !voice.IsOneSided).ToArray();
        var more = Contradictions.Any(spans, speakers, rising)
            || Contradictions.Any(speakers, spans, rising)
            || Contradictions.Any(bare, bare, rising)
            || Contradictions.Any(points, points, rising, numbersApart: true);
        return more ? Strength.Contradictory : Strength.Wording;
    }

    private static Proof ProofOf(IReadOnlyList<Voice> speakers, IReadOnlyList<Voice> inOrder, Course course, DisputedMoment? moment)
    {
        var rising = course == Course.Rising;
        var literal = Sweep(speakers, voice => rising && voice.End < moment?.Day ? voice.Literal.AsFloor() : voice.Literal);
        if (literal.Count > 1) return new(literal.Count, [.. literal.Witnesses.Select(index => speakers[index].First.Claim)]);
        return Contradictions.FirstPair(inOrder, rising) is { } pair
            ? new(2, [pair.Low.First.Claim, pair.High.First.Claim])
            : throw new InvalidOperationException("A contradiction has a contradicting pair.");
    }
}
