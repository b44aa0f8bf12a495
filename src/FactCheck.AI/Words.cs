namespace FactCheck.AI;

/// <summary>The words of the domain as casebook files write them.</summary>
internal static class Words
{
    /// <summary>The word for a value: <c>howMuch</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        value.ToString() is { Length: > 0 } name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    /// <summary>The value of a word, whatever its case; null where there is none of that name.</summary>
    public static T? Read<T>(string? word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), word?.Trim(), StringComparison.OrdinalIgnoreCase)) return value;
        }

        return null;
    }
}
