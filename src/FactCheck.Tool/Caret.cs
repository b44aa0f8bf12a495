using System.Globalization;
using Spectre.Console;

namespace FactCheck.Tool;

/// <summary>A line of a file as a person may safely be shown it, and a caret under one of its characters.</summary>
internal static class Caret
{
    private const string More = "…";

    /// <summary>The line, cut to the width around the place, and the caret's line. What does not show is escaped, a tab is <c>\t</c>, and what is wide counts as that.</summary>
    /// <param name="line">The line, or as much of it as is around the place.</param>
    /// <param name="at">The place, in UTF-16 characters from 0; the line's length for its end.</param>
    /// <param name="width">The columns that the line may take.</param>
    public static (string Line, string Caret) Under(string line, int at, int width)
    {
        var (cells, place) = Cells(line, at);
        var (from, to) = (place, place);
        var taken = place < cells.Count ? cells[place].GetCellWidth() : 1;
        if (place < cells.Count) to++;
        var room = width - (2 * More.Length);
        for (var grown = true; grown;)
        {
            grown = false;
            if (from > 0 && taken + cells[from - 1].GetCellWidth() <= room) (taken, from, grown) = (taken + cells[from - 1].GetCellWidth(), from - 1, true);
            if (to < cells.Count && taken + cells[to].GetCellWidth() <= room) (taken, to, grown) = (taken + cells[to].GetCellWidth(), to + 1, true);
        }

        var before = (from > 0 ? More : "") + string.Concat(cells[from..place]);
        return ($"{before}{string.Concat(cells[place..to])}{(to < cells.Count ? More : "")}", $"{new string(' ', before.GetCellWidth())}^");
    }

    /// <summary>The characters as they are shown, and which of them is the place.</summary>
    private static (List<string> Cells, int Place) Cells(string line, int at)
    {
        var (cells, place) = (new List<string>(), -1);
        for (var start = 0; start < line.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(line, start);
            if (place < 0 && at < start + length) place = cells.Count;
            var character = line.Substring(start, length);
            cells.Add(character == "\t" ? "\\t" : Visible.Of(character));
            start += length;
        }

        return (cells, place < 0 ? cells.Count : place);
    }
}
