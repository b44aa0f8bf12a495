using System.Globalization;
using System.Text;
using FactCheck.Reading;

namespace FactCheck.AI;

/// <summary>Why a claim of the model is left out.</summary>
internal enum Reason
{
    /// <summary>Its words are not in the text.</summary>
    NotInText,

    /// <summary>Its words do not hold the figure.</summary>
    FigureNotInWords,

    /// <summary>Its words do not hold the date or name, or the text does not hold the condition.</summary>
    AnswerNotInWords,

    /// <summary>Who is said to claim it is not named in the text.</summary>
    NobodyNamed,

    /// <summary>It has no answer that fits its question.</summary>
    NoAnswer,

    /// <summary>It breaks a rule of claims.</summary>
    Refused,
}

/// <summary>Counts what is left out and why, and tells it in notes.</summary>
internal sealed class LeftOut
{
    private const int Shown = 3;
    private const int LongestShown = 60;

    private readonly SortedDictionary<Reason, (int Count, List<string> Words)> reasons = [];

    /// <summary>Counts one.</summary>
    public void Add(Reason reason, string words)
    {
        var (count, shown) = reasons.TryGetValue(reason, out var had) ? had : (0, []);
        if (shown.Count < Shown) shown.Add(Printable(words));
        reasons[reason] = (count + 1, shown);
    }

    /// <summary>A note for each reason.</summary>
    public IEnumerable<ReadingNote> Notes(Document document) => reasons.Select(pair => new ReadingNote(
        0, document.Text.Length, FormattableString.Invariant($"{(pair.Value.Count == 1 ? "1 claim of the model was" : $"{pair.Value.Count} claims of the model were")} left out: {Told(pair.Key)}: {Listed(pair.Value.Words, pair.Value.Count)}.")));

    private static string Told(Reason reason) => reason switch
    {
        Reason.NotInText => "the words are not in the text",
        Reason.FigureNotInWords => "the words do not hold the figure",
        Reason.AnswerNotInWords => "the text does not hold the answer in these words",
        Reason.NobodyNamed => "the text does not name who is said to claim it",
        Reason.NoAnswer => "there is no answer that fits the question",
        _ => "it breaks a rule of claims",
    };

    private static string Listed(List<string> words, int count) =>
        string.Join(", ", words.Select(each => $"\"{each}\"")) + (count > words.Count ? FormattableString.Invariant($" and {count - words.Count} more") : "");

    /// <summary>Without characters that would act on whoever reads the note, and not too long.</summary>
    private static string Printable(string words)
    {
        var text = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if (text.Length >= LongestShown) return text.Append('…').ToString();
            if (Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format) text.Append(FormattableString.Invariant($"\\u{rune.Value:x4}"));
            else text.Append(rune.ToString());
        }

        return text.ToString();
    }
}
