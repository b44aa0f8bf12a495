namespace FactCheck.Tests;

/// <summary>Asserts that a rule of the domain refuses something, and how it says so.</summary>
internal static class Refused
{
    public static void With(string rule, Func<object?> action)
    {
        var thrown = Assert.ThrowsAny<ArgumentException>(action);
        Assert.StartsWith(rule, thrown.Message, StringComparison.Ordinal);
    }
}
