using FactCheck.Detection;
using FactCheck.Figures;

namespace FactCheck.Tests.Detection;

/// <summary>
/// Sections 3 and 4 of the domain's page, written down as literally and slowly as they read, to hold the library against: one unit, one question,
/// no sweep but the one that the page defines, every pair and every moment looked at. Longer than usual, as it is one page's worth of rules.
/// </summary>
internal static class NaiveConflicts
{
    /// <summary>Each conflict as one line of text that tells all of its outcome.</summary>
    public static IReadOnlyList<string> Of(Casebook casebook, int toleranceDays = 31)
    {
        var dossier = casebook.Dossiers[0];
        var tolerance = dossier.Question.ToleranceDays ?? toleranceDays;
        var all = dossier.Claims.Select(claim => new Said(claim, dossier)).ToArray();
        var course = dossier.Question.Course;
        var speaking = all.Where(said => !IsSilent(said, all, course, tolerance)).ToArray();
        var documented = speaking.Where(said => said.IsDocumented).ToArray();
        return
        [
            .. Run(dossier.Question, documented, floors: false, course, tolerance),
            .. Run(dossier.Question, speaking, floors: true, course, tolerance),
        ];
    }

    /// <summary>What the library found, in the same words.</summary>
    public static string Tell(ConflictingFigures found) => Tell(
        found.Id, found.Strength, found.Severity,
        found.Camps.Select(camp => (camp.Claims.Select(claim => claim.Id), camp.AlsoFits.Select(claim => claim.Id))),
        found.Witnesses.Select(claim => claim.Id), found.Proof is { } proof ? (proof.Camps, proof.Witnesses.Select(claim => claim.Id)) : null,
        found.Moment is { } day ? (day.ToDateOnly().DayNumber, found.IsCurrent!.Value, found.EarlierMoments!.Value) : null,
        found.GrowthMayExplain, found.Magnitude.RelativeDifference, found.Magnitude.Ratio, found.Magnitude.Gap);

    private static string Tell(
        string id, Strength strength, Severity severity, IEnumerable<(IEnumerable<string> Claims, IEnumerable<string> AlsoFits)> camps,
        IEnumerable<string> witnesses, (int Camps, IEnumerable<string> Witnesses)? proof, (int Day, bool Current, int Earlier)? moment,
        bool growth, decimal? difference, decimal? ratio, decimal gap)
    {
        static string List(IEnumerable<string> ids) => string.Join(' ', ids.Order(StringComparer.Ordinal));
        static string Number(decimal? number) => number is { } value ? $"{value / 1.0000000000000000000000000000m:0.############}" : "infinite";
        var sides = string.Join(" | ", camps.Select(camp => $"{List(camp.Claims)} ({List(camp.AlsoFits)})"));
        var proven = proof is { } each ? $"{each.Camps}: {string.Join(' ', each.Witnesses)}" : "none";
        return $"{id} {strength} {severity}; camps {sides}; witnesses {string.Join(' ', witnesses)}; proof {proven}; moment {moment}; growth {growth}; "
            + $"difference {Number(difference)}; ratio {Number(ratio)}; gap {Number(gap)}";
    }

    // Which claims do not speak.

    private static bool IsSilent(Said said, Said[] all, Course course, int tolerance)
    {
        if (all.Any(other => other.Claim.Corrects == said.Claim.Id)) return true;
        if (said.IsOwn) return false;
        var own = all.Where(other => other.IsOwn && other.Claimant == said.Claimant && SameBasis(said, other)).ToArray();
        return IsStale(said, own, course) || IsMisreported(said, own, course, tolerance);
    }

    private static bool SameBasis(Said relay, Said own) =>
        relay.Claim.Basis == own.Claim.Basis || relay.Claim.Basis == Basis.Unstated || own.Claim.Basis == Basis.Unstated;

    private static bool IsStale(Said relay, Said[] own, Course course)
    {
        if (course == Course.PerPeriod) return false;
        var stale = false;
        foreach (var row in own.Where(said => said.Published <= relay.Published).GroupBy(said => said.Claim.Basis))
        {
            Said[] byAge = course == Course.Fixed
                ? [.. row.OrderBy(said => said.Published).ThenByDescending(said => said.Id, StringComparer.Ordinal)]
                : [.. row.OrderBy(said => said.End).ThenBy(said => said.Published).ThenByDescending(said => said.Id, StringComparer.Ordinal)];
            var newest = byAge.LastOrDefault(said => said.Published < relay.Published);
            if (newest is null) continue;
            if (IsFaithful(relay, newest)) return false;
            stale |= byAge.TakeWhile(said => said != newest).Any(older => IsFaithful(relay, older) && (!relay.Claim.IsAsOfStated || relay.Start > older.End));
        }

        return stale;
    }

