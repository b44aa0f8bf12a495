using FactCheck.Reading;

namespace FactCheck.Testing;

/// <summary>A law that readers of claims keep, as data: a name, and a check that throws where a reader breaks it.</summary>
/// <remarks>Immutable and safe to share between threads. Knows no test framework.</remarks>
public sealed class ClaimReaderLaw
{
    private const int MostTrials = 2_000;

    private readonly Func<ReaderTrial, Task<string?>>? wrongIn;
    private readonly Func<IClaimReader, ReaderLawOptions, IEnumerable<ReaderTrial>> trials;

    internal ClaimReaderLaw(string name, string text, Func<ReaderTrial, Task<string?>>? wrongIn, Func<IClaimReader, ReaderLawOptions, IEnumerable<ReaderTrial>>? trials = null) =>
        (Name, Text, this.wrongIn, this.trials) = (name, text, wrongIn, trials ?? ReaderTrial.Generated);

    /// <summary>The name, such as <c>WordForWord</c>.</summary>
    public string Name { get; }

    /// <summary>What it asks, in one sentence.</summary>
    public string Text { get; }

    /// <summary>Tries the law on generated documents, or on hostile ones.</summary>
    /// <param name="reader">The reader; one instance for all documents, as in a host.</param>
    /// <param name="options">How many documents, from which seed, which ones, how they are read; the defaults where null.</param>
    /// <exception cref="LawBrokenException">The law is broken; the message shows the smallest document found.</exception>
    public Task CheckAsync(IClaimReader reader, ReaderLawOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        options ??= new();
        return wrongIn is null ? CheckTogetherAsync(reader, options) : CheckEachAsync(reader, options, wrongIn);
    }

    /// <summary>The name: test frameworks show it.</summary>
    public override string ToString() => Name;

    private async Task CheckEachAsync(IClaimReader reader, ReaderLawOptions options, Func<ReaderTrial, Task<string?>> wrongIn)
    {
        foreach (var trial in trials(reader, options))
        {
            var wrong = await WrongAsync(trial, wrongIn, options.Patience).ConfigureAwait(false);
            if (wrong.Text is null) continue;
            var smallest = wrong.IsLate ? trial : await SmallestAsync(trial, wrongIn, options.Patience).ConfigureAwait(false);
            if (!wrong.IsLate) wrong = await WrongAsync(smallest, wrongIn, options.Patience).ConfigureAwait(false);
            throw new LawBrokenException(
                smallest.Document, Name, Text, reader.GetType().Name, wrong.Text ?? "It is broken now and then: the reader does not do the same twice.", trial.Seed, wrong.Thrown);
        }
    }

    /// <summary>For the law that speaks of all documents together.</summary>
    private async Task CheckTogetherAsync(IClaimReader reader, ReaderLawOptions options)
    {
        foreach (var trial in trials(reader, options))
        {
            var (text, _, _) = await WrongAsync(trial, async held => (await held.ReadAsync().ConfigureAwait(false)).Claims.Count > 0 ? "read" : null, options.Patience).ConfigureAwait(false);
            if (text is not null) return;
        }

        throw new LawBrokenException(Name, Text, reader.GetType().Name, FormattableString.Invariant($"It read no claim in {options.Cases} documents. Give it documents that hold what it reads: ReaderLawOptions.Documents."), null, null, null);
    }

    private static async Task<(string? Text, Exception? Thrown, bool IsLate)> WrongAsync(ReaderTrial trial, Func<ReaderTrial, Task<string?>> wrongIn, TimeSpan patience)
    {
        var running = Task.Run(() => wrongIn(trial)); // a reader that never gives way is waited for no longer than one that does
        try
        {
            return (await running.WaitAsync(patience).ConfigureAwait(false), null, false);
        }
        catch (TimeoutException) when (!running.IsCompleted)
        {
            return (FormattableString.Invariant($"It was not done after {patience.TotalSeconds} s."), null, true);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return ($"It threw {thrown.GetType().Name}: {thrown.Message}", thrown, false);
        }
    }

    /// <summary>The smallest trial found that still breaks the law.</summary>
    private static async Task<ReaderTrial> SmallestAsync(ReaderTrial trial, Func<ReaderTrial, Task<string?>> wrongIn, TimeSpan patience)
    {
        var left = MostTrials;
        for (var isSmaller = true; isSmaller;)
        {
            isSmaller = false;
            foreach (var smaller in trial.Smaller())
            {
                if (left-- <= 0) return trial;
                if (await WrongAsync(smaller, wrongIn, patience).ConfigureAwait(false) is not { Text: not null, IsLate: false }) continue;
                (trial, isSmaller) = (smaller, true);
                break;
            }
        }

        return trial;
    }
}
