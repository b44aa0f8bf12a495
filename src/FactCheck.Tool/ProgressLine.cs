using System.Diagnostics;

namespace FactCheck.Tool;

/// <summary>One line on the standard error that says how far long work is; nothing where that is no terminal, nor in the first half second.</summary>
internal sealed class ProgressLine(Terminal terminal) : IDisposable
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private long lastShown = 400;
    private int shown;

    /// <summary>Shows <c>Checking: 30,000 of 100,000 questions, 12,000 a second, 6 s left</c>, at most ten times a second.</summary>
    public void Show(string doing, long done, long of, string noun)
    {
        if (!terminal.ShowsProgress) return;
        lock (gate)
        {
            if (watch.ElapsedMilliseconds < lastShown + 100) return;
            lastShown = watch.ElapsedMilliseconds;
            var text = Progress.Text(doing, done, of, noun, watch.Elapsed);
            if (text.Length >= terminal.Width) text = text[..(terminal.Width - 1)]; // a line that wraps could not be taken back
            terminal.Error.Write($"\r{text.PadRight(shown)}");
            shown = text.Length;
        }
    }

    /// <summary>Takes the line away, for another to be told; the next that is shown puts it back.</summary>
    public void Clear()
    {
        lock (gate)
        {
            if (shown > 0) terminal.Error.Write($"\r{new string(' ', shown)}\r");
            shown = 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();
}
