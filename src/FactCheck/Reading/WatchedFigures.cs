namespace FactCheck.Reading;

/// <summary>Finds the figure questions of a watch list in an article: by their cues in the figure's clause, and their scope in the article.</summary>
internal sealed class WatchedFigures
{
    private readonly Article article;
    private readonly List<(Question<Figure> Question, List<string[]> Cues, List<string[]> Scope)> watched = [];

    public WatchedFigures(Article article, WatchList watchList)
    {
        this.article = article;
        foreach (var question in watchList.Questions.OfType<Question<Figure>>())
        {
            var scope = question.Scope.Values.Select(Words).ToList();
            if (scope.All(IsInArticle)) watched.Add((question, [.. question.Cues!.Words.Select(Words)], scope)); // those watched for have cues
        }
    }

    /// <summary>The question that a figure answers, or null: its clause has a cue, its unit fits, it is of no other place, event or time, and of no part but one that the cue names.</summary>
    public Question<Figure>? Of(Subject subject)
    {
        if (watched.Count == 0 || subject.IsElsewhere || subject.IsProjected || subject.When is { IsSingleDay: false }) return null;
        foreach (var (question, cues, scope) in watched)
        {
            if (!(subject.Span.Figure.Unit is { } unit ? unit.Converts(question.Unit) : question.Unit.IsCount)) continue;
            if (!cues.Any(cue => IsInClause(cue, subject) && (subject.Population.Length == 0 || cue.Any(word => word.StartsWith(subject.Population.Split(' ')[^1], StringComparison.Ordinal))))) continue;
            if (subject.Places.All(place => place == QuestionFinder.Country || scope.Any(value => Words(place).Intersect(value).Any()))) return question;
        }

        return null;
    }

    private bool IsInClause(string[] cue, Subject subject)
    {
        for (var at = subject.Clause.First; at < subject.Clause.Next; at++)
        {
            if (Matches(cue, at)) return true;
        }

        return false;
    }

    private bool IsInArticle(string[] words)
    {
        for (var at = 0; at < article.Tokens.Count; at++)
        {
            if (Matches(words, at)) return true;
        }

        return Words(article.Document.Title ?? "").Intersect(words).Count() == words.Length;
    }

    private bool Matches(string[] words, int at)
    {
        if (words.Length == 0 || at + words.Length > article.Tokens.Count) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (article.Tokens[at + i].Lower != words[i]) return false;
        }

        return true;
    }

    private static string[] Words(string text) => [.. Tokenizer.Tokens(text).Where(token => token.Kind != TokenKind.Break).Select(token => token.Lower)];
}
