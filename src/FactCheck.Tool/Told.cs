namespace FactCheck.Tool;

/// <summary>Tells at once, on the thread that reports: <see cref="Progress{T}"/> would tell later, over the report.</summary>
internal sealed class Told<T>(Action<T> tell) : IProgress<T>
{
    public void Report(T value) => tell(value);
}
