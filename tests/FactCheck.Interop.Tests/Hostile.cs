namespace FactCheck.Interop.Tests;

/// <summary>Names, quotes and addresses that are meant to do harm where they come out.</summary>
internal static class Hostile
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "javascript:alert(1)", "\"onload=\"alert(1)", "'; drop table claims; --", "=cmd()", "=HYPERLINK(\"http://x\")", "+1+1", "-1+1", "@SUM(1)",
        "\t=1", "a\u202Eb\u2066c", "line\nbreak", "\u001B[31mred", "--> end", "\"]; x --> y; [\"", "`markdown`", "%%{init: {}}%%", "click s0 \"javascript:alert(1)\"", "\\\"; }", "\\N\\G", "#quot; &amp; #35;", "{a} [b] (c)", new('x', 10_000),
    ];
}
