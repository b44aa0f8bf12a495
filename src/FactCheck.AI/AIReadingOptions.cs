namespace FactCheck.AI;

/// <summary>What a reader over a language model lets its host decide.</summary>
/// <remarks>Set it up before the first reading; it is read, never written, while texts are read.</remarks>
public sealed class AIReadingOptions
{
    /// <summary>The model, as the client names it.</summary>
    /// <value>Null: the client's own choice.</value>
    public string? ModelId { get; set; }

    /// <summary>How varied the answers are, as the model takes it.</summary>
    /// <value>0, so that one text is read alike as far as the model allows; null leaves it to the client, for models that refuse to be told.</value>
    public float? Temperature { get; set; } = 0;

    /// <summary>Whether the answer's JSON schema is sent with the question. Where it is not, the form is asked for in words alone.</summary>
    /// <value>True; false for clients that know no schema.</value>
    public bool SendsSchema { get; set; } = true;

    /// <summary>How many UTF-16 characters of a text the model is shown at once; longer texts are read in windows.</summary>
    /// <value>12,000; 200 or more.</value>
    public int WindowSize { get; set => field = AtLeast(200, value, "A window has"); } = 12_000;

    /// <summary>How many characters a window shares with the one before, so that no sentence is seen in halves alone.</summary>
    /// <value>1,000; 0 or more, and at most half of <see cref="WindowSize"/>.</value>
    public int Overlap { get; set => field = AtLeast(0, value, "An overlap has"); } = 1_000;

    /// <summary>How many tokens one answer may have.</summary>
    /// <value>8,000; 1 or more. Null leaves it to the client.</value>
    public int? MaxOutputTokens { get; set => field = value is { } tokens ? AtLeast(1, tokens, "An answer may have") : null; } = 8_000;

    /// <summary>How many tokens, of questions and answers, the reading of one document may use. Once they are used no further question is asked, and a note says how far the text was read.</summary>
    /// <value>Null: no limit; else 1 or more. What counts is the usage that the client reports: one that reports none uses none.</value>
    public long? TokenBudget { get; set => field = value is null or >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A token budget has 1 or more."); }

    /// <summary>How many times more a part of a text is asked about where the answer was not of the asked form, or was cut off.</summary>
    /// <value>1; from 0 to 10.</value>
    public int Retries { get; set => field = value is >= 0 and <= 10 ? value : throw new ArgumentOutOfRangeException(nameof(value), "An answer is asked for again from 0 to 10 times."); } = 1;

    /// <summary>Throws where the options contradict one another: windows must get on.</summary>
    /// <exception cref="ArgumentException">The overlap is more than half of the window.</exception>
    internal void Guard()
    {
        if (Overlap > WindowSize / 2) throw new ArgumentException(FormattableString.Invariant($"An overlap has at most half of the window's characters; these are {Overlap} of {WindowSize}."));
    }

    private static int AtLeast(int least, int value, string rule) =>
        value >= least ? value : throw new ArgumentOutOfRangeException(nameof(value), FormattableString.Invariant($"{rule} {least} or more; this is {value}."));
}
