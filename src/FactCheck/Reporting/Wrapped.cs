using System.Text;

namespace FactCheck.Reporting;

/// <summary>Breaks text into lines at blanks; a word that is longer than a line stands alone on one.</summary>
internal static class Wrapped
{
    /// <summary>The text in lines that begin with the indent and take at most the width, each ended by <c>\n</c>.</summary>
    public static IEnumerable<ReportPiece> Text(string text, int width, string indent, ReportStyle style)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && indent.Length + line.Length + 1 + word.Length > width)
            {
                yield return new($"{indent}{line}\n", style);
                line.Clear();
            }

            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }

        if (line.Length > 0) yield return new($"{indent}{line}\n", style);
    }
}