    private static bool IsMisreported(Said relay, Said[] own, Course course, int tolerance)
    {
        var comparable = own.Where(said => InOneTime(relay, said, course, tolerance)
            && (course == Course.Fixed || !relay.Claim.IsAsOfStated || !said.Claim.IsAsOfStated || Days(relay, said) == 0)).ToArray();
        var tested = comparable.Where(said => !(course == Course.Rising
            && ((relay.Start > said.End && relay.Stated > said.Stated) || (said.Start > relay.End && relay.Stated < said.Stated)))).ToArray();
        return tested.Length > 0 && !comparable.Any(said => IsFaithful(relay, said));
    }

    private static bool IsFaithful(Said relay, Said own) =>
        IsFaithful(relay, own.Literal, own.Implied, own, isBest: false) || (own.Wording == Wording.Estimate && own.Figure.Value is { } best
            && IsFaithful(relay, NumberRange.Closed(best, best), NumberRange.Closed(best, best), own, isBest: true));

    private static bool IsFaithful(Said relay, NumberRange literal, NumberRange implied, Said own, bool isBest)
    {
        if (!relay.Literal.Contains(literal)) return false;
        if (relay.Wording is Wording.Plain or Wording.About) return relay.Implied.Meets(implied);
        if (!OneSided.Contains(relay.Wording)) return true;
        return (Spans.Contains(own.Wording) && !isBest) || relay.AsPlain(FigureReading.Literal).Meets(own.AsPlain(FigureReading.Literal));
    }

    // When two are comparable.

    private static bool InOneTime(Said a, Said b, Course course, int tolerance) => course switch
    {
        Course.Fixed => true,
        Course.PerPeriod => a.Claim.IsAsOfStated && b.Claim.IsAsOfStated && (a.Start, a.End) == (b.Start, b.End),
        _ => Days(a, b) <= tolerance,
    };

    private static int Days(Said a, Said b) => Math.Max(0, Math.Max(a.Start - b.End, b.Start - a.End));

    // The two runs, their groups and moments.

    private static IEnumerable<string> Run(Question question, Said[] claims, bool floors, Course course, int tolerance)
    {
        if (floors && claims.All(said => said.IsDocumented)) yield break;
        var id = $"{question.Id}/conflictingFigures";
        var end = floors ? "" : "/documented";
        switch (course)
        {
            case Course.Fixed:
                if (Speakers(claims, floors, course) is { } whole && Camps(whole).Count > 1) yield return Found(id + end, whole, course, null);
                break;
            case Course.PerPeriod:
                foreach (var period in claims.Where(said => said.Claim.IsAsOfStated).GroupBy(said => (said.Claim.AsOfStart, said.Claim.AsOfEnd)))
                {
                    if (Speakers([.. period], floors, course) is not { } group || Camps(group).Count < 2) continue;
                    var (from, to) = (Date.Day(period.Key.AsOfStart).ToString(), Date.Day(period.Key.AsOfEnd).ToString());
                    yield return Found($"{id}/{(from == to ? from : $"{from}%2F{to}")}{end}", group, course, null);
                }

                break;
            default:
                var moments = claims.Select(said => said.Start).Distinct().Order()
                    .Select(day => (Day: day, Group: Speakers([.. claims.Where(said => said.Start <= day && said.End >= day - tolerance)], floors, course)))
                    .Where(moment => moment.Group is { Count: > 1 })
                    .ToArray();
                var disputed = moments.Where(moment => Camps(moment.Group!).Count > 1).ToArray();
                if (disputed.Length == 0) yield break;
                var (latest, speakers) = disputed[^1];
                var current = !moments.Any(moment => moment.Day > latest);
                yield return Found(id + end, speakers!, course, (latest, current, disputed.Length - 1));
                break;
        }
    }

