using Snapshooter;
using Snapshooter.Xunit;

namespace FactCheck.Tests;

/// <summary>The one file that refers to the snapshot library, so that another can take its place.</summary>
/// <remarks>
/// Snapshots lie in <c>__snapshots__</c> beside their test. A missing one fails: test.runsettings asks for strict mode. What a failed test has found lies in
/// <c>__mismatch__</c> there: read it, and where it is right move it up one folder.
/// </remarks>
internal static class Snapshots
{
    public static void Match(string text) => Snapshot.Match(text.ReplaceLineEndings("\n"));

    /// <summary>For a test of several snapshots: each has a name of its own.</summary>
    public static void Match(string text, string name) => Snapshot.Match(text.ReplaceLineEndings("\n"), SnapshotNameExtension.Create(name));
}
