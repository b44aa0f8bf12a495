using System.Collections.Concurrent;

namespace FactCheck.Files;

/// <summary>One object for each id, date and unit that files name, however often: claims share it. For use by many threads at once.</summary>
internal sealed class Mentions
{
    private const int MostShared = 100_000; // dates and the like beyond these are made anew: a bound, should each be named once
    private readonly ConcurrentDictionary<string, SourceMention> sources = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, QuestionMention> questions = new(StringComparer.Ordinal);
    private readonly Shared<Date> dates = new();
    private readonly Shared<Publication> publications = new();
    private readonly Shared<Unit> units = new();
    private readonly Shared<string> texts = new();

    /// <summary>The mention of a source, or null where the text is no id.</summary>
    public SourceMention? Source(string id) =>
        sources.TryGetValue(id, out var mention) ? mention : Text.IdRule(id) is null ? sources.GetOrAdd(id, new SourceMention(id)) : null;

    /// <summary>The mention of a question, or null where the text is no id.</summary>
    public QuestionMention? Question(string id) =>
        questions.TryGetValue(id, out var mention) ? mention : Text.IdRule(id) is null ? questions.GetOrAdd(id, new QuestionMention(id)) : null;

    public Date? Date(string text) => dates.Get(text, text => FactCheck.Date.TryParse(text, out var date) ? date : null);

    public Publication? Publication(string text) =>
        publications.Get(text, text => Date(text) is { IsPeriod: false } date ? FactCheck.Publication.On(date) : FactCheck.Publication.TryParse(text, out var instant) ? instant : null);

    /// <exception cref="RefusedException">The text is no unit.</exception>
    public Unit Unit(string code) => units.Get(code, FactCheck.Unit.Of)!; // Unit.Of gives one or throws

    /// <summary>One string for texts that recur, such as the titles of documents.</summary>
    public string Same(string text) => texts.Get(text, text => text)!; // gives the text itself at least

    /// <summary>Forgets which source or question each id stands for, so that they can be resolved anew.</summary>
    public void Forget()
    {
        foreach (var mention in sources.Values) (mention.Source, mention.IsAdded, mention.OwnWords) = (null, false, null);
        foreach (var mention in questions.Values) (mention.Question, mention.IsAdded) = (null, false);
    }

    private sealed class Shared<T>
        where T : class
    {
        private readonly ConcurrentDictionary<string, T> values = new(StringComparer.Ordinal);
        private int count;

        public T? Get(string text, Func<string, T?> make)
        {
            if (values.TryGetValue(text, out var had)) return had;
            if (make(text) is not { } made) return null;
            if (Volatile.Read(ref count) >= MostShared || !values.TryAdd(text, made)) return made;
            Interlocked.Increment(ref count);
            return made;
        }
    }
}

/// <summary>A source by its id, and once all is read the source itself.</summary>
internal sealed class SourceMention(string id)
{
    public string Id { get; } = id;

    public Source? Source { get; set; }

    /// <summary>True where the casebook has it already.</summary>
    public bool IsAdded { get; set; }

    /// <summary>The attribution of its own words, which all its claims share.</summary>
    public Attribution? OwnWords { get; set; }
}

/// <summary>A question by its id, and once all is read the question itself.</summary>
internal sealed class QuestionMention(string id)
{
    public string Id { get; } = id;

    public Question? Question { get; set; }

    public bool IsAdded { get; set; }
}

/// <summary>A mention and where it stands; the default names nothing.</summary>
internal readonly record struct Named<T>(T? Mention, int At)
    where T : class;