    /// <summary>Who speaks in a group: each origin once; null where the group is none of the run.</summary>
    private static List<Speaker>? Speakers(Said[] group, bool floors, Course course)
    {
        if (floors && group.All(said => said.IsDocumented)) return null;
        var voices = group
            .GroupBy(said => (said.Claimant, Relays: string.Join('\n', said.Claim.Attribution.Relays.Select(relay => relay.Id)), said.Claim.Basis, said.Start, said.End, said.Published))
            .Select(together => new Speaker([.. together.OrderBy(said => said.Id, StringComparer.Ordinal)], floors));
        var speakers = new List<Speaker>();
        foreach (var origin in voices.GroupBy(voice => voice.First.Claimant))
        {
            var candidates = floors && origin.Any(voice => !voice.First.IsDocumented) ? origin.Where(voice => !voice.First.IsDocumented) : origin;
            speakers.Add(candidates
                .OrderByDescending(voice => course == Course.Fixed ? voice.First.Published : voice.First.End)
                .ThenByDescending(voice => voice.First.IsOwn)
                .ThenByDescending(voice => voice.First.Published)
                .ThenBy(voice => voice.Id, StringComparer.Ordinal)
                .First());
        }

        return speakers;
    }

    // Camps: the page's sweep, claim by claim.

    private static List<(Speaker Witness, List<Speaker> Members, List<Speaker> AlsoFits)> Camps(IReadOnlyList<Speaker> speakers, Func<Speaker, NumberRange>? reading = null)
    {
        reading ??= speaker => speaker.Implied;
        var order = Sweep(speakers, reading);
        var camps = new List<(Speaker Witness, List<Speaker> Members, List<Speaker> AlsoFits)>();
        foreach (var speaker in order)
        {
            if (!camps.Any(camp => reading(speaker).Contains(reading(camp.Witness).Upper))) camps.Add((speaker, [], []));
        }

        foreach (var speaker in order)
        {
            var fits = camps.Where(camp => reading(speaker).Contains(reading(camp.Witness).Upper)).ToArray();
            fits[0].Members.Add(speaker);
            foreach (var further in fits.Skip(1)) further.AlsoFits.Add(speaker);
        }

        return camps;
    }

    private static Speaker[] Sweep(IEnumerable<Speaker> speakers, Func<Speaker, NumberRange> reading) =>
        [.. speakers.OrderBy(speaker => reading(speaker).Upper).ThenBy(speaker => reading(speaker).Lower).ThenBy(speaker => speaker.Id, StringComparer.Ordinal)];

    private static string Found(string id, List<Speaker> speakers, Course course, (int Day, bool Current, int Earlier)? moment)
    {
        var rising = course == Course.Rising;
        var camps = Camps(speakers);
        var witnesses = camps.Select(camp => camp.Witness).ToArray();
        var order = Sweep(speakers, speaker => speaker.Implied);
        var pairs = (from a in order from b in order where Array.IndexOf(order, a) < Array.IndexOf(order, b) && Contradict(a, b, rising) select (a, b)).ToArray();
        var strength = pairs.Length == 0 ? Strength.Divergent : pairs.All(pair => OnlyWording(pair.a, pair.b)) ? Strength.Wording : Strength.Contradictory;

        (int, IEnumerable<string>)? proof = null;
        if (pairs.Length > 0)
        {
            var literal = Camps(speakers, speaker => rising && speaker.First.End < moment!.Value.Day ? Floor(speaker.Literal) : speaker.Literal);
            proof = literal.Count > 1 ? (literal.Count, literal.Select(camp => camp.Witness.Id)) : (2, [pairs[0].a.Id, pairs[0].b.Id]);
        }

        var (first, last) = (witnesses[0], witnesses[^1]);
        var growth = strength == Strength.Divergent && rising && last.First.Start > first.First.End;
        var (one, other) = AsHeld(first, last, rising);
        var gap = one.Meets(other) ? 0 : one.Upper < other.Lower ? other.Lower.Number!.Value - one.Upper.Number!.Value : one.Lower.Number!.Value - other.Upper.Number!.Value;
        var difference = Math.Abs(first.Stated - last.Stated) / Math.Max(1, Math.Min(first.Stated, last.Stated)); // counts
        decimal? ratio = first.Stated == last.Stated ? 1 : Math.Min(first.Stated, last.Stated) == 0 ? null
            : Math.Max(first.Stated, last.Stated) / Math.Min(first.Stated, last.Stated);
        var level = difference < 0.1m ? 0 : difference < 0.5m ? 1 : difference < 2 ? 2 : 3;
        var severity = strength switch
        {
            Strength.Wording => Severity.Minor,
            Strength.Contradictory => (Severity)Math.Min(level + 1, 3),
            _ => (Severity)Math.Max(growth ? level - 1 : level, 0),
        };
        return Tell(
            id, strength, severity, camps.Select(camp => (camp.Members.SelectMany(Ids), camp.AlsoFits.SelectMany(Ids))), witnesses.Select(witness => witness.Id),
            proof, moment, growth, difference, ratio, gap);
    }

