using System.Text;
using FactCheck.Files;

namespace FactCheck.Tests.Files;

/// <summary>Short ways to read text as a casebook file, and to write one.</summary>
internal static class Read
{
    public const string Head = "{\"format\":\"factcheck/1\",";

    public static Task<CasebookReading> Json(string text, bool keepGoing = false) => Bytes(Encoding.UTF8.GetBytes(text), CasebookFormat.Json, keepGoing);

    public static Task<CasebookReading> Lines(string text, bool keepGoing = false) => Bytes(Encoding.UTF8.GetBytes(text), CasebookFormat.JsonLines, keepGoing);

    public static Func<string, string> JsonText { get; } = text => text;

    /// <summary>One claim in a JSON file, after the questions that the tests ask.</summary>
    public static Func<string, string> ClaimText { get; } = members =>
        Head + "\"questions\":[{\"id\":\"dead\",\"form\":\"howMuch\"},{\"id\":\"leaves\",\"form\":\"whether\"}],\n\"claims\":[\n{" + members + "}]}";

    public static Task<CasebookReading> Claim(string members) => Json(ClaimText(members));

    /// <summary>The text without the mark ¦, and the line and column where that stood.</summary>
    public static (string Text, int Line, int Column) Place(string marked, Func<string, string> whole)
    {
        var text = whole(marked);
        var mark = text.IndexOf('¦', StringComparison.Ordinal);
        var lines = text[..mark].Split('\n');
        return (text.Remove(mark, 1), lines.Length, lines[^1].Length + 1);
    }

    /// <summary>Path and rule of the one error of a JSON file, which stands at the mark ¦.</summary>
    public static Task<string> ErrorAt(string marked, Func<string, string> whole) => At(marked, whole, text => Error(Json(text)));

    /// <summary>Path and rule of the one error in lines, which stands at the mark ¦.</summary>
    public static Task<string> ErrorAtLine(string marked) => At(marked, JsonText, text => Error(Lines(text)));

    /// <summary>Path and rule of the one warning of a JSON file, which stands at the mark ¦.</summary>
    public static Task<string> WarningAt(string marked) => At(marked, JsonText, text => Warning(Json(text)));

    public static Task<CasebookReading> Bytes(byte[] bytes, CasebookFormat format, bool keepGoing = false) =>
        CasebookFile.ReadAsync([CasebookInput.FromStream(new MemoryStream(bytes), "file", format)], new() { KeepGoing = keepGoing });

    public static async Task<string> Written(Casebook casebook, CasebookFormat format)
    {
        using var stream = new MemoryStream();
        await CasebookFile.WriteAsync(casebook, stream, format);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The one error, and no casebook.</summary>
    public static async Task<string> Error(Task<CasebookReading> reading)
    {
        var read = await reading;
        Assert.Null(read.Casebook);
        return Assert.Single(read.Errors).ToString();
    }

    /// <summary>The one warning, and no error.</summary>
    public static async Task<string> Warning(Task<CasebookReading> reading)
    {
        var read = await reading;
        Assert.Empty(read.Errors);
        return Assert.Single(read.Warnings).ToString();
    }

    private static async Task<string> At(string marked, Func<string, string> whole, Func<string, Task<string>> message)
    {
        var (text, line, column) = Place(marked, whole);
        var told = await message(text);
        var place = $"file:{line}:{column}: ";
        Assert.StartsWith(place, told, StringComparison.Ordinal);
        return told[place.Length..];
    }
}
