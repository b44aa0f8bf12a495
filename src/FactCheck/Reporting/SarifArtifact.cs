namespace FactCheck.Reporting;

/// <summary>A file that claims were read out of, for a SARIF report to point into.</summary>
/// <remarks>Immutable plain data.</remarks>
/// <param name="Name">What the ids of its claims begin with, before the <c>#</c>: the name of the document that was read.</param>
/// <param name="Uri">Where it lies: relative to the root of the repository, or absolute. <see cref="UriOf"/> makes one of a path.</param>
/// <param name="Text">Its text, which the evidence's offsets count in; null where they count in another text than the file's own, as in a web page: the report then points to the file as a whole.</param>
public sealed record SarifArtifact(string Name, string Uri, string? Text = null)
{
    /// <summary>The URI reference of a path: a relative one stays relative.</summary>
    public static string UriOf(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Path.IsPathFullyQualified(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/', Path.DirectorySeparatorChar).Select(System.Uri.EscapeDataString));
    }
}
