using NodaTime;

namespace FactCheck.Benchmarks;

/// <summary>
/// Claims on how much: of each origin one figure in each span of time and basis, reports of it afterwards, all truthful about one value; in a dispute
/// about two or three values, said so that the first claims of each side cannot be taken for one another.
/// </summary>
internal sealed class FigureQuestions(Random random, Sources sources, ClaimIds ids)
{
    private const int ClaimsInLargeSpan = 140;
    private static readonly Instant Noon = Instant.FromUtc(2000, 1, 1, 12, 0);

    /// <summary>Claims on a question of any course, in dispute or not.</summary>
    /// <param name="question">The question.</param>
    /// <param name="size">How many claims.</param>
    /// <param name="isDisputed">Whether exactly one dispute is planted; needs four claims.</param>
    public List<Claim> Claims(Question<Figure> question, int size, bool isDisputed)
    {
        var isLarge = size >= ClaimsInLargeSpan;
        var count = question.Course == Course.Fixed ? 1 : isLarge ? size / ClaimsInLargeSpan : random.Next(1, Math.Max(1, size / 4) + 1);
        var spans = Span.Some(count, new LocalDate(2006, 1, 1).PlusDays(random.Next(1_500)), random, daysOnly: isLarge);
        var plan = new Plan(question, spans.Length, isDisputed, random);
        var claims = new List<Claim>(size);
        for (var i = 0; i < spans.Length; i++)
        {
            var here = ((i + 1) * size / spans.Length) - (i * size / spans.Length);
            Fill(claims, plan, spans[i], i, here, isLarge ? 37 * i : 0);
        }

        if (question.Course == Course.Fixed && !isDisputed) Correct(claims, question);
        return claims;
    }

    /// <summary>Claims about one known value, none in dispute.</summary>
    public List<Claim> ClaimsAbout(Question<Figure> question, int size, decimal value)
    {
        var claims = new List<Claim>(size);
        Fill(claims, new Plan(question, value, random, documentsAll: true), Span.Some(1, new LocalDate(2012, 1, 1), random)[0], 0, size, 0);
        return claims;
    }

    private void Fill(List<Claim> claims, Plan plan, Span span, int at, int size, int rotation)
    {
        var own = ((size * 2) + 2) / 3;
        var said = new (Claim Claim, decimal Value)[own];
        for (var j = 0; j < own; j++)
        {
            var claimant = plan.FirstClaimant + rotation + j;
            var basis = plan.BasisOf(claimant, j);
            var value = plan.Value(at, j, basis);
            var anchors = plan.IsDisputedIn(at) && j < plan.Sides;
            var figure = anchors ? plan.Words.SayClosely(value) : plan.IsNegative ? Negative(value, plan.Words) : plan.Words.Say(value);
            said[j] = (Own(plan, span, Claimant(claimant), InUnit(figure, value, plan, anchors), basis, anchors), value);
            claims.Add(said[j].Claim);
        }

        for (var j = own; j < size; j++)
        {
            if (size < ClaimsInLargeSpan && random.Next(5) == 0)
            {
                var value = plan.Value(at, 0, plan.BasisOfSilent);
                var silent = Claimant(plan.FirstClaimant + rotation + j + sources.Claimants.Count / 2);
                claims.Add(Relay(plan, span, silent, plan.IsNegative ? Negative(value, plan.Words) : plan.Words.Say(value), plan.BasisOfSilent));
                continue;
            }

            var (claim, about) = said[random.Next(own)];
            var figure = (Figure)claim.Answer;
            var basis = claim.Basis == Basis.Documented || random.Next(2) == 0 ? claim.Basis : Basis.Unstated;
            claims.Add(Relay(plan, span, claim.Claimant, plan.IsNegative || figure.Unit is not null ? figure : plan.Words.Relay(figure, about), basis));
        }
    }

