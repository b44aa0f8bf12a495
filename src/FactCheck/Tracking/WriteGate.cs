namespace FactCheck.Tracking;

/// <summary>Lets writers on different keys go at once, on one key in turn, and an exclusive writer alone.</summary>
/// <remarks>Keys share a fixed number of gates, so that it does not grow with what is recorded. Gates are entered in one order: no two writers wait for one another.</remarks>
internal sealed class WriteGate : IDisposable
{
    private const int Gates = 512;
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, Gates).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Enters for some keys; dispose what it returns to leave.</summary>
    public Task<IDisposable> EnterAsync(IEnumerable<string> keys, CancellationToken stop) =>
        EnterAsync(keys.Select(key => (int)((uint)string.GetHashCode(key, StringComparison.Ordinal) % Gates)).Distinct().Order().ToArray(), stop);

    /// <summary>Enters alone; dispose what it returns to leave.</summary>
    public Task<IDisposable> EnterAloneAsync(CancellationToken stop) => EnterAsync([.. Enumerable.Range(0, Gates)], stop);

    public void Dispose()
    {
        foreach (var gate in gates) gate.Dispose();
    }

    private async Task<IDisposable> EnterAsync(int[] inOrder, CancellationToken stop)
    {
        var entered = 0;
        try
        {
            for (; entered < inOrder.Length; entered++) await gates[inOrder[entered]].WaitAsync(stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Leave(inOrder.AsSpan(0, entered));
            throw;
        }

        return new Inside(this, inOrder);
    }

    private void Leave(ReadOnlySpan<int> inOrder)
    {
        foreach (var gate in inOrder) gates[gate].Release();
    }

    private sealed class Inside(WriteGate gate, int[] inOrder) : IDisposable
    {
        public void Dispose() => gate.Leave(inOrder);
    }
}
