using FactCheck.Detection;

namespace FactCheck.Testing;

/// <summary>Builders that say only what matters to a test; the rest has a default.</summary>
/// <example><code>Make.Claim(says: Figure.About(100), by: "un", via: ["trt"])</code></example>
/// <remarks>Dates are read as casebook files write them: <c>2015-12-17</c>, <c>2015-12</c>, <c>2015</c>, <c>from/to</c>.</remarks>
public static class Make
{
    /// <summary>The day on which claims are published where a test says nothing else: 2015-12-17.</summary>
    public const string Day = "2015-12-17";

    /// <summary>"How many people were killed": a count of people, whose id is <c>dead</c>.</summary>
    public static Question<Figure> HowMuch(Course course = Course.Fixed, string id = "dead", Unit? unit = null) =>
        Question.HowMuch(id, id == "dead" ? "people killed" : null, unit ?? Unit.People, course);

    /// <summary>"When did the war begin", whose id is <c>began</c>.</summary>
    public static Question<Date> When(string id = "began") => Question.When(id, id == "began" ? "the war began" : null);

    /// <summary>"Which city is the capital", whose id is <c>capital</c>.</summary>
    public static Question<Name> Which(string id = "capital") => Question.Which(id, id == "capital" ? "the capital" : null);

    /// <summary>"Whether Assad leaves power", whose id is <c>leaves</c>.</summary>
    public static Question<Stance> Whether(string id = "leaves") => Question.Whether(id, id == "leaves" ? "Assad leaves power" : null);

    /// <summary>An organisation of this id, whose name is the id in capitals.</summary>
    public static Source Source(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return FactCheck.Source.Organisation(id, id.ToUpperInvariant());
    }

    /// <summary>A claim of a figure.</summary>
    /// <param name="says">The figure.</param>
    /// <param name="by">The claimant's id.</param>
    /// <param name="asOf">The date that it speaks about; null where that is not stated.</param>
    /// <param name="on">When it was published; null where that is not known.</param>
    /// <param name="id">The claim's id; the claimant's where null.</param>
    /// <param name="about">The question; <see cref="HowMuch"/> of the course where null.</param>
    /// <param name="course">The course of the question, where none is given.</param>
    /// <param name="basis">What it rests on.</param>
    /// <param name="via">The ids of those who passed it on, outermost first.</param>
    /// <param name="corrects">The id of the claim that it corrects.</param>
    public static Claim Claim(
        Figure says, string by = "un", string? asOf = null, string? on = Day, string? id = null, Question<Figure>? about = null,
        Course course = Course.Fixed, Basis basis = Basis.Unstated, IEnumerable<string>? via = null, string? corrects = null) =>
        Of(says, about ?? HowMuch(course), by, asOf, on, id, via, corrects).WithBasis(basis);

    /// <summary>A claim of the figure in these canonical words, such as <c>more than 250,000</c>.</summary>
    /// <inheritdoc cref="Claim(Figure, string, string?, string?, string?, Question{Figure}?, Course, Basis, IEnumerable{string}?, string?)"/>
    /// <exception cref="FormatException">The words are no canonical wording of a figure.</exception>
    public static Claim Claim(
        string says, string by = "un", string? asOf = null, string? on = Day, string? id = null, Question<Figure>? about = null,
        Course course = Course.Fixed, Basis basis = Basis.Unstated, IEnumerable<string>? via = null, string? corrects = null) =>
        Claim(Figure.Parse(says), by, asOf, on, id, about, course, basis, via, corrects);

    /// <summary>A claim of a date.</summary>
    /// <inheritdoc cref="Claim(Figure, string, string?, string?, string?, Question{Figure}?, Course, Basis, IEnumerable{string}?, string?)"/>
    public static Claim Claim(
        Date says, string by = "un", string? on = Day, string? id = null, Question<Date>? about = null, IEnumerable<string>? via = null, string? corrects = null) =>
        Of(says, about ?? When(), by, null, on, id, via, corrects);

    /// <summary>A claim of a name.</summary>
    /// <inheritdoc cref="Claim(Figure, string, string?, string?, string?, Question{Figure}?, Course, Basis, IEnumerable{string}?, string?)"/>
    public static Claim Claim(
        Name says, string by = "un", string? on = Day, string? id = null, Question<Name>? about = null, IEnumerable<string>? via = null, string? corrects = null) =>
        Of(says, about ?? Which(), by, null, on, id, via, corrects);

    /// <summary>A stance.</summary>
    /// <inheritdoc cref="Claim(Figure, string, string?, string?, string?, Question{Figure}?, Course, Basis, IEnumerable{string}?, string?)"/>
    public static Claim Claim(
        Stance says, string by = "us", string? asOf = null, string? on = Day, string? id = null, Question<Stance>? about = null,
        IEnumerable<string>? via = null, string? corrects = null) =>
        Of(says, about ?? Whether(), by, asOf, on, id, via, corrects);

    /// <summary>An inspection of the first claim's question, in a casebook of the claims.</summary>
    /// <exception cref="ArgumentException">There is no claim, or the claims do not go together in a casebook.</exception>
    public static Inspection Inspection(params IEnumerable<Claim> claims)
    {
        Claim[] all = [.. claims];
        return all.Length > 0
            ? FactCheck.Detection.Inspection.Of(Casebook.Of(all), all[0].Question.Id)
            : throw new ArgumentException("An inspection is of at least one claim.", nameof(claims));
    }

    /// <summary>A date as casebook files write it.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static Date Date(string text) => FactCheck.Date.TryParse(text, out var date) ? date! : throw new FormatException($"A date was expected, such as 2015-12-17; this is \"{text}\"."); // TryParse said that there is one

    /// <summary>A publication as casebook files write it: a day, a month, a year or an instant.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static Publication Published(string text) =>
        Publication.TryParse(text, out var published) ? published! : throw new FormatException($"A publication was expected, such as 2015-12-17; this is \"{text}\"."); // TryParse said that there is one

    private static Claim Of(Answer says, Question about, string by, string? asOf, string? on, string? id, IEnumerable<string>? via, string? corrects)
    {
        var attribution = Attribution.To(Source(by), via?.Select(Source));
        var claim = FactCheck.Claim.Of(id ?? by, about, says, attribution, on is null ? null : Published(on), asOf is null ? null : Date(asOf));
        return corrects is null ? claim : claim.Correcting(corrects);
    }
}
