using FactCheck.Detection;
using FactCheck.Figures;

namespace FactCheck.Tests.Detection;

/// <summary>
/// The kinds of section 5 that rest on one claimant's figures, their relays and their links, written down as literally and slowly as they read, to hold
/// the library against: one unit (people), every pair looked at. Longer than usual, as it is one page's worth of rules.
/// </summary>
internal sealed class NaiveFigures
{
    private readonly Casebook casebook;
    private readonly Dictionary<string, Said[]> said;
    private readonly HashSet<Said> silent = [];
    private readonly List<string> found = [];

    private NaiveFigures(Casebook casebook)
    {
        this.casebook = casebook;
        said = casebook.Dossiers.ToDictionary(dossier => dossier.Question.Id, dossier => dossier.Claims.Select(claim => new Said(claim, dossier)).ToArray());
    }

    /// <summary>Each finding as its kind and id, with the claims that it rests on and its severity; without conflicting figures.</summary>
    public static string Of(Casebook casebook)
    {
        var naive = new NaiveFigures(casebook);
        foreach (var dossier in casebook.Dossiers) naive.InOne(dossier);
        foreach (var dossier in casebook.Dossiers) naive.InLinked(dossier);
        return string.Join('\n', naive.found.Order(StringComparer.Ordinal));
    }

    /// <summary>What the library found, in the same words.</summary>
    public static string Tell(CheckResult result) => string.Join('\n', result.Discrepancies.Cast<Finding>().Concat(result.Notices)
        .Where(finding => finding is not ConflictingFigures)
        .Select(finding => Line(finding is Notice ? "notice" : "discrepancy", finding.Id, finding.Claims, (finding as Discrepancy)?.Severity))
        .Order(StringComparer.Ordinal));

    private static string Line(string what, string id, IEnumerable<Claim> claims, Severity? severity) =>
        $"{what} {id} [{string.Join(' ', claims.Select(claim => claim.Id).Order(StringComparer.Ordinal))}] {severity}";

    private static int Tolerance(Dossier dossier) => dossier.Question.ToleranceDays ?? 31;

    // One question.

    private void InOne(Dossier dossier)
    {
        var (all, course, tolerance, id) = (said[dossier.Question.Id], dossier.Question.Course, Tolerance(dossier), dossier.Question.Id);
        var corrected = all.Where(one => all.Any(other => other.Claim.Corrects == one.Id)).ToHashSet();
        var stale = Stale(all, corrected, course).ToArray();
        foreach (var (relay, older, newer) in stale) Tell(id, "staleFigure", [relay.Id], Level(older, newer), older, newer, relay);
        var isStale = stale.Select(each => each.Relay).ToHashSet();

        var misreported = Misreported(all, corrected, isStale, course, tolerance).ToArray();
        foreach (var (relay, against) in misreported)
        {
            var nearest = against.OrderBy(own => Math.Abs(own.Stated - relay.Stated)).ThenBy(own => own.Id, StringComparer.Ordinal).First();
            Tell(id, "misreportedFigure", [relay.Id], relay.AsPlain(FigureReading.Implied).Meets(nearest.AsPlain(FigureReading.Implied)) ? Severity.Minor : Level(relay, nearest), [.. against, relay]);
        }

        silent.UnionWith(corrected);
        silent.UnionWith(isStale);
        silent.UnionWith(misreported.Where(each => each.Against[0].IsOwn).Select(each => each.Relay));

        var falls = course == Course.Rising ? Falls(all.Where(one => !silent.Contains(one))).ToArray() : [];
        foreach (var (last, later) in falls) Tell(id, "decliningTotal", [later.First.Id], Level(last.First, later.First), last.First, later.First);

        var revised = Revised(all.Where(one => one.IsOwn).ToArray(), course, [.. falls.SelectMany(fall => fall.Later.Saids)]).ToArray();
        foreach (var (before, later) in revised) Tell(id, "revisedFigure", [later.Id], Level(before, later), before, later);
        foreach (var later in all.Where(one => one.IsOwn && one.Claim.Corrects is not null))
        {
            var before = all.Single(one => one.Id == later.Claim.Corrects);
            if (Differ(before, later, course)) Tell(id, "revisedFigure", [later.Id], null, before, later);
        }

        var conflicts = Inspection.Of(casebook, id).Conflicts.Select(conflict => conflict.Claims.Select(claim => all.Single(one => one.Id == claim.Id)).ToArray());
        var pairs = conflicts
            .SelectMany(members => from a in members from b in members where a.Claimant != b.Claimant && Diverge(a, b) select (a, b))
            .Concat(revised.Select(pair => (pair.Before, pair.Later)))
            .Concat(misreported.SelectMany(each => each.Against.Select(own => (own, each.Relay))));
        foreach (var (a, b) in pairs.Select(pair => Before(pair.Item1, pair.Item2) ? pair : (pair.Item2, pair.Item1)).Distinct())
        {
            if (IsSlip(a.Stated, b.Stated)) Tell(id, "magnitudeSlip", [a.Id, b.Id], Level(a, b), a, b);
        }

        Echoes(id, [.. all.Where(one => !isStale.Contains(one) && !corrected.Contains(one))], course, tolerance);
    }

