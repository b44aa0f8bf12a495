using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Reading;

/// <summary>Reads figures as English texts word them: "over 250,000", "a few hundred", "4,645 (95% CI 793–8,498)", "just under $2.3m".</summary>
/// <remarks>Stateless and safe to share between threads. Time is linear in the length of the text, whatever it holds.</remarks>
public static class FigureGrammar
{
    /// <summary>The figures of a text, in its order. What is no figure is none: years, ages, times, dates, ordinals, names such as "Boeing 747", scores, and numbers that the text denies.</summary>
    /// <param name="text">The text.</param>
    /// <param name="markup">How it is marked up: what its marks hold ("[UN](https://un.example/12)") is read over, and places stay those of the text.</param>
    public static IReadOnlyList<FigureMention> Find(string text, Markup markup = Markup.None)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Tokens(text, markup);
        return [.. FigureScanner.Find(tokens, DateGrammar.Spans(tokens, null)).Select(span => new FigureMention(span.Figure, tokens[span.First].Start, tokens[span.Next - 1].End))];
    }

    /// <summary>Reads a text that is one figure and nothing else, as a cell of a table is: "over 250,000", "2,975 (2,658–3,290)"; the canonical wording too.</summary>
    /// <returns>False where the text is something else, or the figure is refused.</returns>
    public static bool TryRead(string? text, [NotNullWhen(true)] out Figure? figure)
    {
        if (Figure.TryParse(text, out figure)) return true;
        if (text is null) return false;
        var tokens = Tokenizer.Tokens(text);
        figure = FigureScanner.Find(tokens, []) is [var only] && only.First == 0 && only.Next == tokens.Count ? only.Figure : null;
        return figure is not null;
    }
}
