// About 160 lines: joining, parting and adding go over the same pairs, one after the other.
namespace FactCheck.Reading;

/// <summary>
/// Decides which figures of two voices answer one question: those that are alike enough, each with the one that it is most like. What the rules of the text joined stays joined
/// where that is not against it; what agrees with one side of a dispute joins it.
/// </summary>
internal sealed class Counterparts(Article article, AttributionFinder attributions, Likeness likeness, SameThing same)
{
    /// <summary>The log-odds from which two figures are held against each other.</summary>
    private const double Enough = 1.75;

    /// <summary>Those from which two stay together that a rule has joined.</summary>
    private const double EnoughForRule = 0.3;

    /// <summary>Those from which a third figure, which agrees with one of two, joins them.</summary>
    private const double EnoughForThird = -2;

    /// <summary>Those that a figure must have with each of those that it joins by one of them.</summary>
    private const double EnoughForMember = -1;

    /// <summary>Those from which a third stays that a rule has joined to two that are alike enough.</summary>
    private const double EnoughForCamp = 0;

    /// <summary>By how much a figure must be more like its counterpart than like any other of the same voice.</summary>
    private const double Margin = 1;

    private const double Never = -99;
    private const int Most = 300; // figures of an article that are looked at
    private const int MostCandidates = 20; // of each, the nearest before it

    private readonly Comparability comparability = new(article, attributions, likeness, same);
    private readonly Resemblance resemblance = new(article, attributions, likeness, same);

    /// <summary>The question of each figure, after those of the rules.</summary>
    /// <param name="subjects">The figures.</param>
    /// <param name="questions">What the rules say.</param>
    /// <param name="isFixed">Whose question is not to be changed: an editor's, a revision's.</param>
    /// <param name="alone">A question of a figure's own.</param>
    /// <param name="shared">A question for it and others, where no measure names it.</param>
    public Question<Figure>[] Join(IReadOnlyList<Subject> subjects, Question<Figure>[] questions, Func<int, bool> isFixed, Func<int, Question<Figure>> alone, Func<int, Question<Figure>> shared)
    {
        var joined = new Joined(subjects, [.. questions], same, alone, shared);
        var open = Enumerable.Range(0, Math.Min(Most, subjects.Count)).Where(i => !isFixed(i) && same.VoiceOf(subjects[i]) is not null).ToList();
        var pairs = Pairs(subjects, open, joined);
        var rivals = pairs.SelectMany(pair => new[] { (Key: (pair.A, joined.Voices[pair.B]), pair.Score, Other: pair.B), (Key: (pair.B, joined.Voices[pair.A]), pair.Score, Other: pair.A) }).ToLookup(each => each.Key, each => (each.Score, each.Other));
        Part(pairs, joined);
        var scores = pairs.ToDictionary(pair => (pair.A, pair.B), pair => pair.Score);
        foreach (var pair in pairs.Where(pair => pair.Score >= Enough && !joined.AreOne(pair.A, pair.B) && IsClear(pair) && FitsIn(pair))) joined.Unite(pair.A, pair.B);
        foreach (var pair in pairs.Where(pair => joined.AreOne(pair.A, pair.B) && !IsClear(pair) && joined.With(pair.A).Count == 2)) joined.Part(pair.B);
        PartTwins(pairs, joined);
        AddThirds(subjects, open, pairs, joined);
        return joined.Questions;

        bool FitsIn(Pair pair) => joined.With(pair.A).TrueForAll(a => joined.With(pair.B).TrueForAll(b => !scores.TryGetValue((Math.Min(a, b), Math.Max(a, b)), out var score) || score >= EnoughForMember)); // like the others of the dispute, too
        bool IsClear(Pair pair) => IsClearOf(pair, pair.A, pair.B) && IsClearOf(pair, pair.B, pair.A);
        bool IsClearOf(Pair pair, int of, int counterpart) => rivals[(of, joined.Voices[counterpart])].All(each => each.Other == counterpart || each.Score < pair.Score - Margin || subjects[each.Other].Span.Figure.Equals(subjects[counterpart].Span.Figure));
    }

    /// <summary>The pairs of figures that may be held against each other, and those that a rule has joined and never may; the surest first.</summary>
    private List<Pair> Pairs(IReadOnlyList<Subject> subjects, List<int> open, Joined joined)
    {
        var pairs = new List<Pair>();
        foreach (var (at, b) in open.Index())
        {
            var found = 0;
            for (var back = at - 1; back >= 0 && open[back] > b - Subject.LookBack && found < MostCandidates; back--)
            {
                var a = open[back];
                if (comparability.MayDiffer(subjects[a], subjects[b]))
                {
                    pairs.Add(new(a, b, IsTold(subjects, open, a, b) ? Never : resemblance.Score(subjects, a, b)));
                    found++;
                }
                else if (joined.AreOne(a, b) && joined.Voices[a] != joined.Voices[b] && !Comparability.Meet(subjects[a], subjects[b]) && !comparability.MayBeOne(subjects[a], subjects[b]))
                {
                    pairs.Add(new(a, b, Never));
                }
            }
        }

        return [.. pairs.OrderBy(pair => (pair.A, pair.B)).OrderByDescending(pair => pair.Score)]; // what is as sure, in the order of the text
    }

