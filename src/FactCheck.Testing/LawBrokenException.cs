using FactCheck.Reading;

namespace FactCheck.Testing;

/// <summary>Says that a law is broken: which, by whom, what went wrong, and the smallest casebook or document found that shows it.</summary>
public sealed class LawBrokenException : Exception
{
    internal LawBrokenException(string law, string text, string brokenBy, string wrong, Casebook? example, string? seed, Exception? thrown)
        : base(Told(law, text, brokenBy, wrong, example, seed), thrown)
    {
        Law = law;
        Example = example;
        Seed = seed;
    }

    internal LawBrokenException(Document document, string law, string text, string brokenBy, string wrong, string? seed, Exception? thrown)
        : base(Told(law, text, brokenBy, wrong, document, seed), thrown)
    {
        Law = law;
        Document = document;
        Seed = seed;
    }

    /// <summary>The law's name.</summary>
    public string Law { get; }

    /// <summary>The smallest casebook found that breaks it; null for a law that speaks of all casebooks together, or of documents or stores.</summary>
    public Casebook? Example { get; }

    /// <summary>The smallest document found that breaks it; null for a law that speaks of something else.</summary>
    public Document? Document { get; }

    /// <summary>What <see cref="LawOptions.Seed"/> or <see cref="ReaderLawOptions.Seed"/> must be to begin with what the example was made smaller from; null where there is none, or it was not generated.</summary>
    public string? Seed { get; }

    private static string Told(string law, string text, string brokenBy, string wrong, Document document, string? seed)
    {
        var from = seed is null ? "" : $" (the seed \"{seed}\" gives the one that it was made smaller from)";
        return $"The law {law} is broken by {brokenBy}: {text}\n{wrong}\nThe smallest document found{from}:\n{DocumentListing.Of(document)}";
    }

    private static string Told(string law, string text, string brokenBy, string wrong, Casebook? example, string? seed)
    {
        var told = $"The law {law} is broken by {brokenBy}: {text}\n{wrong}";
        return example is null ? told : $"{told}\nThe smallest casebook found (the seed \"{seed}\" gives the one that it was made smaller from):\n{Listing.Of(example)}";
    }
}
