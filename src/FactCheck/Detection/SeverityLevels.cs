namespace FactCheck.Detection;

/// <summary>The severity of a difference, by the thresholds in force.</summary>
internal static class SeverityLevels
{
    public static Severity Of(decimal? relativeDifference, FactCheckOptions options) => relativeDifference switch
    {
        null => Severity.Extreme,
        var difference when difference < options.ModerateFrom => Severity.Minor,
        var difference when difference < options.MajorFrom => Severity.Moderate,
        var difference when difference < options.ExtremeFrom => Severity.Major,
        _ => Severity.Extreme,
    };

    /// <summary>The same severity, some levels up or down, within the four.</summary>
    public static Severity Raised(this Severity severity, int levels) =>
        (Severity)Math.Clamp((int)severity + levels, (int)Severity.Minor, (int)Severity.Extreme);
}