    /// <summary>What somebody passed on is what its speaker said, elsewhere in the text: no misreport.</summary>
    private bool IsTold(IReadOnlyList<Subject> subjects, List<int> open, int a, int b)
    {
        if (attributions.At(subjects[a].Span.Number) is not { Source: { } speaker } one || attributions.At(subjects[b].Span.Number) is not { Source: { } other } two || speaker.Id != other.Id) return false;
        var relayed = two.Relays.Count > one.Relays.Count ? b : a;
        return open.Exists(i => i != a && i != b && attributions.At(subjects[i].Span.Number)?.Source?.Id == speaker.Id && Equals(subjects[i].Span.Figure.Unit, subjects[a].Span.Figure.Unit) && Comparability.Meet(subjects[i], subjects[relayed]));
    }

    /// <summary>Parts what the rules joined and is not alike to any of those it was joined to; less must do where the others dispute anyway.</summary>
    private static void Part(List<Pair> pairs, Joined joined)
    {
        foreach (var group in pairs.Where(pair => joined.AreOne(pair.A, pair.B)).GroupBy(pair => joined.Questions[pair.A].Id).ToList())
        {
            var best = Best(group);
            var enough = best.Values.Max() >= Enough ? EnoughForCamp : EnoughForRule;
            foreach (var at in best.Keys.Where(at => best[at] < enough).OrderDescending().ToList())
            {
                if (joined.With(at).Count > 1) joined.Part(at);
            }
        }
    }

    /// <summary>How alike each figure is to the one that it is most like.</summary>
    private static Dictionary<int, double> Best(IEnumerable<Pair> pairs) =>
        pairs.SelectMany(pair => new[] { (At: pair.A, pair.Score), (At: pair.B, pair.Score) }).GroupBy(each => each.At).ToDictionary(each => each.Key, each => each.Max(score => score.Score));

    /// <summary>Of two figures of one voice on one question the one stays that is more like another's.</summary>
    private static void PartTwins(List<Pair> pairs, Joined joined)
    {
        foreach (var group in pairs.Where(pair => joined.AreOne(pair.A, pair.B)).GroupBy(pair => joined.Questions[pair.A].Id).ToList())
        {
            var best = Best(group);
            foreach (var twins in best.Keys.GroupBy(at => joined.Voices[at]).Where(twins => twins.Select(at => joined.Subjects[at].Span.Figure).Distinct().Count() > 1).ToList())
            {
                var kept = joined.Subjects[twins.MaxBy(at => best[at])].Span.Figure;
                foreach (var at in twins.Where(at => !joined.Subjects[at].Span.Figure.Equals(kept))) joined.Part(at);
            }
        }
    }

    /// <summary>Adds to each dispute the figures of third voices that agree with one of its sides.</summary>
    private void AddThirds(IReadOnlyList<Subject> subjects, List<int> open, List<Pair> pairs, Joined joined)
    {
        var disputed = pairs.Where(pair => pair.Score > Never && joined.AreOne(pair.A, pair.B)).Select(pair => joined.Questions[pair.A].Id).ToHashSet(StringComparer.Ordinal);
        foreach (var group in open.GroupBy(i => joined.Questions[i].Id).Select(group => group.ToList()).Where(group => group.Count > 1 && disputed.Contains(joined.Questions[group[0]].Id)).ToList())
        {
            foreach (var third in open.Where(i => i > group[0] - Subject.LookBack && i < group[^1] + Subject.LookBack && !group.Contains(i) && !group.Exists(member => joined.Voices[member] == joined.Voices[i])).ToList())
            {
                var others = group.Select(member => (A: Math.Min(member, third), B: Math.Max(member, third))).ToList();
                if (!others.Exists(pair => Comparability.Meet(subjects[pair.A], subjects[pair.B])) || !others.Exists(pair => comparability.MayDiffer(subjects[pair.A], subjects[pair.B]))) continue;
                if (others.Where(pair => comparability.MayBeOne(subjects[pair.A], subjects[pair.B])).Select(pair => resemblance.Score(subjects, pair.A, pair.B)).DefaultIfEmpty(Never).Max() >= EnoughForThird) joined.Unite(group[0], third);
            }
        }
    }

    /// <param name="A">The earlier figure, by its index.</param>
    /// <param name="B">The later one.</param>
    /// <param name="Score">How alike they are, in log-odds.</param>
    private readonly record struct Pair(int A, int B, double Score);

    /// <summary>The questions as they are joined and parted.</summary>
    private sealed class Joined(IReadOnlyList<Subject> subjects, Question<Figure>[] questions, SameThing same, Func<int, Question<Figure>> alone, Func<int, Question<Figure>> shared)
    {
        private readonly int most = Math.Min(Most, subjects.Count);

        public IReadOnlyList<Subject> Subjects => subjects;

        public Question<Figure>[] Questions => questions;

        /// <summary>Who says each of the figures that are looked at.</summary>
        public IReadOnlyList<string?> Voices { get; } = [.. subjects.Take(Most).Select(same.VoiceOf)];

        public bool AreOne(int a, int b) => questions[a].Id == questions[b].Id;

        public List<int> With(int at) => [.. Enumerable.Range(0, most).Where(i => AreOne(i, at))];

        public void Part(int at) => questions[at] = alone(at);

        /// <summary>Puts two figures, and all that share their questions, on one; unless a voice would then have two answers.</summary>
        public void Unite(int a, int b)
        {
            if (AreOne(a, b)) return;
            var members = With(a).Concat(With(b)).ToList();
            if (members.Where(i => Voices[i] is not null).GroupBy(i => Voices[i]).Any(own => own.Select(i => subjects[i].Span.Figure).Distinct().Count() > 1)) return;
            var one = subjects[a].Measure == Measure.Other || subjects[b].Measure == Measure.Other ? shared(a) : questions[a];
            foreach (var i in members) questions[i] = one;
        }
    }
}