    private static bool Before(Said a, Said b) => a.Published != b.Published ? a.Published < b.Published : string.CompareOrdinal(a.Id, b.Id) < 0;

    private static IEnumerable<(Said Relay, Said Older, Said Newer)> Stale(Said[] all, HashSet<Said> corrected, Course course)
    {
        if (course == Course.PerPeriod) yield break;
        foreach (var relay in all.Where(one => !one.IsOwn && !corrected.Contains(one)))
        {
            var bases = new List<(Said Older, Said Newer)>();
            var repeatsNewest = false;
            foreach (var basis in Enum.GetValues<Basis>().Order())
            {
                var row = all.Where(own => own.IsOwn && own.Claimant == relay.Claimant && own.Claim.Basis == basis && OneBasis(own, relay));
                var known = NewestFirst(row.Where(own => own.Published <= relay.Published), course);
                var newest = known.FirstOrDefault(own => own.Published < relay.Published);
                if (newest is null) continue;
                if (IsFaithful(relay, newest)) repeatsNewest = true;
                var older = known.SkipWhile(own => own != newest).Skip(1).FirstOrDefault(own => IsFaithful(relay, own) && (!relay.IsStated || relay.Start > own.End));
                if (older is not null) bases.Add((older, newest));
            }

            if (!repeatsNewest && bases.Count > 0) yield return (relay, bases[0].Older, bases[0].Newer);
        }
    }

