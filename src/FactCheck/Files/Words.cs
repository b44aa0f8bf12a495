using System.Collections.Frozen;

namespace FactCheck.Files;

/// <summary>The words by which a file gives the values of an enumeration: its names, beginning in lower case.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByWord = Enum.GetValues<T>().ToFrozenDictionary(Of, StringComparer.Ordinal);
    private static readonly FrozenDictionary<T, string> ByValue = ByWord.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>All words, in the order of their values.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(Of)];

    public static bool TryRead(string word, out T value) => ByWord.TryGetValue(word, out value);

    public static string Write(T value) => ByValue[value];

    private static string Of(T value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
