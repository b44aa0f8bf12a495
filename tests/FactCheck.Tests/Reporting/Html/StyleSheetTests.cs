using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Reporting.Html;

namespace FactCheck.Tests.Reporting.Html;

/// <summary>Contrast by WCAG 2.2: 4.5 for text (1.4.3), 3 for shapes (1.4.11), in both themes. What browsers' checkers cannot see in pictures is held here.</summary>
public sealed partial class StyleSheetTests
{
    private static readonly string[] Papers = ["paper", "card"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Text_is_told_from_what_is_behind_it(int theme)
    {
        var colours = Themes()[theme];
        foreach (var paper in Papers)
        {
            foreach (var text in colours.Keys.Where(name => name is "ink" or "faint" or "link" or "focus" || name.StartsWith("side", StringComparison.Ordinal))) ShouldContrast(colours, text, paper, 4.5);
        }

        foreach (var badge in colours.Keys.Where(name => name is "extreme" or "major" or "moderate" or "minor" or "notice" || name.StartsWith("side", StringComparison.Ordinal))) ShouldContrast(colours, "on-badge", badge, 4.5);
    }

    [Fact]
    public void Both_themes_have_the_same_colours()
    {
        var themes = Themes();

        Assert.Equal(2, themes.Count);
        Assert.Equal(themes[0].Keys, themes[1].Keys);
    }

    private static void ShouldContrast(Dictionary<string, string> colours, string one, string other, double least)
    {
        var (lighter, darker) = (Math.Max(Luminance(colours[one]), Luminance(colours[other])), Math.Min(Luminance(colours[one]), Luminance(colours[other])));
        var contrast = (lighter + 0.05) / (darker + 0.05);
        Assert.True(contrast >= least, FormattableString.Invariant($"{one} on {other} has a contrast of {contrast:0.00}."));
    }

    private static List<Dictionary<string, string>> Themes() =>
        [.. StyleSheet.Css.Split("color-scheme: dark").Select(part => Colour().Matches(part).ToDictionary(found => found.Groups["name"].Value, found => found.Groups["hex"].Value))];

    /// <summary>Relative luminance of sRGB, as WCAG defines it.</summary>
    private static double Luminance(string hex)
    {
        double Linear(int at) => int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        return (0.2126 * Linear(0)) + (0.7152 * Linear(2)) + (0.0722 * Linear(4));
    }

    [GeneratedRegex("--(?<name>[a-z0-9-]+): #(?<hex>[0-9a-f]{6})", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
