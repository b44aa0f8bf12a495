using System.Globalization;

namespace FactCheck.Reporting.Html;

/// <summary>
/// One SVG picture in a figure with a caption. It is as wide as the page lets it: what lies across is in percent, what lies down in pixels, so that text keeps its size on
/// every screen.
/// </summary>
internal sealed class Picture(HtmlPage page, string id)
{
    /// <summary>Where the axis begins and ends across the picture, in percent.</summary>
    private const double From = 2, To = 98;

    /// <summary>The width of a character of a label as a part of the axis on a narrow screen.</summary>
    private const double WidthOfCharacter = 0.024;

    private double left = From;

    /// <summary>Begins the figure and the picture.</summary>
    /// <param name="kind">The class of the picture, for its style.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">The same as the picture, in words.</param>
    /// <param name="axisFrom">Where the axis begins, in percent.</param>
    public void Start(string kind, double height, string title, string description, double axisFrom = From)
    {
        left = axisFrom;
        page.Start("figure");
        page.Start("svg", ("class", kind), ("role", "img"), ("aria-labelledby", $"{id}-title {id}-desc"), ("width", "100%"), ("height", Pixels(height)));
        page.Element("title", title, ("id", $"{id}-title"));
        page.Element("desc", description, ("id", $"{id}-desc"));
    }

    /// <summary>Ends the picture and the figure.</summary>
    /// <param name="caption">How to read it.</param>
    public void End(string caption)
    {
        page.End();
        page.Element("figcaption", caption);
        page.End();
    }

    /// <summary>A place on the axis, from 0 to 1; what is off the axis stands at the picture's edge.</summary>
    public string Across(double at) => string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(left + (at * (To - left)), left - From, 100):0.##}%");

    public static string Pixels(double pixels) => pixels.ToString("0.##", CultureInfo.InvariantCulture);

    public void Line(string style, double from, double to, double y) => page.Shape("line", ("class", style), ("x1", Across(from)), ("x2", Across(to)), ("y1", Pixels(y)), ("y2", Pixels(y)));

    public void Upright(string style, double at, double top, double bottom) =>
        page.Shape("line", ("class", style), ("x1", Across(at)), ("x2", Across(at)), ("y1", Pixels(top)), ("y2", Pixels(bottom)));

    /// <summary>Texts at places along the axis, rising; one that would touch the one before on a narrow screen is left out.</summary>
    public void Labels(IEnumerable<(double At, string Text)> labels, double y)
    {
        var (free, room) = (double.NegativeInfinity, (left - From) / (To - left));
        foreach (var (at, text) in labels)
        {
            var width = (text.Length + 1) * WidthOfCharacter;
            var (anchor, from) = at + room < width / 2 ? ("start", at) : at > 1.02 - (width / 2) ? ("end", at - width) : ("middle", at - (width / 2));
            if (from < free) continue;
            page.Element("text", text, ("class", "tick"), ("x", Across(at)), ("y", Pixels(y)), ("text-anchor", anchor));
            free = from + width;
        }
    }

    /// <summary>Text above a place on the axis, towards where there is room for it.</summary>
    public void Note(string text, double at, double y) =>
        page.Element("text", text, ("class", "note"), ("x", Across(at)), ("y", Pixels(y)), ("text-anchor", at < 0.35 ? "start" : at > 0.65 ? "end" : "middle"));

    /// <summary>Text at the left edge or, in pixels, beside it; where it was cut, the whole of it can be asked for.</summary>
    public void Text(string style, string text, double x, double y, string? whole = null)
    {
        page.Start("text", ("class", style), ("x", Pixels(x)), ("y", Pixels(y)));
        if (whole is not null && whole != text) page.Element("title", whole);
        page.Text(text);
        page.End();
    }

    public void TextAtRight(string style, string text, double y) => page.Element("text", text, ("class", style), ("x", "100%"), ("y", Pixels(y)), ("text-anchor", "end"));

    /// <summary>A shape that is centred at a place, and what it stands for.</summary>
    public void Mark(Shape shape, string style, double at, double y, string? told = null)
    {
        page.Start("svg", ("class", "mark"), ("x", Across(at)), ("y", Pixels(y)), ("width", "1"), ("height", "1"));
        page.Start("path", ("class", style), ("d", Outline(shape)));
        if (told is not null) page.Element("title", told);
        page.End();
        page.End();
    }

    /// <summary>A line through points, each from 0 to 1 across the axis and from 0 to 1 up between bottom and top.</summary>
    public void Path(string style, IEnumerable<(double At, double Up)> points, double top, double bottom)
    {
        // Only a picture that is stretched can have a line whose points lie in percent.
        page.Start("svg", ("class", "stretched"), ("x", Across(0)), ("y", Pixels(top)), ("width", string.Create(CultureInfo.InvariantCulture, $"{To - left}%")), ("height", Pixels(bottom - top)), ("viewBox", "0 0 1000 1000"), ("preserveAspectRatio", "none"));
        page.Shape("polyline", ("class", style), ("points", string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.At * 1000:0.#},{(1 - point.Up) * 1000:0.#}")))));
        page.End();
    }

    /// <summary>Text that fits a place, cut where it is longer.</summary>
    public static string Cut(string text, int most) => text.Length <= most ? text : $"{text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)]}…";

    private static string Outline(Shape shape) => shape switch
    {
        Shape.Circle => "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0z",
        Shape.Square => "M-4.5,-4.5h9v9h-9z",
        Shape.Diamond => "M0,-6L6,0L0,6L-6,0z",
        Shape.Triangle => "M0,-6L6,5H-6z",
        Shape.Cross => "M-2,-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
        Shape.Star => "M0,-7L2,-2H7L3,1.5L4.5,6.5L0,3.5L-4.5,6.5L-3,1.5L-7,-2H-2z",
        Shape.ArrowLeft => "M-2,0L7,-5V5z",
        _ => "M2,0L-7,-5V5z",
    };
}