    private Claim Own(Plan plan, Span span, Source claimant, Figure figure, Basis basis, bool isAnchor)
    {
        var asOf = isAnchor ? span.AsOf : AsOf(plan.Question.Course, span);
        var inSpan = asOf is null;
        var published = random.Next(10) switch
        {
            0 when !inSpan => null,
            1 when span.AsOf is { IsPeriod: false, IsSingleDay: false } => (Publication)span.AsOf,
            2 => Noon.Plus(Duration.FromDays(Days(inSpan ? span.Day(random) : span.End.PlusDays(random.Next(3))))),
            _ => inSpan ? span.Day(random) : span.End.PlusDays(random.Next(3)),
        };
        return Claim.Of(ids.Next(), plan.Question, figure, Attribution.To(claimant), published, asOf).WithBasis(basis).WithSomeEvidence(random);
    }

    private Claim Relay(Plan plan, Span span, Source claimant, Figure figure, Basis basis)
    {
        var day = span.End.PlusDays(random.Next(4, 9));
        Publication published = random.Next(5) == 0 ? Noon.Plus(Duration.FromDays(Days(day))) : day;
        var via = Publisher(random.Next(sources.Publishers.Count));
        Source[] relays = random.Next(8) == 0 ? [via, Publisher(random.Next(sources.Publishers.Count))] : [via];
        var asOf = random.Next(5) < 3 ? span.AsOf : null;
        return Claim.Of(ids.Next(), plan.Question, figure, Attribution.To(claimant, relays), published, asOf).WithBasis(basis).WithSomeEvidence(random);
    }

    private Date? AsOf(Course course, Span span)
    {
        var choice = random.Next(20);
        if (choice >= 17) return null;
        if (course == Course.PerPeriod || choice < 11) return span.AsOf;
        var day = span.Day(random);
        return choice < 14 || day == span.End ? day : Date.Between(day, span.End);
    }

    /// <summary>Now and then the first claim becomes the source's own correction of one that takes the last relay's place: the corrected one no longer speaks.</summary>
    private void Correct(List<Claim> claims, Question<Figure> question)
    {
        var (right, relay) = (claims[0], claims[^1]);
        if (random.Next(25) != 0 || relay.Attribution.IsOwnWords || claims.Count(claim => claim.Claimant.Id == right.Claimant.Id) > 1) return;
        if (right.Answer is not Figure { Value: > 0 and var value, Wording: not Wording.Estimate } figure) return;
        var wrong = Figure.Of(figure.Wording, decimal.Round(value * 1.7m, question.Unit.IsCount ? 0 : 2), figure.Unit);
        claims[^1] = Claim.Of(relay.Id, question, wrong, right.Attribution, right.PublishedDay.PlusDays(-20), right.AsOf).WithBasis(right.Basis);
        claims[0] = right.Correcting(relay.Id);
    }

    /// <summary>Some measures are said in miles: about a number that lies well inside.</summary>
    private Figure InUnit(Figure figure, decimal value, Plan plan, bool isAnchor) =>
        plan.Question.Unit.Code != "km" || isAnchor || random.Next(3) > 0
            ? figure
            : Figure.About(decimal.Round(value / 1.609344m, 1), Unit.Of("mi"));

    private static Figure Negative(decimal value, TruthfulWords words) => words.Say(-value) switch
    {
        { Wording: Wording.Plain or Wording.About or Wording.Exactly, Value: { } x } figure => Figure.Of(figure.Wording, -x),
        { Low: { } low, High: { } high } => Figure.Between(-high, -low),
        _ => Figure.Exactly(value),
    };

    private Source Claimant(int index) => sources.Claimants[index % sources.Claimants.Count];

    private Source Publisher(int index) => sources.Publishers[index];

    private static int Days(LocalDate day) => Period.DaysBetween(new LocalDate(2000, 1, 1), day);

