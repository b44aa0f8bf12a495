using CsCheck;

namespace FactCheck.Testing;

/// <summary>Makes generated claims into a casebook of one theme: a few questions, the links between them, and who speaks.</summary>
internal sealed class DraftCasebook
{
    private const int Ids = 17; // a prime, so that the ids run through all and in no order

    private static readonly Source[] Sources =
    [
        Source.Organisation("un", "United Nations").WithAliases("UN"),
        Source.Organisation("sohr", "Syrian Observatory for Human Rights"),
        Source.Organisation("who", "World Health Organization").WithDerivedFrom("un"),
        Source.Anonymous("officials", "officials"),
        Source.Outlet("trt", "TRT World"),
    ];

    private static readonly Source[][] Relays = [[], [Sources[4]], [Source.Outlet("bbc", "BBC")], [Source.Outlet("bbc", "BBC"), Sources[4]]];

    private static readonly Unit[] Units = [Unit.People, Unit.None, Unit.Of("km"), Unit.Of("EUR")];

    private static readonly Unit?[] OtherUnits = [Unit.Of("m"), Unit.Of("mi"), Unit.Of("EUR"), Unit.Of("km")];

    private readonly List<Question> questions = [];
    private readonly List<Link> links = [];
    private readonly Frame frame;

    private DraftCasebook(Frame frame)
    {
        this.frame = frame;
        Fill();
    }

    public static Gen<Casebook> Any { get; } = Gen.Select(
        Gen.Select(
            Gen.Frequency((5, Gen.Const(Theme.Figures)), (2, Gen.Const(Theme.Parts)), (2, Gen.Const(Theme.Change)), (3, Gen.Const(Theme.Stances)), (1, Gen.Const(Theme.Dates)), (1, Gen.Const(Theme.Names)), (2, Gen.Const(Theme.All))),
            Gen.Enum<Course>(), Gen.OneOf(0, 0, 0, 0, 1, 2, 3), Gen.OneOf(-1, -1, 0, 5), Generate.Figures.Array[3], Gen.Int[1, Sources.Length], Gen.Int[0, 255],
            (theme, course, unit, tolerance, said, speakers, turn) => new Frame(theme, course, Units[unit], tolerance, said, speakers, turn)),
        DraftClaim.Any.Array[0, 12],
        (frame, claims) => new DraftCasebook(frame).Filled(claims));

    private enum Theme
    {
        Figures,
        Parts,
        Change,
        Stances,
        Dates,
        Names,
        All,
    }

    private void Fill()
    {
        var total = Question.HowMuch("total", "people killed", frame.Unit, frame.Course);
        if (frame.Tolerance >= 0) total = total.WithTolerance(frame.Tolerance);
        var all = frame.Theme == Theme.All;
        if (all || frame.Theme is Theme.Figures or Theme.Parts or Theme.Change) questions.Add(total);
        if (all || frame.Theme == Theme.Parts) FillParts(total);
        if (all || frame.Theme == Theme.Change)
        {
            var daily = Question.HowMuch("daily", "people killed in a day", frame.Unit, Course.PerPeriod);
            questions.Add(daily);
            links.Add(Link.ChangeOf(daily, total));
        }

        if (all || frame.Theme == Theme.Stances) FillStances();
        if (all || frame.Theme == Theme.Dates) questions.Add(Question.When("began", "the war began"));
        if (all || frame.Theme == Theme.Names) questions.Add(Question.Which("capital", "the capital"));
    }

    private void FillParts(Question<Figure> total)
    {
        var civilians = Question.HowMuch("civilians", "civilians killed", frame.Unit, frame.Course);
        var soldiers = Question.HowMuch("soldiers", "soldiers killed", frame.Unit, frame.Course);
        var share = Question.HowMuch("share", "civilians among them", Unit.Percent, frame.Course);
        questions.AddRange([civilians, soldiers, share]);
        links.AddRange([Link.PartOf(civilians, total, "people"), Link.PartOf(soldiers, total, frame.Has(1) ? "people" : null), Link.ShareOf(share, total, civilians)]);
    }

