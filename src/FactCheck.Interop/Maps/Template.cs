// About 170 lines: the little language of templates, read and filled; the two halves share their parts.
using System.Text;

namespace FactCheck.Interop;

/// <summary>A text with columns in it: <c>{country:id}-dead[-{year:whole}]</c>.</summary>
/// <remarks>
/// <c>{column}</c> stands for the cell, <c>{a|b|'c'}</c> for the first of them that is there and not empty, <c>[…]</c> for what is left out where the columns
/// in it are empty or not there. <c>{{</c>, <c>}}</c>, <c>[[</c> and <c>]]</c> are the brackets themselves. Behind a colon stands what is done to a cell:
/// <c>whole</c>, <c>round N</c>, <c>id</c>, <c>day</c>, <c>first</c>, <c>date PATTERN</c>; several one after the other. Immutable.
/// </remarks>
internal sealed class Template
{
    private readonly IReadOnlyList<Part> parts;

    private Template(string path, IReadOnlyList<Part> parts) => (Path, this.parts) = (path, parts);

    /// <summary>Where in the map it stands: <c>question.scope.place</c>.</summary>
    public string Path { get; }

    /// <summary>Whether it names no column: it says the same for each row.</summary>
    public bool IsConstant => !AllSlots(parts).Any();

    /// <summary>What it says where it is constant.</summary>
    public string Constant => string.Concat(parts.OfType<Literal>().Select(part => part.Text));

    /// <summary>What must be among the columns of a file, each as its alternatives.</summary>
    public IEnumerable<IReadOnlyList<string>> Needed => parts.OfType<Slot>().Where(slot => slot.Fallback is null).Select(slot => slot.Columns);

    /// <summary>The columns that it takes from, first those that may not be left out.</summary>
    public IEnumerable<string> Takes => parts.OfType<Slot>().Concat(AllSlots(parts)).SelectMany(slot => slot.Columns);

    /// <summary>Reads a template.</summary>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static Template Parse(string text, string path)
    {
        var at = 0;
        return new(path, Parts(text, ref at, isGroup: false));
    }

    /// <summary>Fills in the cells of a row; null where all of those that may not be left out are empty. A cell that does not fit is told, and stands as it is.</summary>
    /// <param name="cell">The cell of a column; null where the file has no such column, empty where it says nothing.</param>
    /// <param name="misfit">Is told a column and the rule that its cell breaks.</param>
    public string? Fill(Func<string, string?> cell, Action<string, string> misfit)
    {
        var text = new StringBuilder();
        var hasSlots = parts.Any(part => part is Slot);
        var isAnything = false;
        foreach (var part in parts) isAnything |= Write(part, text, cell, misfit) && (part is Slot || !hasSlots);
        return isAnything && text.ToString().Trim() is { Length: > 0 } said ? said : null;
    }

    /// <summary>Writes a part; true where it says something.</summary>
    private static bool Write(Part part, StringBuilder text, Func<string, string?> cell, Action<string, string> misfit)
    {
        switch (part)
        {
            case Literal literal:
                text.Append(literal.Text);
                return true;
            case Slot slot:
                var column = slot.Columns.FirstOrDefault(name => cell(name) is { Length: > 0 });
                var said = column is null ? slot.Fallback : cell(column);
                foreach (var change in column is null ? [] : slot.Changes)
                {
                    said = change.Apply(said ?? "", out var broken);
                    if (broken is null) continue;
                    misfit(column ?? "", broken);
                    break;
                }

                text.Append(said);
                return !string.IsNullOrEmpty(said);
            case Group group:
                var inner = new StringBuilder();
                var isAnything = false;
                foreach (var each in group.Parts) isAnything |= Write(each, inner, cell, misfit) && each is Slot;
                if (isAnything) text.Append(inner);
                return isAnything;
            default:
                throw new InvalidOperationException(part.ToString());
        }
    }

    private static IEnumerable<Slot> AllSlots(IEnumerable<Part> parts) =>
        parts.SelectMany(part => part is Group group ? AllSlots(group.Parts) : part is Slot slot ? [slot] : Enumerable.Empty<Slot>());

    private static List<Part> Parts(string text, ref int at, bool isGroup)
    {
        var parts = new List<Part>();
        var literal = new StringBuilder();
        while (at < text.Length)
        {
            var character = text[at++];
            if (character is '{' or '}' or '[' or ']' && at < text.Length && text[at] == character)
            {
                literal.Append(character);
                at++;
                continue;
            }

            if (character is not ('{' or '}' or '[' or ']'))
            {
                literal.Append(character);
                continue;
            }

            if (literal.Length > 0) parts.Add(new Literal(literal.ToString()));
            literal.Clear();
            if (character == ']' && isGroup) return parts;
            if (character is '}' or ']') throw new FormatException($"A {character} closes what a {(character == '}' ? '{' : '[')} opened, or is doubled; nothing is open here.");
            if (character == '[' && isGroup) throw new FormatException("What may be left out stands in [ ]; there is none within another.");
            if (character == '[') parts.Add(new Group(Parts(text, ref at, isGroup: true)));
            else parts.Add(SlotOf(text, ref at));
        }

        if (isGroup) throw new FormatException("A [ is closed by a ], or is doubled.");
        if (literal.Length > 0) parts.Add(new Literal(literal.ToString()));
        return parts;
    }

    private static Slot SlotOf(string text, ref int at)
    {
        var end = text.IndexOf('}', at);
        if (end < 0) throw new FormatException("A { is closed by a }, or is doubled.");
        var pieces = text[at..end].Split(':');
        at = end + 1;
        var names = pieces[0].Split('|', StringSplitOptions.TrimEntries);
        var fallback = names[^1] is ['\'', .., '\''] quoted && quoted.Length > 1 ? quoted[1..^1] : null;
        var columns = fallback is null ? names : names[..^1];
        if (columns.Length == 0 || columns.Any(name => name.Length == 0)) throw new FormatException("Between { and } stands the name of a column, or several with | between them.");
        return new(columns, fallback, [.. pieces[1..].Select(CellChange.Parse)]);
    }

    private abstract record Part;

    private sealed record Literal(string Text) : Part;

    private sealed record Slot(IReadOnlyList<string> Columns, string? Fallback, IReadOnlyList<CellChange> Changes) : Part;

    private sealed record Group(IReadOnlyList<Part> Parts) : Part;
}
