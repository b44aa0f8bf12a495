using FactCheck.Detection;

namespace FactCheck.Reporting.Html;

/// <summary>An actor's stances on a proposition over time: statements, actions and votes told apart, changes marked.</summary>
internal sealed class StanceTimeline
{
    private const double Top = 16, Step = 26, FootHeight = 34, AxisFrom = 30;
    private const int MostTimelines = 4, MostMarks = 200;

    private static readonly (Position Position, string Text)[] Positions =
    [
        (Position.For, "for"), (Position.LeansFor, "leaning for"), (Position.Neutral, "neutral"), (Position.LeansAgainst, "leaning against"), (Position.Against, "against"),
    ];

    private readonly Source actor;
    private readonly Question question;
    private readonly IReadOnlyList<Claim> stances;
    private readonly int all;
    private readonly IReadOnlySet<string> changed;
    private readonly IReadOnlySet<string> these;

    private StanceTimeline(Source actor, Question question, IReadOnlyList<Claim> stances, int all, IReadOnlySet<string> changed, IReadOnlySet<string> these)
    {
        this.actor = actor;
        this.question = question;
        this.stances = stances;
        this.all = all;
        this.changed = changed;
        this.these = these;
    }

    /// <summary>A timeline for each actor and proposition among the claims, at most four; an actor who has one stance alone has none.</summary>
    public static IEnumerable<StanceTimeline> Of(Finding finding, ReportContext context) =>
        finding.Claims
            .Where(claim => claim.Answer is Stance)
            .DistinctBy(claim => (claim.Question.Id, claim.Actor.Id))
            .Select(claim => Of(claim, finding, context))
            .Where(timeline => timeline.stances.Count > 1)
            .Take(MostTimelines);

    public void Write(HtmlPage page, string id, int number)
    {
        var picture = new Picture(page, $"{id}-{number}");
        var days = TimeAxis.Of([.. stances.Select(claim => claim.AsOfEnd)]);
        var bottom = Top + ((Positions.Length - 1) * Step);
        picture.Start("plot timeline", bottom + FootHeight, $"The stances of {Picture.Cut(actor.Name, 100)}", Described(), AxisFrom);
        foreach (var (position, text) in Positions)
        {
            picture.Line("grid", 0, 1, Y(position));
            picture.Text("tick", text, 0, Y(position) + 4);
        }

        foreach (var (day, _) in days.Ticks) picture.Upright("grid", days.At(day), bottom + 8, bottom + 14);
        picture.Labels(days.Ticks.Select(tick => (days.At(tick.Day), tick.Text)), bottom + 28);
        foreach (var series in stances.GroupBy(IsDeed))
        {
            picture.Path(series.Key ? "deeds" : "words", series.Select(claim => (days.At(claim.AsOfEnd), 1 - ((Y(((Stance)claim.Answer).Position) - Top) / (bottom - Top)))), Top, bottom);
        }

        foreach (var claim in stances) Mark(picture, claim, days.At(claim.AsOfEnd));
        picture.End($"{Picture.Cut(actor.Name, 200)} on “{Picture.Cut(question.Text, 200)}”. Circle: a statement; square: an action; triangle: a vote. Ring: a change. Filled: what this rests on.{(all > stances.Count ? $" {Sentences.Count(all - stances.Count, "earlier stance")} left out." : "")}");
    }

    private static StanceTimeline Of(Claim claim, Finding finding, ReportContext context)
    {
        var these = finding.Claims.Select(each => each.Id).ToHashSet(StringComparer.Ordinal);
        var all = context.ClaimsOf(claim.Question, claim.Actor).OrderBy(each => each.AsOfEnd).ThenBy(each => each.PublishedDay).ThenBy(each => each.Id, StringComparer.Ordinal).ToArray();
        return new(
            claim.Actor,
            claim.Question,
            [.. all.Where((each, index) => index >= all.Length - MostMarks || these.Contains(each.Id))],
            all.Length,
            context.ChangesOf(claim.Question, claim.Actor).Select(each => each.Id).ToHashSet(StringComparer.Ordinal),
            these);
    }

    private static bool IsDeed(Claim claim) => ((Stance)claim.Answer).ExpressedBy != Expression.Statement;

    private static double Y(Position position) => Top + (((int)Position.For - (int)position) * Step);

    private void Mark(Picture picture, Claim claim, double at)
    {
        var stance = (Stance)claim.Answer;
        var shape = stance.ExpressedBy switch { Expression.Statement => Shape.Circle, Expression.Action => Shape.Square, _ => Shape.Triangle };
        if (changed.Contains(claim.Id)) picture.Mark(Shape.Circle, "ring", at, Y(stance.Position));
        picture.Mark(shape, these.Contains(claim.Id) ? "stance this" : "stance", at, Y(stance.Position), Line(claim));
    }

    private static string Line(Claim claim) => $"{Told.When(claim)}: {Picture.Cut(claim.Answer.ToString()!, 100)} ({Told.How(((Stance)claim.Answer).ExpressedBy)})"; // every answer has words

    private string Described() => string.Join("; ", stances.Select(claim => $"{Line(claim)}{(changed.Contains(claim.Id) ? ", a change" : "")}")) + ".";
}
