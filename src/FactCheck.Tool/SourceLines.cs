using System.Text;
using FactCheck.Files;

namespace FactCheck.Tool;

/// <summary>Errors with the line of the file that they speak of, and a caret under the place.</summary>
internal static class SourceLines
{
    private const int MostShown = 100;
    private const string Indent = "    ";

    /// <summary>The errors as lines; those of the standard input, and all after the first hundred, without their source.</summary>
    /// <param name="errors">The errors, by file, line and column.</param>
    /// <param name="width">The columns that a source line may take.</param>
    public static IEnumerable<string> Told(IReadOnlyList<FileMessage> errors, int width)
    {
        foreach (var file in errors.Take(MostShown).GroupBy(error => error.File))
        {
            var own = file.ToList();
            var excerpts = Excerpts(file.Key, own);
            for (var i = 0; i < own.Count; i++)
            {
                var error = own[i];
                yield return $"error: {error}";
                var isWithNext = i + 1 < own.Count && (own[i + 1].Line, own[i + 1].Column) == (error.Line, error.Column); // the last one at a place shows it
                if (isWithNext || excerpts[i] is not { } excerpt) continue;
                var (line, caret) = Caret.Under(excerpt.Text.ToString(), error.Column - excerpt.Start, width - Indent.Length);
                yield return $"{Indent}{line}";
                yield return $"{Indent}{caret}";
            }
        }

        foreach (var error in errors.Skip(MostShown)) yield return $"error: {error}";
    }

    /// <summary>What stands around places of a file, which is read again for it, once; null where it cannot be.</summary>
    private static IReadOnlyList<Excerpt?> Excerpts(string path, List<FileMessage> errors)
    {
        if (path == InputFile.StandardInputName || !File.Exists(path)) return new Excerpt?[errors.Count];
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return Excerpts(reader, errors);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Excerpt?[errors.Count]; // the error itself is told; what it stands in is a help
        }
    }

    private static List<Excerpt> Excerpts(StreamReader reader, List<FileMessage> errors)
    {
        var excerpts = new List<Excerpt>(errors.Count);
        var (line, column, open) = (1, 1, 0);
        for (int read; excerpts.Count < errors.Count || open < excerpts.Count; column++)
        {
            read = reader.Read();
            var isEnd = read is < 0 or '\r' or '\n';
            while (excerpts.Count < errors.Count && (read < 0 || errors[excerpts.Count].Line < line || (errors[excerpts.Count].Line == line && (isEnd || errors[excerpts.Count].Column <= column + Excerpt.Around))))
            {
                excerpts.Add(new(column, errors[excerpts.Count].Column));
            }

            if (isEnd)
            {
                open = excerpts.Count;
                if (read < 0) break;
                if (read == '\r' && reader.Peek() == '\n') reader.Read();
                (line, column) = (line + 1, 0);
                continue;
            }

            for (var each = open; each < excerpts.Count; each++)
            {
                if (column <= excerpts[each].Column + Excerpt.Around) excerpts[each].Text.Append((char)read);
                else if (each == open) open++;
            }
        }

        return excerpts;
    }

    /// <summary>A piece of a line.</summary>
    /// <param name="start">The column of its first character.</param>
    /// <param name="column">The column of the place.</param>
    private sealed class Excerpt(int start, int column)
    {
        /// <summary>How many characters there are on either side: a line may be as long as the file.</summary>
        public const int Around = 400;

        public int Start { get; } = start;

        public int Column { get; } = column;

        public StringBuilder Text { get; } = new();
    }
}
