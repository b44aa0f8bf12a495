namespace FactCheck.Interop;

/// <summary>The words by which files give the values of an enumeration: its names, beginning in lower case.</summary>
internal static class FileWords
{
    public static string[] All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
