using FactCheck.Figures;

namespace FactCheck.Detection;

/// <summary>
/// The groups of a <see cref="Course.Rising"/> or <see cref="Course.Changing"/> question: each as-of start is a moment, its group the voices whose as-of
/// starts by it and ends at most the tolerance before it. One pass over the moments, in which each origin keeps the voice that takes precedence.
/// </summary>
internal sealed class Moments
{
    private readonly Voice[] byStart;
    private readonly int toleranceDays;
    private readonly Course course;
    private readonly bool needsAnotherBasis;

    public Moments(IReadOnlyList<Voice> voices, Course course, int toleranceDays, bool needsAnotherBasis)
    {
        byStart = [.. voices.OrderBy(voice => voice.Start)];
        this.course = course;
        this.toleranceDays = toleranceDays;
        this.needsAnotherBasis = needsAnotherBasis;
    }

    /// <summary>The latest moment that needs two camps, or null.</summary>
    public DisputedMoment? Latest()
    {
        DisputedMoment? latest = null;
        var origins = new Dictionary<string, Origin>(StringComparer.Ordinal);
        for (var next = 0; next < byStart.Length;)
        {
            var moment = byStart[next].Start;
            for (; next < byStart.Length && byStart[next].Start == moment; next++) Enter(origins, byStart[next]);
            var group = Speakers(origins, moment);
            if (group.Count < 2) continue;
            if (Disputed(group)) latest = new(moment, group, IsCurrent: true, (latest?.EarlierMoments + 1) ?? 0);
            else if (latest is not null) latest = latest with { IsCurrent = false };
        }

        return latest;
    }

    /// <summary>True where the implied ranges have no common value, which is when they need two camps.</summary>
    public static bool Disputed(IReadOnlyList<Voice> group)
    {
        var (lower, upper) = (group[0].Implied.Lower, group[0].Implied.Upper);
        foreach (var voice in group)
        {
            lower = Bound.Max(lower, voice.Implied.Lower);
            upper = Bound.Min(upper, voice.Implied.Upper);
        }

        return lower > upper;
    }

    private void Enter(Dictionary<string, Origin> origins, Voice voice)
    {
        if (!origins.TryGetValue(voice.Origin, out var origin)) origins.Add(voice.Origin, origin = new());
        ref var best = ref voice.IsDocumented ? ref origin.Documented : ref origin.Other;
        if (best is null || Voice.ComparePrecedence(voice, best, course) < 0) best = voice;
    }

    private List<Voice> Speakers(Dictionary<string, Origin> origins, int moment)
    {
        var speakers = new List<Voice>();
        var anotherBasis = false;
        foreach (var (id, origin) in origins)
        {
            // Who takes precedence ends last: where that one has ended too long ago, all of the origin's have.
            if (origin.Documented?.End < moment - toleranceDays) origin.Documented = null;
            if (origin.Other?.End < moment - toleranceDays) origin.Other = null;
            if ((origin.Other ?? origin.Documented) is { } voice) speakers.Add(voice);
            else origins.Remove(id);
            anotherBasis |= origin.Other is not null;
        }

        if (needsAnotherBasis && !anotherBasis) speakers.Clear();
        return speakers;
    }

    private sealed class Origin
    {
        public Voice? Documented;
        public Voice? Other;
    }
}
