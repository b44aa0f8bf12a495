namespace FactCheck.Files;

/// <summary>Text that is not JSON: nothing after <see cref="At"/> can be trusted. Never leaves this room.</summary>
internal sealed class JsonSyntaxException(int at, string path, string rule) : Exception(rule)
{
    /// <summary>The offset from the start of the document.</summary>
    public int At { get; } = at;

    public string Path { get; } = path;

    public string Rule { get; } = rule;
}
