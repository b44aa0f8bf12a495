using System.Text;
using FactCheck.Reporting;
using Spectre.Console;

namespace FactCheck.Tool;

/// <summary>The three streams of the process: what is colour on a terminal is plain text elsewhere, and progress is shown on a terminal alone.</summary>
internal sealed class Terminal
{
    private const string Dumb = "dumb";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly bool isErrorShown;

    public Terminal()
        : this(Console.OpenStandardOutput(), Console.OpenStandardError(), Console.OpenStandardInput())
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))) Environment.SetEnvironmentVariable("TERM", Dumb); // or the console sends codes of its own when it is asked for its width
        var isDumb = Environment.GetEnvironmentVariable("TERM") == Dumb;
        ShowsColour = !Console.IsOutputRedirected && !isDumb;
        isErrorShown = !Console.IsErrorRedirected && !isDumb;
        if (!Console.IsOutputRedirected) Width = Math.Clamp(Console.WindowWidth, 40, 200);
    }

    /// <summary>A terminal that is none: for streams that a test gives.</summary>
    public Terminal(Stream output, Stream error, Stream input)
    {
        Output = output;
        Input = input;
        Error = new StreamWriter(error, Utf8) { AutoFlush = true, NewLine = "\n" };
    }

    public Stream Output { get; }

    public Stream Input { get; }

    public TextWriter Error { get; }

    /// <summary>What is told besides errors; nowhere where that is not wanted.</summary>
    public TextWriter Notes => IsQuiet ? TextWriter.Null : Error;

    /// <summary>Whether nothing but errors is told on the standard error.</summary>
    public bool IsQuiet { get; set; }

    public bool ShowsColour { get; }

    public bool ShowsProgress => isErrorShown && !IsQuiet;

    public int Width { get; } = 80;

    /// <summary>A writer for text that goes to the standard output.</summary>
    public TextWriter OutputText() => new StreamWriter(Output, Utf8, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes pieces of a report to the standard output, in colour where it shows any.</summary>
    public void Write(IEnumerable<ReportPiece> pieces)
    {
        using var writer = OutputText();
        if (!ShowsColour)
        {
            foreach (var piece in pieces) writer.Write(piece.Text);
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.No });
        console.Profile.Width = int.MaxValue; // the lines are broken already
        foreach (var piece in pieces) console.Write(new Text(piece.Text, Style(piece.Style)));
    }

    private static Style Style(ReportStyle style) => style switch
    {
        ReportStyle.Heading => new(decoration: Decoration.Bold),
        ReportStyle.Minor => new(Color.Blue, decoration: Decoration.Bold),
        ReportStyle.Moderate => new(Color.Yellow, decoration: Decoration.Bold),
        ReportStyle.Major => new(Color.Red, decoration: Decoration.Bold),
        ReportStyle.Claim => new(Color.Teal),
        ReportStyle.Faint => new(decoration: Decoration.Dim),
        _ => Spectre.Console.Style.Plain,
    };
}
