using System.Globalization;
using FactCheck.Figures;

namespace FactCheck.Tests;

/// <summary>Says only what matters to a test; the rest has a default.</summary>
internal static class Make
{
    public const string Day = "2015-12-17";

    public static Question<Figure> Dead(Course course = Course.Fixed) => Question.HowMuch("dead", "people killed", Unit.People, course);

    public static Question<Stance> Leaves() => Question.Whether("leaves", "Assad leaves power");

    /// <summary>A source of this id, whose name is the id in capitals.</summary>
    public static Source Source(string id) => FactCheck.Source.Organisation(id, id.ToUpperInvariant());

    /// <summary>A claim of the figure in these canonical words; its id is who says it unless another is given.</summary>
    public static Claim Claim(
        string says, string by = "un", string? asOf = null, string? on = Day, string? id = null,
        Question<Figure>? about = null, Course course = Course.Fixed, Basis basis = Basis.Unstated, string[]? via = null, string? corrects = null)
    {
        return Claim(Figure.Parse(says), by, asOf, on, id, about, course, basis, via, corrects);
    }

    public static Claim Claim(
        Figure says, string by = "un", string? asOf = null, string? on = Day, string? id = null,
        Question<Figure>? about = null, Course course = Course.Fixed, Basis basis = Basis.Unstated, string[]? via = null, string? corrects = null)
    {
        var attribution = Attribution.To(Source(by), via?.Select(Source));
        var claim = FactCheck.Claim.Of(id ?? by, about ?? Dead(course), says, attribution, Published(on), asOf is null ? null : Date(asOf)).WithBasis(basis);
        return corrects is null ? claim : claim.Correcting(corrects);
    }

    public static Claim Stance(
        Stance takes, string by = "us", string? asOf = null, string? on = Day, string? id = null, Question<Stance>? about = null, string[]? via = null)
    {
        var attribution = Attribution.To(Source(by), via?.Select(Source));
        return FactCheck.Claim.Of(id ?? by, about ?? Leaves(), takes, attribution, Published(on), asOf is null ? null : Date(asOf));
    }

    public static Date Date(string text) => FactCheck.Date.TryParse(text, out var date) ? date! : throw new FormatException(text);

    public static Publication? Published(string? text) =>
        text is null ? null : Publication.TryParse(text, out var publication) ? publication : throw new FormatException(text);

    /// <summary>A range in mathematical notation: <c>[245,000, 260,000)</c>.</summary>
    public static NumberRange Range(string text)
    {
        var ends = text[1..^1].Split(", ");
        return new(Lower(ends[0], text[0] == '['), Upper(ends[1], text[^1] == ']'));
    }

    private static Bound Lower(string end, bool included) =>
        end == "-∞" ? Bound.NegativeInfinity : included ? Bound.At(Number(end)) : Bound.JustAbove(Number(end));

    private static Bound Upper(string end, bool included) =>
        end == "∞" ? Bound.PositiveInfinity : included ? Bound.At(Number(end)) : Bound.JustBelow(Number(end));

    public static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
