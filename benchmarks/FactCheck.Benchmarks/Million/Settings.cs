using System.Globalization;

namespace FactCheck.Benchmarks;

/// <summary>How large a generated casebook is, and its seed.</summary>
internal sealed record Settings(int Claims = 1_000_000, int Seed = 1)
{
    public const int FewestClaims = 2_000;

    /// <summary>A tenth as many questions as claims.</summary>
    public int Questions => Claims / 10;

    /// <summary>The claims of the one large dossier: 10,000 of a million.</summary>
    public int LargeDossier => Claims / 100;

    /// <exception cref="ArgumentException">An option is unknown, has no number, or asks for too few claims.</exception>
    public static Settings Read(string[] options)
    {
        var settings = new Settings();
        for (var i = 0; i < options.Length; i += 2)
        {
            var number = i + 1 < options.Length && int.TryParse(options[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : -1;
            settings = options[i] switch
            {
                "--claims" when number >= FewestClaims => settings with { Claims = number },
                "--seed" when number >= 0 => settings with { Seed = number },
                _ => throw new ArgumentException($"Options are --claims N (from {FewestClaims}) and --seed S; this is {options[i]}."),
            };
        }

        return settings;
    }
}
