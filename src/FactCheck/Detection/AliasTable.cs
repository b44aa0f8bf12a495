namespace FactCheck.Detection;

/// <summary>Names as they are compared: after NFC, trimmed, inner blanks collapsed, case ignored; a listed alias stands for its source's name.</summary>
internal sealed class AliasTable
{
    private readonly Dictionary<string, string> nameOf = new(StringComparer.Ordinal);

    public AliasTable(IEnumerable<Source> sources)
    {
        foreach (var source in sources.OrderBy(source => source.Id, StringComparer.Ordinal))
        {
            foreach (var alias in source.Aliases) nameOf.TryAdd(Folded(alias), Folded(source.Name));
        }
    }

    /// <summary>Equal for names that are compared as equal.</summary>
    public string KeyOf(string name) => nameOf.GetValueOrDefault(Folded(name)) ?? Folded(name);

    private static string Folded(string name) =>
        string.Join(' ', Text.Composed(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
