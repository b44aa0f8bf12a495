using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Reporting.Html;

/// <summary>The page's style sheet, and the policy that lets a browser apply it and nothing else.</summary>
internal static class StyleSheet
{
    private const string Name = "report.css";

    /// <summary>The style sheet: it holds none of the characters that XML escapes.</summary>
    public static string Css { get; } = Read();

    /// <summary>Nothing may be loaded, run or sent; the one style sheet is known by its hash.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; base-uri 'none'; form-action 'none'";

    private static string Read()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException("The library carries the style sheet.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