    /// <summary>What is true on a question, who says what on which side, and on which basis.</summary>
    private sealed class Plan
    {
        private readonly decimal[] values;
        private readonly int[] sideFactors; // in hundredths
        private readonly int disputedFrom;
        private readonly int disputedTo;
        private readonly bool allDocumented;
        private readonly decimal documentedShare;

        public Plan(Question<Figure> question, int spans, bool isDisputed, Random random)
            : this(question, Start(question, random), random)
        {
            values = new decimal[spans];
            for (var (i, value) = (0, Start(question, random)); i < spans; i++)
            {
                values[i] = Whole(value);
                value = question.Course == Course.Rising ? value * random.Next(100, 116) / 100 : Start(question, random);
            }

            if (!isDisputed) return;
            sideFactors = random.Next(8) == 0 && Sided(3) ? [100, random.Next(170, 200), 400] : [100, random.Next(170, 320)];
            disputedFrom = random.Next(spans);
            disputedTo = question.Course == Course.Rising ? spans : disputedFrom + 1; // a side that gave in would be a total that declines
            allDocumented = random.Next(10) == 0;

            bool Sided(int sides) => question.Course == Course.Fixed && sides == 3;
        }

        /// <param name="question">What is asked.</param>
        /// <param name="value">What is true.</param>
        /// <param name="random">Decides the rest.</param>
        /// <param name="documentsAll">True where documented counts reach the value: those of a part and of its whole are held against one another.</param>
        public Plan(Question<Figure> question, decimal value, Random random, bool documentsAll = false)
        {
            Question = question;
            values = [value];
            sideFactors = [100];
            Words = new(random, question.Unit.IsCount || question.Unit.Equals(Unit.Percent));
            FirstClaimant = random.Next(1_000_000);
            documentedShare = documentsAll ? 1 : random.Next(60, 101) / 100m;
        }

        public Question<Figure> Question { get; }

        public TruthfulWords Words { get; }

        public int FirstClaimant { get; }

        public int Sides => sideFactors.Length;

        public bool IsNegative => values[0] < 0;

        public bool IsDisputedIn(int span) => span >= disputedFrom && span < disputedTo;

        /// <summary>Of those whose own words are not on record.</summary>
        public Basis BasisOfSilent => allDocumented ? Basis.Documented : Basis.Unstated;

        public Basis BasisOf(int claimant, int place)
        {
            if (allDocumented) return Basis.Documented;
            var onFirstSide = place % Sides == 0 && place >= Sides;
            return (claimant % 12) switch
            {
                0 or 1 when IsNegative || (disputedTo > 0 && !onFirstSide) => Basis.Unstated,
                0 or 1 when Question.Unit.IsCount && values[0] > 20 => Basis.Documented,
                2 or 3 or 4 => Basis.Estimate,
                5 => Basis.Model,
                6 => Basis.Projection,
                _ => Basis.Unstated,
            };
        }

        /// <summary>What is true to one who speaks: the documented count of it lies below.</summary>
        public decimal Value(int span, int place, Basis basis)
        {
            var value = values[span] * (IsDisputedIn(span) ? sideFactors[place % Sides] : 100) / 100;
            return Whole(basis == Basis.Documented && !allDocumented ? Math.Max(1, value * documentedShare) : value);
        }

        private decimal Whole(decimal value) => decimal.Round(value, Question.Unit.IsCount || Question.Unit.Equals(Unit.Percent) ? 0 : 2);

        private static decimal Start(Question<Figure> question, Random random)
        {
            if (question.Unit.Equals(Unit.Percent)) return random.Next(12, 89);
            if (question.Unit.Code == "celsius") return -random.Next(1_000, 6_000) / 100m;
            var value = (decimal)random.Next(120, 1_000);
            for (var tens = random.Next(question.Unit.IsCount ? 5 : 3); tens > 0; tens--) value = (value * 10) + random.Next(10);
            return question.Unit.IsCount ? value : value + (random.Next(100) / 100m);
        }
    }
}
