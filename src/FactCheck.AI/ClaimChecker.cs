// About 170 lines: what a claim of the model must stand before it is believed, in the order in which it is asked; the answers share the place of the words.
using FactCheck.Reading;

namespace FactCheck.AI;

/// <summary>Checks what the model says against the text of one document.</summary>
internal sealed class ClaimChecker
{
    private const int LongestQuote = 1_000; // longer words are no evidence of one claim

    /// <summary>What a claim of no known time speaks about, as the other readers have it.</summary>
    private static readonly Date Unknown = Date.Between(Date.Day(1, 1, 1), Date.Day(9999, 12, 31));

    private readonly Document document;
    private readonly Speakers speakers;
    private readonly Mentions<FigureMention> figures;
    private readonly Mentions<DateMention> dates;

    public ClaimChecker(Document document, ReadingOptions options)
    {
        this.document = document;
        speakers = new(document, options.WatchList, new(document.Text, 0, document.Text.Length));
        Questions = new(document, options);
        figures = new(FigureGrammar.Find(document.Text, document.Markup), each => each.Start, each => each.End);
        dates = new(DateGrammar.Find(document.Text, document.Published), each => each.Start, each => each.End);
    }

    /// <summary>The questions so far.</summary>
    public Questions Questions { get; }

    /// <summary>What did not stand.</summary>
    public LeftOut LeftOut { get; } = new();

    /// <summary>How many relays and as-of dates the text does not hold: left out of claims that stand.</summary>
    public int DetailsLeftOut { get; private set; }

    /// <summary>The claim, with the text's own words; null where it is left out and counted.</summary>
    public Draft? Check(Proposal proposal, Window window, LooseText part)
    {
        try
        {
            var (draft, reason) = Checked(proposal, window, part);
            if (draft is not null && !document.Holds(document.EvidenceAt(draft.Start, draft.End))) (draft, reason) = (null, Reason.NotInText); // half a surrogate pair
            if (draft is null) LeftOut.Add(reason, proposal.Quote);
            return draft;
        }
        catch (ArgumentException)
        {
            LeftOut.Add(Reason.Refused, proposal.Quote);
            return null;
        }
    }

    private (Draft? Draft, Reason Reason) Checked(Proposal proposal, Window window, LooseText part)
    {
        if (Place(proposal, part) is not var (start, end)) return (null, Reason.NotInText);
        var told = proposal.Answer;
        Answer? answer;
        switch (Form(proposal))
        {
            case QuestionForm.HowMuch when FigureGrammar.TryRead(told.Figure, out var figure):
                if (Standing(figure, start, end) is not { } mention) return (null, Reason.FigureNotInWords);
                (start, end) = (Math.Min(start, mention.Start), Math.Max(end, mention.End)); // the modifier belongs to the words
                answer = mention.Figure;
                break;
            case QuestionForm.When when Date.TryParse(told.Date, out var date):
                if (!dates.Within(start, end).Any(each => IsSame(each.Date, date!))) return (null, Reason.AnswerNotInWords); // TryParse said that there is one
                answer = date;
                break;
            case QuestionForm.Which when told.Name is { } name:
                if (new LooseText(document.Text, start, end).Name(name) is not { } named) return (null, Reason.AnswerNotInWords);
                answer = Name.Of(document.Text[named.Start..named.End]);
                break;
            case QuestionForm.Whether when Words.Read<Position>(told.Stance) is { } position:
                answer = Stance.At(position).By(Words.Read<Expression>(told.ExpressedBy) ?? Expression.Statement);
                break;
            default:
                return (null, Reason.NoAnswer);
        }

        return With(proposal, answer!, (start, end), window, part); // each form above gives one
    }

