using CsCheck;

namespace FactCheck.Testing;

/// <summary>A generated casebook, a number that decides what a law leaves open, and the seed that gives both again.</summary>
internal sealed record LawCase(Casebook Casebook, int Turn, string Seed)
{
    private const int MostKept = 1_000;
    private const ulong UsualSeed = 2015_12_17; // the day of the article that the project starts from; any number would do

    /// <summary>The usual casebooks, made once: every law of every detector is tried on the same ones.</summary>
    private static readonly Lazy<LawCase[]> Usual = new(() => [.. Made(Generate.Casebooks, null).Take(MostKept)]);

    public static IEnumerable<LawCase> Of(LawOptions options) =>
        options.Seed is null && options.Cases <= MostKept && ReferenceEquals(options.Casebooks, Generate.Casebooks)
            ? Usual.Value.Take(options.Cases)
            : Made(options.Casebooks, options.Seed).Take(options.Cases);

    private static IEnumerable<LawCase> Made(Gen<Casebook> casebooks, string? seed)
    {
        var random = seed is null ? new PCG(1, UsualSeed) : PCG.Parse(seed);
        while (true)
        {
            var from = random.ToString();
            var casebook = casebooks.Generate(random, null, out _);
            yield return new(casebook, (int)(random.Next() >> 1), from);
        }
    }
}