    private static Said[] NewestFirst(IEnumerable<Said> row, Course course) =>
    [
        .. row.OrderByDescending(own => course == Course.Fixed ? 0 : own.End).ThenByDescending(own => own.Published).ThenBy(own => own.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<(Said Relay, Said[] Against)> Misreported(Said[] all, HashSet<Said> corrected, HashSet<Said> stale, Course course, int tolerance)
    {
        foreach (var relay in all.Where(one => !one.IsOwn && !corrected.Contains(one) && !stale.Contains(one)))
        {
            if (all.Any(own => own.IsOwn && own.Claimant == relay.Claimant))
            {
                var own = all.Where(one => one.IsOwn && one.Claimant == relay.Claimant && OneBasis(one, relay) && OneTime(one, relay, course, tolerance)).ToArray();
                if (own.Any(one => IsFaithful(relay, one))) continue;
                var tested = own.Where(one => !Growth(relay, one, course)).ToArray();
                if (tested.Length > 0) yield return (relay, tested);
                continue;
            }

            var others = all
                .Where(other => !other.IsOwn && other.Claimant == relay.Claimant && !corrected.Contains(other) && Before(other, relay) && !Together(other, relay)
                    && OneBasis(other, relay) && OneTime(other, relay, course, tolerance) && !Growth(relay, other, course)
                    && !IsFaithful(relay, other) && !IsFaithful(other, relay))
                .OrderBy(other => Math.Abs(other.Stated - relay.Stated)).ThenBy(other => other.Published).ThenBy(other => other.Id, StringComparer.Ordinal)
                .ToArray();
            if (others.Length > 0) yield return (relay, [others[0]]);
        }
    }

    private static bool Growth(Said relay, Said other, Course course) => course == Course.Rising
        && ((relay.Start > other.End && relay.Stated > other.Stated) || (other.Start > relay.End && relay.Stated < other.Stated));

    private static bool OneBasis(Said a, Said b) => a.Claim.Basis == b.Claim.Basis || a.Claim.Basis == Basis.Unstated || b.Claim.Basis == Basis.Unstated;

    private static bool OneTime(Said a, Said b, Course course, int tolerance) =>
        Comparable(a, b, course, tolerance) && (course == Course.Fixed || !a.IsStated || !b.IsStated || Days(a, b) == 0);

    private static bool IsFaithful(Said relay, Said own) =>
        IsFaithful(relay, own, own.Literal, own.Implied, Spans.Contains(own.Wording))
        || (own.Wording == Wording.Estimate && own.Figure.Value is { } best && IsFaithful(relay, own, NumberRange.Closed(best, best), NumberRange.Closed(best, best), false));

    private static bool IsFaithful(Said relay, Said own, NumberRange literal, NumberRange implied, bool ownHasNoNumber) =>
        relay.Literal.Contains(literal) && relay.Wording switch
        {
            Wording.Plain or Wording.About => relay.Implied.Meets(implied),
            Wording.MoreThan or Wording.AtLeast or Wording.LessThan or Wording.AtMost or Wording.Nearly => ownHasNoNumber || relay.AsPlain(FigureReading.Literal).Meets(own.AsPlain(FigureReading.Literal)),
            _ => true,
        };

    private static IEnumerable<(Voice Last, Voice Later)> Falls(IEnumerable<Said> speaking)
    {
        foreach (var row in Voices(speaking).GroupBy(voice => (voice.First.Claimant, voice.First.Claim.Basis)))
        {
            // From the first total on; the order of as-of end, then publication, then the greater id first, so that the least is the last.
            Voice[] ordered = [.. row.OrderBy(voice => voice.First.End).ThenBy(voice => voice.First.Published).ThenByDescending(voice => voice.First.Id, StringComparer.Ordinal)];
            var told = new HashSet<Voice>();
            var anew = 0;
            for (var i = 0; i < ordered.Length; i++)
            {
                if (ordered[i].Saids.Any(one => one.Claim.Corrects is not null))
                {
                    anew = i;
                    continue;
                }

                var last = ordered[anew..i].LastOrDefault(voice => voice.First.End < ordered[i].First.Start);
                if (last is not null && ordered[i].Literal.Upper < last.Literal.Lower && told.Add(last)) yield return (last, ordered[i]);
            }
        }
    }

    private static IEnumerable<(Said Before, Said Later)> Revised(Said[] own, Course course, Said[] fell)
    {
        foreach (var later in Voices(own.Where(one => one.Claim.Corrects is null)))
        {
            if (later.Saids.Any(fell.Contains)) continue;
            var before = Voices(own)
                .Where(voice => voice.First.Claimant == later.First.Claimant && voice.First.Claim.Basis == later.First.Claim.Basis && voice.First.Published < later.First.Published)
                .Where(voice => course switch
                {
                    Course.Fixed => true,
                    Course.PerPeriod => Comparable(voice.First, later.First, course, 0),
                    _ => Days(voice.First, later.First) == 0,
                })
                .OrderByDescending(voice => voice.First.Published).ThenByDescending(voice => voice.First.End).ThenBy(voice => voice.First.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            if (before is not null && (!before.Literal.Meets(later.Literal) || !before.Implied.Meets(later.Implied))) yield return (before.First, later.First);
        }
    }

    /// <summary>Both readings by section 3: floors, and growth to the earlier of the two on a rising question.</summary>
    private static bool Differ(Said a, Said b, Course course)
    {
        static NumberRange Read(Said one, Said other, Course course) =>
            (one.IsDocumented && !other.IsDocumented) || (course == Course.Rising && other.Start > one.End) ? Floor(one.Literal) : one.Literal;
        return !Read(a, b, course).Meets(Read(b, a, course)) || Diverge(a, b);
    }

    private static bool Diverge(Said a, Said b)
    {
        static NumberRange Read(Said one, Said other) => one.IsDocumented && !other.IsDocumented ? Floor(one.Literal) : one.Implied;
        return !Read(a, b).Meets(Read(b, a));
    }

    /// <summary>By their digits as text: rounded half away from zero to the fewer significant ones.</summary>
    private static bool IsSlip(decimal a, decimal b)
    {
        if (a == 0 || b == 0 || a < 0 != b < 0) return false;
        var digits = Math.Min(DigitsOf(a), DigitsOf(b));
        var (x, y) = (Rounded(Math.Abs(a), digits), Rounded(Math.Abs(b), digits));
        var (less, more) = x < y ? (x, y) : (y, x);
        return more == less * 1_000 || more == less * 1_000_000 || (digits >= 2 && (more == less * 10 || more == less * 100));
    }

    private static int DigitsOf(decimal x)
    {
        var text = Math.Abs(x).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (text.Contains('.', StringComparison.Ordinal)) text = text.TrimEnd('0').TrimEnd('.');
        if (!text.Contains('.', StringComparison.Ordinal)) text = text.TrimEnd('0');
        return text.Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length;
    }

    private static decimal Rounded(decimal x, int digits)
    {
        var unit = 0.0000001m;
        while (Math.Floor(x / unit) >= Generate.Power(digits)) unit *= 10;
        return Math.Round(x / unit, MidpointRounding.AwayFromZero) * unit;
    }

    private void Echoes(string id, Said[] all, Course course, int tolerance)
    {
        bool Agree(Said a, Said b) => a.Publisher != b.Publisher && Comparable(a, b, course, tolerance) && !Differ(a, b, course);
        foreach (var origin in all.Select(one => one.Claimant).Distinct())
        {
            bool Of(Said one) => one.Claimant == origin;
            bool Derived(Said one) => one.Claim.Claimant.DerivedFrom.Contains(origin);
            Said[] echoing = [.. all.Where(one => all.Any(other => ((Of(one) && (Of(other) || Derived(other))) || (Derived(one) && Of(other))) && Agree(one, other)))];
            if (echoing.Length > 0) Tell(id, "echoedFigure", [origin], null, echoing);
        }
    }

    // Linked questions.

    private void InLinked(Dossier dossier)
    {
        foreach (var link in dossier.Links.Where(link => link.Relation == LinkRelation.PartOf && link.From.Id == dossier.Question.Id).DistinctBy(link => link.To.Id))
        {
            foreach (var part in Speaking(link.From))
            {
                if (LowestBelow(part, link.To) is { } whole) Tell(link.From.Id, "partExceedsWhole", [part.Id, whole.Id], Level(part, whole), part, whole);
            }
        }

        foreach (var partition in dossier.Links.Where(link => link.Relation == LinkRelation.PartOf && link.To.Id == dossier.Question.Id && link.Partition is not null).GroupBy(link => link.Partition))
        {
            var parts = partition.Select(link => Speaking(link.From)).ToArray();
            if (parts.Any(part => part.Any(one => LowestBelow(one, dossier.Question) is not null))) continue;
            foreach (var whole in Speaking(dossier.Question).OrderBy(one => one.Literal.Upper).ThenBy(one => one.Id, StringComparer.Ordinal))
            {
                Said[] highest =
                [
                    .. parts.Select(part => part
                        .Where(one => InPart(one, whole, dossier) && !(whole.IsDocumented && !one.IsDocumented) && one.Literal.Lower > Bound.At(0))
                        .OrderByDescending(one => one.Literal.Lower).ThenBy(one => one.Id, StringComparer.Ordinal).FirstOrDefault()).OfType<Said>(),
                ];
                if (highest.Length < 2) continue;
                var sum = highest.Sum(one => one.Literal.Lower.Number!.Value);
                if (whole.Literal.Upper.Number is not { } upper) continue;
                if (sum < upper || (sum == upper && whole.Literal.Upper.IsIncluded && highest.All(one => one.Literal.Lower.IsIncluded))) continue;
                var inOrder = highest.OrderBy(one => one.Published).ThenBy(one => one.Id, StringComparer.Ordinal).Prepend(whole).ToArray();
                Tell(dossier.Question.Id, "partExceedsWhole", [.. inOrder.Select(one => one.Id)], Level(whole.Stated, highest.Sum(one => one.Stated)), inOrder);
                break;
            }
        }

        foreach (var link in dossier.Links.Where(link => link.Relation == LinkRelation.ShareOf && link.Part!.Id == dossier.Question.Id))
        {
            casebook.TryGetDossier(link.To.Id, out var wholes);
            bool Within(Said a, Said b) => Comparable(a, b, wholes!.Question.Course, Tolerance(wholes));
            foreach (var part in Speaking(dossier.Question))
            {
                var misfit = (
                    from whole in Speaking(link.To).OrderBy(one => one.Literal.Upper).ThenBy(one => one.Id, StringComparer.Ordinal)
                    from share in Speaking(link.From).OrderBy(one => one.Id, StringComparer.Ordinal)
                    where Within(part, whole) && Within(part, share) && Within(share, whole) && !Fits(part, share, whole)
                    select (share, whole)).FirstOrDefault();
                if (misfit.whole is not null) Tell(dossier.Question.Id, "partExceedsWhole", [part.Id, misfit.share.Id, misfit.whole.Id], Level(part.Stated, misfit.share.Stated / 100 * misfit.whole.Stated), part, misfit.share, misfit.whole);
            }
        }
    }

    /// <summary>Whether some number of the share times some number of the whole is one of the part: all but negative numbers.</summary>
    private static bool Fits(Said part, Said share, Said whole)
    {
        var total = whole.IsDocumented && (!part.IsDocumented || !share.IsDocumented) ? Floor(whole.Literal) : whole.Literal;
        var own = part.IsDocumented && (!whole.IsDocumented || !share.IsDocumented) ? Floor(part.Literal) : part.Literal;
        // Least and greatest product, each with whether it is reached.
        var (lowShare, lowWhole) = (share.Literal.Lower, total.Lower);
        var low = lowShare.Number!.Value * lowWhole.Number!.Value / 100;
        var lowReached = (lowShare.IsIncluded && lowWhole.IsIncluded) || (lowShare.IsIncluded && lowShare.Number == 0) || (lowWhole.IsIncluded && lowWhole.Number == 0);
        if (own.Upper.Number is { } most && (most < low || (most == low && !(lowReached && own.Upper.IsIncluded)))) return false;
        var greatest = share.Literal.Upper;
        if (greatest.Number == 0) return own.Contains(0);
        if (total.Upper.Number is not { } upper) return true;
        var high = greatest.Number!.Value * upper / 100;
        var highReached = (greatest.IsIncluded && total.Upper.IsIncluded) || upper == 0;
        var least = own.Lower.Number!.Value;
        return least < high || (least == high && highReached && own.Lower.IsIncluded);
    }

    private static bool InPart(Said part, Said whole, Dossier dossier) => dossier.Question.Course == Course.Rising
        ? part.Start <= whole.End
        : Comparable(part, whole, dossier.Question.Course, Tolerance(dossier));

    private Said? LowestBelow(Said part, Question question)
    {
        casebook.TryGetDossier(question.Id, out var dossier);
        return Speaking(question)
            .Where(whole => InPart(part, whole, dossier!) && !(whole.IsDocumented && !part.IsDocumented) && part.Literal.Lower > whole.Literal.Upper)
            .OrderBy(whole => whole.Literal.Upper).ThenBy(whole => whole.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private Said[] Speaking(Question question)
    {
        var speaking = said.GetValueOrDefault(question.Id, []).Where(one => !silent.Contains(one)).ToArray();
        if (question.Course != Course.Fixed) return speaking;
        return
        [
            .. Voices(speaking).GroupBy(voice => voice.First.Claimant).SelectMany(origin => origin
                .OrderByDescending(voice => voice.First.Published).ThenByDescending(voice => voice.First.IsOwn).ThenBy(voice => voice.First.Id, StringComparer.Ordinal).First().Saids),
        ];
    }

    // What all have in common.

    private void Tell(string question, string kind, string[] parts, Severity? severity, params Said[] claims) =>
        found.Add(Line(severity is null ? "notice" : "discrepancy", $"{question}/{kind}/{string.Join('/', parts)}", claims.Select(one => one.Claim), severity));

    private static Severity Level(Said a, Said b) => Level(a.Stated, b.Stated);

    private static Severity Level(decimal a, decimal b)
    {
        var difference = Math.Abs(a - b) / Math.Max(1, Math.Min(Math.Abs(a), Math.Abs(b))); // counts
        return difference < 0.1m ? Severity.Minor : difference < 0.5m ? Severity.Moderate : difference < 2 ? Severity.Major : Severity.Extreme;
    }

    private static bool Comparable(Said a, Said b, Course course, int tolerance) => course switch
    {
        Course.Fixed => true,
        Course.PerPeriod => a.IsStated && b.IsStated && (a.Start, a.End) == (b.Start, b.End),
        _ => Days(a, b) <= tolerance,
    };

    private static int Days(Said a, Said b) => Math.Max(0, Math.Max(a.Start - b.End, b.Start - a.End));

    private static bool Together(Said a, Said b) => a.Claimant == b.Claimant && a.Relays == b.Relays && a.Claim.Basis == b.Claim.Basis && (a.Start, a.End, a.Published) == (b.Start, b.End, b.Published);

    private static Voice[] Voices(IEnumerable<Said> said)
    {
        var voices = new List<List<Said>>();
        foreach (var one in said)
        {
            // In periods a stand-in is of no period: it speaks with other stand-ins alone.
            var with = voices.FirstOrDefault(voice => Together(voice[0], one) && (one.Course != Course.PerPeriod || voice[0].IsStated == one.IsStated));
            if (with is null) voices.Add([one]);
            else with.Add(one);
        }

        return [.. voices.Select(voice => new Voice([.. voice.OrderBy(one => one.Id, StringComparer.Ordinal)]))];
    }

    private static NumberRange Floor(NumberRange range) => new(range.Lower, Bound.PositiveInfinity);

    private static readonly Wording[] Spans = [Wording.Between, Wording.Estimate, Wording.Order];

    private sealed record Voice(Said[] Saids)
    {
        public Said First => Saids[0];

        public NumberRange Literal => new(Saids.Min(one => one.Literal.Lower), Saids.Max(one => one.Literal.Upper));

        public NumberRange Implied => new(Saids.Min(one => one.Implied.Lower), Saids.Max(one => one.Implied.Upper));
    }

    private sealed class Said(Claim claim, Dossier dossier)
    {
        public Claim Claim { get; } = claim;

        public Figure Figure { get; } = (Figure)claim.Answer;

        public Course Course => dossier.Question.Course;

        public Wording Wording => Figure.Wording;

        public string Id => Claim.Id;

        public string Claimant => Claim.Claimant.Id;

        public string Publisher => Claim.Attribution.Publisher.Id;

        public string Relays => string.Join('\n', Claim.Attribution.Relays.Select(relay => relay.Id));

        public bool IsOwn => Claim.Attribution.Relays.Count == 0;

        public bool IsStated => Claim.AsOf is not null;

        public bool IsDocumented => Claim.Basis == Basis.Documented;

        public int Start { get; } = claim.AsOfStart.ToDateOnly().DayNumber;

        public int End { get; } = claim.AsOfEnd.ToDateOnly().DayNumber;

        public int Published { get; } = claim.PublishedDay.ToDateOnly().DayNumber;

        public NumberRange Literal { get; } = ((Figure)claim.Answer).Range(FigureReading.Literal, dossier.QuantityOf((Figure)claim.Answer));

        public NumberRange Implied { get; } = ((Figure)claim.Answer).Range(FigureReading.Implied, dossier.QuantityOf((Figure)claim.Answer));

        public decimal Stated => Figure.StatedNumber();

        public NumberRange AsPlain(FigureReading reading) => Figure.Plain(Figure.Value ?? Stated).Range(reading, dossier.QuantityOf(Figure));
    }
}
