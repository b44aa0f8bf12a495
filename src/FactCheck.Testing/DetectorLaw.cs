using System.Globalization;
using FactCheck.Detection;

namespace FactCheck.Testing;

/// <summary>A law that detectors keep, as data: a name, and a check that throws where a detector breaks it.</summary>
/// <remarks>Immutable and safe to share between threads. Knows no test framework.</remarks>
public sealed class DetectorLaw
{
    private readonly Func<Trial, string?>? wrongIn;

    internal DetectorLaw(string name, string text, Func<Trial, string?>? wrongIn)
    {
        Name = name;
        Text = text;
        this.wrongIn = wrongIn;
    }

    /// <summary>The name, such as <c>Order</c>.</summary>
    public string Name { get; }

    /// <summary>What it asks, in one sentence.</summary>
    public string Text { get; }

    /// <summary>Tries the law on generated casebooks.</summary>
    /// <param name="detector">The detector; one instance for all casebooks, as in a host.</param>
    /// <param name="options">How many casebooks, from which seed, which ones; the defaults where null.</param>
    /// <exception cref="LawBrokenException">The law is broken; the message shows the smallest casebook found.</exception>
    public void Check(IDiscrepancyDetector detector, LawOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(detector);
        options ??= new();
        if (wrongIn is null) CheckTogether(detector, options);
        else CheckEach(detector, options, wrongIn);
    }

    /// <summary>The name: test frameworks show it.</summary>
    public override string ToString() => Name;

    private void CheckEach(IDiscrepancyDetector detector, LawOptions options, Func<Trial, string?> wrongIn)
    {
        foreach (var each in LawCase.Of(options))
        {
            var trial = new Trial(detector, each.Casebook, each.Turn, options.Check);
            if (Wrong(trial, wrongIn).Text is null) continue;
            var smallest = Smallest.Of(trial, smaller => Wrong(smaller, wrongIn).Text is not null);
            var (text, thrown) = Wrong(smallest, wrongIn);
            throw new LawBrokenException(Name, Text, NameOf(detector), text ?? "It is broken now and then: the detector does not do the same twice.", smallest.Casebook, each.Seed, thrown);
        }
    }

    /// <summary>For the law that speaks of all casebooks together.</summary>
    private void CheckTogether(IDiscrepancyDetector detector, LawOptions options)
    {
        foreach (var each in LawCase.Of(options))
        {
            var trial = new Trial(detector, each.Casebook, each.Turn, options.Check);
            if (Wrong(trial, held => held.Find(held.Casebook).Count > 0 ? "found" : null).Text is not null) return;
        }

        var count = options.Cases.ToString("N0", CultureInfo.InvariantCulture);
        throw new LawBrokenException(
            Name, Text, NameOf(detector), $"It found nothing in {count} casebooks. Give it casebooks that hold what it looks for: LawOptions.Casebooks.", null, null, null);
    }

    private static (string? Text, Exception? Thrown) Wrong(Trial trial, Func<Trial, string?> wrongIn)
    {
        try
        {
            return (wrongIn(trial), null);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return ($"It threw {thrown.GetType().Name}: {thrown.Message}", thrown);
        }
    }

    private static string NameOf(IDiscrepancyDetector detector) => detector.GetType().Name;
}
