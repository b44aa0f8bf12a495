namespace FactCheck.Testing;

/// <summary>Says that a law is broken: which, by whom, what went wrong, and the smallest casebook found that shows it.</summary>
public sealed class LawBrokenException : Exception
{
    internal LawBrokenException(string law, string text, string brokenBy, string wrong, Casebook? example, string? seed, Exception? thrown)
        : base(Told(law, text, brokenBy, wrong, example, seed), thrown)
    {
        Law = law;
        Example = example;
        Seed = seed;
    }

    /// <summary>The law's name.</summary>
    public string Law { get; }

    /// <summary>The smallest casebook found that breaks it; null for a law that speaks of all casebooks together.</summary>
    public Casebook? Example { get; }

    /// <summary>What <see cref="LawOptions.Seed"/> must be to begin with the casebook that the example was made smaller from; null where there is no example.</summary>
    public string? Seed { get; }

    private static string Told(string law, string text, string brokenBy, string wrong, Casebook? example, string? seed)
    {
        var told = $"The law {law} is broken by {brokenBy}: {text}\n{wrong}";
        return example is null ? told : $"{told}\nThe smallest casebook found (the seed \"{seed}\" gives the one that it was made smaller from):\n{Listing.Of(example)}";
    }
}
