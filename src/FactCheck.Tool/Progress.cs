using System.Globalization;

namespace FactCheck.Tool;

/// <summary>How far long work is, in words.</summary>
internal static class Progress
{
    /// <summary><c>Checking: 30,000 of 100,000 questions, 12,000 a second, 6 s left</c>; without a pace in the first second, and without an end where none is known.</summary>
    /// <param name="doing">What is done.</param>
    /// <param name="done">How much of it.</param>
    /// <param name="of">How much there is; 0 where that is not known.</param>
    /// <param name="noun">What is counted.</param>
    /// <param name="elapsed">Since when.</param>
    public static string Text(string doing, long done, long of, string noun, TimeSpan elapsed)
    {
        var text = of > 0 ? Invariant($"{doing}: {done:N0} of {of:N0} {noun}") : Invariant($"{doing}: {done:N0} {noun}");
        if (done <= 0 || elapsed < TimeSpan.FromSeconds(1)) return text;
        var pace = done / elapsed.TotalSeconds;
        text += Invariant($", {(pace < 10 ? Math.Round(pace, 1) : Math.Round(pace)):#,0.#} a second");
        return of > done ? $"{text}, {Left((of - done) / pace)} left" : text;
    }

    private static string Left(double seconds) => Math.Ceiling(seconds) switch
    {
        < 60 and var s => Invariant($"{s:0} s"),
        < 3_600 and var s => Invariant($"{Math.Floor(s / 60):0} min {s % 60:0} s"),
        var s => Invariant($"{Math.Floor(s / 3_600):#,0} h {Math.Floor(s % 3_600 / 60):0} min"),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