    private void FillStances()
    {
        var (leaves, change, stays) = (Question.Whether("leaves", "he leaves power"), Question.Whether("change", "the regime changes"), Question.Whether("stays", "he stays"));
        questions.AddRange([leaves, change]);
        if (frame.Has(2)) links.Add(Link.Implies(leaves, change));
        if (!frame.Has(4)) return;
        questions.Add(stays);
        links.AddRange([Link.Excludes(stays, leaves), .. frame.Has(8) ? [Link.Excludes(leaves, stays)] : Array.Empty<Link>()]);
    }

    private Casebook Filled(DraftClaim[] drafts)
    {
        var claims = new List<Claim>();
        foreach (var draft in drafts) claims.Add(Claim(draft, claims));
        return Casebook.Empty.With(questions).With(links).With(claims);
    }

    private Claim Claim(DraftClaim draft, List<Claim> before)
    {
        var question = questions[draft.Question % questions.Count];
        var isPlain = frame.Theme == Theme.Change && draft.Extras % 4 > 0; // totals and changes meet only where one claimant gives both
        var attribution = isPlain ? Attribution.To(Sources[0]) : Attribution.To(Sources[draft.By.Claimant % frame.Speakers], Relays[draft.By.Relays]);
        var asOf = question.Form is QuestionForm.HowMuch or QuestionForm.Whether ? AsOf(draft, question) : null;
        var id = FormattableString.Invariant($"c{((before.Count * 7) + frame.Turn) % Ids}");
        var claim = FactCheck.Claim.Of(id, question, Answer(draft, question), attribution, asOf is not null && draft.At.Published < 0 ? null : Published(draft.At), asOf);
        if (question.Form == QuestionForm.HowMuch && !isPlain) claim = claim.WithBasis(draft.Basis);
        if (draft.Extras % 6 == 0) claim = claim.WithEvidence(new Evidence { Exact = $"They said {frame.Said[draft.Extras % 3]}.", Title = "a report" });
        return draft.Extras % 5 == 0 && before.FindLast(each => each.Question.Id == question.Id && each.Claimant.Id == claim.Claimant.Id) is { } corrected
            ? claim.Correcting(corrected.Id)
            : claim;
    }

    private Answer Answer(DraftClaim draft, Question question)
    {
        var figure = draft.Says.Again < 0 ? draft.Says.Figure : frame.Said[draft.Says.Again];
        return question.Form switch
        {
            QuestionForm.When => draft.Says.Date,
            QuestionForm.Which => draft.Says.Name,
            QuestionForm.Whether => draft.By.Actor < 2 ? draft.Says.Stance.Of(Sources[draft.By.Actor]) : draft.Says.Stance,
            _ when question.Unit.Equals(Unit.Percent) => draft.Says.Share,
            _ when question.Id == "daily" && draft.Extras % 7 == 0 && figure.Value is > 0 => Figure.Plain(-figure.Value.Value),
            _ when draft.Extras % 8 == 0 || (frame.Has(16) && draft.Extras % 2 == 0) => figure.In(OtherUnits[draft.Extras / 8 % OtherUnits.Length]),
            _ => figure,
        };
    }

    /// <summary>Where claims meet only if they state one day, or days that follow one another, most of them do.</summary>
    private Date? AsOf(DraftClaim draft, Question question) =>
        (frame.Theme == Theme.Change || question.Course == Course.PerPeriod) && draft.Extras % 4 > 0 ? Generate.Day(5 + (draft.Extras % 3)) : draft.At.AsOf;

    private static Publication Published(DraftClaim.Times at)
    {
        var day = Generate.Day(Math.Max(at.Published, 0)).Start;
        return at.Precision switch
        {
            0 => Date.Month(day.Year, day.Month),
            1 => day.AtMidnight().PlusHours(13).InUtc().ToInstant(),
            _ => day,
        };
    }

    /// <param name="Theme">Which questions there are.</param>
    /// <param name="Course">The course of the figures.</param>
    /// <param name="Unit">The unit of the figures.</param>
    /// <param name="Tolerance">The tolerance of the total's question; below 0 for none of its own.</param>
    /// <param name="Said">Figures that several say.</param>
    /// <param name="Speakers">How many sources speak.</param>
    /// <param name="Turn">Decides the small things.</param>
    private sealed record Frame(Theme Theme, Course Course, Unit Unit, int Tolerance, Figure[] Said, int Speakers, int Turn)
    {
        public bool Has(int bit) => (Turn & bit) != 0;
    }
}
