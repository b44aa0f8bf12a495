using FactCheck.Ledgers;

namespace FactCheck.Testing;

/// <summary>A law that ledger stores keep, as data: a name, and a check that throws where a store breaks it.</summary>
/// <remarks>Immutable and safe to share between threads. Knows no test framework.</remarks>
public sealed class LedgerStoreLaw
{
    private readonly Func<Func<ILedgerStore>, Task<string?>> wrongIn;

    internal LedgerStoreLaw(string name, string text, Func<Func<ILedgerStore>, Task<string?>> wrongIn) => (Name, Text, this.wrongIn) = (name, text, wrongIn);

    /// <summary>The name, such as <c>Whole</c>.</summary>
    public string Name { get; }

    /// <summary>What it asks, in one sentence.</summary>
    public string Text { get; }

    /// <summary>Tries the law.</summary>
    /// <param name="makeEmpty">Makes a store without entries, anew at each call.</param>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    public async Task CheckAsync(Func<ILedgerStore> makeEmpty)
    {
        ArgumentNullException.ThrowIfNull(makeEmpty);
        var store = makeEmpty().GetType().Name;
        string? wrong;
        Exception? thrown = null;
        try
        {
            wrong = await wrongIn(makeEmpty).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            (wrong, thrown) = ($"It threw {failure.GetType().Name}: {failure.Message}", failure);
        }

        if (wrong is not null) throw new LawBrokenException(Name, Text, store, wrong, null, null, thrown);
    }

    /// <summary>The name: test frameworks show it.</summary>
    public override string ToString() => Name;
}
