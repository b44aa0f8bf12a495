using System.Globalization;

namespace FactCheck.Detection;

/// <summary>A detector that threw, or told a finding that breaks the rules, in one dossier: what it would have found there is not known.</summary>
/// <remarks>Immutable. The other detectors, and this one in other dossiers, are not touched by it.</remarks>
public sealed class DetectorFailure
{
    internal DetectorFailure(string detector, Question question, IEnumerable<Claim> claims, Exception exception)
    {
        Detector = detector;
        Question = question;
        ClaimIds = [.. claims.Select(claim => claim.Id).Order(StringComparer.Ordinal)];
        Exception = exception;
    }

    /// <summary>The detector's name: its kind, or its type where it gives none.</summary>
    public string Detector { get; }

    /// <summary>The question of the dossier that it looked into.</summary>
    public Question Question { get; }

    /// <summary>The ids of the claims that it looked at: all of the dossier's, or those of the finding that broke a rule; ordinally.</summary>
    public IReadOnlyList<string> ClaimIds { get; }

    /// <summary>What it threw; for a finding that broke a rule, an <see cref="InvalidOperationException"/> that states it.</summary>
    public Exception Exception { get; }

    /// <summary>The detector, the question and what was wrong, in one line without characters that do not show.</summary>
    public override string ToString() => Visible($"{Detector} failed on {Question.Id}: {Message}");

    /// <summary>What was wrong, in one line: a message comes from anywhere, and one of several lines would break a report.</summary>
    internal string Message => Visible($"{Exception.GetType().Name}: {Exception.Message}");

    private static string Visible(string text) =>
        string.Join(' ', string.Concat(text.Select(character => Shows(character) ? character : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static bool Shows(char character) =>
        char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