    private (Draft? Draft, Reason Reason) With(Proposal proposal, Answer answer, (int Start, int End) place, Window window, LooseText part)
    {
        var claimant = proposal.Claimant is { } told ? speakers.Named(told, place.Start) : speakers.Voice;
        if (claimant is null) return (null, Reason.NobodyNamed);
        if (answer is Stance stance)
        {
            if (proposal.Answer.Actor is { } actor)
            {
                if (speakers.Named(actor, place.Start) is not { } whose) return (null, Reason.NobodyNamed);
                if (!whose.Equals(claimant)) stance = stance.Of(whose);
            }

            if (proposal.Answer.Condition is { } condition)
            {
                if (part.Name(condition) is not { } words) return (null, Reason.AnswerNotInWords);
                stance = stance.If(document.Text[words.Start..words.End]);
            }

            answer = stance;
        }

        var figure = answer as Figure;
        if (Questions.Told(proposal.Question, answer.Form, figure?.Unit) is not { } question) return (null, Reason.NoAnswer);
        if (figure is not null)
        {
            if (!Fits(figure.Unit, question.Unit)) return (null, Reason.FigureNotInWords);
            if (question.Unit.Equals(figure.Unit)) answer = figure.In(null);
        }

        var asOf = AsOf(proposal.AsOf, window) ?? (document.Published is null ? Unknown : null);
        var attribution = Attribution.To(claimant, Relays(proposal, claimant, place.Start));
        return (new(place.Start, place.End, question, answer, attribution, asOf, Words.Read<Basis>(proposal.Basis) ?? Basis.Unstated, Questions.IsWatched(question)), default);
    }

    /// <summary>Where the quote stands: of several places the one with the words before and after it, else the first.</summary>
    private static (int Start, int End)? Place(Proposal proposal, LooseText part)
    {
        if (proposal.Quote.Length > LongestQuote) return null;
        (int Start, int End)? best = null;
        var most = -1;
        foreach (var place in part.All(proposal.Quote))
        {
            var fits = (proposal.Prefix is { } prefix && part.EndsWith(prefix, place.Start) ? 1 : 0) + (proposal.Suffix is { } suffix && part.StartsWith(suffix, place.End) ? 1 : 0);
            if (fits > most) (best, most) = (place, fits);
        }

        return best;
    }

    /// <summary>The form of the question: as told, as on the watch list, else as the answer that there is.</summary>
    private QuestionForm? Form(Proposal proposal) =>
        Questions.FormOf(proposal.Question) ?? proposal.Answer switch
        {
            { Figure: not null } => QuestionForm.HowMuch,
            { Stance: not null } => QuestionForm.Whether,
            { Date: not null } => QuestionForm.When,
            { Name: not null } => QuestionForm.Which,
            _ => null,
        };

    /// <summary>
    /// The figure as the text words it, by the same numbers: of those that stand at the place, in the whole text's light (a number that it denies is none),
    /// one that the words hold by themselves too.
    /// </summary>
    private FigureMention? Standing(Figure figure, int start, int end)
    {
        var here = figures.Touching(start, end).Where(each => HasSameNumbers(each.Figure, figure))
            .Where(each => FigureGrammar.Find(document.Text[Math.Min(start, each.Start)..Math.Max(end, each.End)]).Any(found => HasSameNumbers(found.Figure, figure)))
            .ToList();
        return here.Find(each => each.Figure.Wording == figure.Wording) ?? here.FirstOrDefault();
    }

    private static bool HasSameNumbers(Figure one, Figure other) =>
        (one.Value is { } value && value == other.Value) || (one.Low is { } low && low == other.Low && one.High == other.High) || (one.Magnitude is { } order && order == other.Magnitude);

    /// <summary>A count may stand without its unit ("12 were killed"); money, percentages and measures must be what the question asks for.</summary>
    private static bool Fits(Unit? said, Unit asked) => said is null ? asked.IsCount : asked.Converts(said) || (asked.IsCount && said.IsCount);

    private Date? AsOf(string? told, Window window)
    {
        if (told is null || !Date.TryParse(told, out var date)) return null;
        if (dates.Within(window.Start, window.End).Any(each => IsSame(each.Date, date!))) return date; // TryParse said that there is one
        DetailsLeftOut++;
        return null;
    }

    private static bool IsSame(Date? said, Date told) => said is not null && said.Start == told.Start && said.End == told.End;

    private IEnumerable<Source> Relays(Proposal proposal, Source claimant, int at)
    {
        var relays = new List<Source>();
        if (document.Publisher is not null) relays.Add(speakers.Voice);
        foreach (var told in proposal.Relays)
        {
            if (speakers.Named(told, at) is { } relay) relays.Add(relay);
            else DetailsLeftOut++;
        }

        return relays.Where(relay => !relay.Equals(claimant)).Distinct();
    }
}
