using NodaTime;

namespace FactCheck.Reading;

/// <summary>Reads dates as English texts word them: "on Dec. 15", "last Tuesday", "in March", "since September 2014", "15/12/2015".</summary>
/// <remarks>Stateless and safe to share between threads. Time is linear in the length of the text.</remarks>
public static class DateGrammar
{
    /// <summary>The dates, times of day and durations of a text, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">When it was published: what "Tuesday" or "in March" are told from; without it these have no date.</param>
    public static IReadOnlyList<DateMention> Find(string text, Publication? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Tokens(text);
        return [.. Spans(tokens, published?.LastDay).Select(span => new DateMention(span.Date, tokens[span.First].Start, tokens[span.Next - 1].End))];
    }

    /// <summary>The spans of tokens that are dates, times or durations.</summary>
    internal static List<DateSpan> Spans(IReadOnlyList<Token> tokens, LocalDate? published)
    {
        var reader = new DateReader(tokens, published is { Year: > 1000 and < 9900 } ? published : null); // room for "last year"
        var spans = new List<DateSpan>();
        for (var at = 0; at < tokens.Count;)
        {
            if (reader.Read(at) is { } span)
            {
                spans.Add(span);
                at = span.Next;
            }
            else
            {
                at++;
            }
        }

        return spans;
    }
}