    private static IEnumerable<string> Ids(Speaker speaker) => speaker.Saids.Select(said => said.Id);

    // Pairs.

    private static (NumberRange, NumberRange) AsHeld(Speaker a, Speaker b, bool rising) => (
        rising && a.First.End < b.First.Start ? Floor(a.Literal) : a.Literal,
        rising && b.First.End < a.First.Start ? Floor(b.Literal) : b.Literal);

    private static bool Contradict(Speaker a, Speaker b, bool rising)
    {
        var (one, other) = AsHeld(a, b, rising);
        return !one.Meets(other);
    }

    private static bool OnlyWording(Speaker a, Speaker b)
    {
        if (a.Saids.Length > 1 || b.Saids.Length > 1) return false; // a low and a high that speak together are no one number
        if (!OneSided.Contains(a.First.Wording) && !OneSided.Contains(b.First.Wording)) return false;
        if (Spans.Contains(a.First.Wording) || Spans.Contains(b.First.Wording)) return false;
        return a.First.AsPlain(FigureReading.Implied).Meets(b.First.AsPlain(FigureReading.Implied));
    }

    private static NumberRange Floor(NumberRange range) => new(range.Lower, Bound.PositiveInfinity);

    private static readonly Wording[] OneSided = [Wording.MoreThan, Wording.AtLeast, Wording.LessThan, Wording.AtMost, Wording.Nearly];

    private static readonly Wording[] Spans = [Wording.Between, Wording.Estimate, Wording.Order];

    private sealed class Said(Claim claim, Dossier dossier)
    {
        public Claim Claim { get; } = claim;

        public Figure Figure { get; } = (Figure)claim.Answer;

        public Wording Wording => Figure.Wording;

        public string Id => Claim.Id;

        public string Claimant => Claim.Claimant.Id;

        public bool IsOwn => Claim.Attribution.Relays.Count == 0;

        public bool IsDocumented => Claim.Basis == Basis.Documented;

        public int Start { get; } = claim.AsOfStart.ToDateOnly().DayNumber;

        public int End { get; } = claim.AsOfEnd.ToDateOnly().DayNumber;

        public int Published { get; } = claim.PublishedDay.ToDateOnly().DayNumber;

        public NumberRange Literal => Figure.Range(FigureReading.Literal, dossier.QuantityOf(Figure));

        public NumberRange Implied => Figure.Range(FigureReading.Implied, dossier.QuantityOf(Figure));

        public decimal Stated => Figure.StatedNumber();

        public NumberRange AsPlain(FigureReading reading) => Figure.Plain(Figure.Value!.Value).Range(reading, dossier.QuantityOf(Figure));
    }

    private sealed class Speaker(Said[] saids, bool floors)
    {
        public Said[] Saids { get; } = saids;

        public Said First => Saids[0];

        public string Id => First.Id;

        public decimal Stated => (Saids.Min(said => said.Stated) + Saids.Max(said => said.Stated)) / 2;

        public NumberRange Literal => Whole(said => said.Literal, FigureReading.Literal);

        public NumberRange Implied => Whole(said => said.Implied, FigureReading.Implied);

        private NumberRange Whole(Func<Said, NumberRange> range, FigureReading reading)
        {
            var lower = Saids.Min(said => range(said).Lower);
            var upper = Saids.Max(said => range(said).Upper);
            if (!floors || !First.IsDocumented) return new(lower, upper);
            return reading == FigureReading.Implied ? new(Saids.Min(said => said.Literal.Lower), Bound.PositiveInfinity) : new(lower, Bound.PositiveInfinity);
        }
    }
}
