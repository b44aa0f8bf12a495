using System.Text;
using FactCheck.Files;

namespace FactCheck.Interop.Tests;

/// <summary>Short ways to read text as a CSV casebook.</summary>
internal static class Csv
{
    public static Task<CasebookReading> Read(string text, bool keepGoing = false) => Read(Encoding.UTF8.GetBytes(text), keepGoing);

    public static Task<CasebookReading> Read(byte[] bytes, bool keepGoing = false) =>
        CasebookFile.ReadAsync([CsvCasebook.FromStream(new MemoryStream(bytes), "file")], new() { KeepGoing = keepGoing });

    /// <summary>The one error, which stands at the mark ¦, without its place; and no casebook.</summary>
    public static async Task<string> ErrorAt(string marked)
    {
        var (text, place) = Marked.Of(marked, "file");
        var read = await Read(text);
        Assert.Null(read.Casebook);
        return Told(Assert.Single(read.Errors), place);
    }

    /// <summary>The one warning, which stands at the mark ¦, without its place; and no error.</summary>
    public static async Task<string> WarningAt(string marked)
    {
        var (text, place) = Marked.Of(marked, "file");
        var read = await Read(text);
        Assert.Empty(read.Errors);
        return Told(Assert.Single(read.Warnings), place);
    }

    private static string Told(FileMessage message, string place)
    {
        Assert.StartsWith(place, message.ToString(), StringComparison.Ordinal);
        return message.ToString()[place.Length..];
    }
}
