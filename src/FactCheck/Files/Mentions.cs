using System.Collections.Concurrent;

namespace FactCheck.Files;

/// <summary>One object for each id, date and unit that files name, however often: claims share it. For use by many threads at once.</summary>
internal sealed class Mentions
{
    private const int MostShared = 100_000; // dates and the like beyond these are made anew: a bound, should each be named once
    private readonly ConcurrentDictionary<string, SourceMention> sources = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, QuestionMention> questions = new(StringComparer.Ordinal);
    private readonly Shared<(SourceMention Claimant, SourceMention Relay), Attribution> relayed = new();
    private readonly Shared<string, Date> dates = new();
    private readonly Shared<string, Publication> publications = new();
    private readonly Shared<string, Unit> units = new();
    private readonly Shared<string, string> texts = new();
    private readonly Func<string, Publication?> toPublication;
    private readonly Func<(SourceMention Claimant, SourceMention Relay), Attribution?> toRelay =
        pair => pair is ({ Source: { } claimant }, { Source: { } relay }) ? Attribution.To(claimant, [relay]) : null;

    public Mentions() => toPublication = text =>
        Date(text) is { IsPeriod: false } date ? FactCheck.Publication.On(date) : FactCheck.Publication.TryParse(text, out var instant) ? instant : null;

    /// <summary>The mention of a source, or null where the text is no id.</summary>
    public SourceMention? Source(string id) =>
        sources.TryGetValue(id, out var mention) ? mention : Text.IdRule(id) is null ? sources.GetOrAdd(id, new SourceMention(id)) : null;

    /// <summary>The mention of a question, or null where the text is no id.</summary>
    public QuestionMention? Question(string id) =>
        questions.TryGetValue(id, out var mention) ? mention : Text.IdRule(id) is null ? questions.GetOrAdd(id, new QuestionMention(id)) : null;

    public Date? Date(string text) => dates.Get(text, text => FactCheck.Date.TryParse(text, out var date) ? date : null);

    public Publication? Publication(string text) => publications.Get(text, toPublication);

    /// <exception cref="RefusedException">The text is no unit.</exception>
    public Unit Unit(string code) => units.Get(code, FactCheck.Unit.Of)!; // Unit.Of gives one or throws

    /// <summary>One string for texts that recur, such as the titles of documents.</summary>
    public string Same(string text) => texts.Get(text, text => text)!; // gives the text itself at least

    /// <summary>The attribution of a claimant by way of one relay, which their claims share; null where one of the two is not known yet.</summary>
    public Attribution? Relayed(SourceMention claimant, SourceMention relay) => relayed.Get((claimant, relay), toRelay);

    /// <summary>Lists the sources and questions of records. The first record of an id stays; another that differs is told later.</summary>
    public void List(Records records)
    {
        for (; records.ListedSources < records.Sources.Count; records.ListedSources++)
        {
            var source = records.Sources[records.ListedSources].Value;
            if (Source(source.Id) is { IsListed: false } mention) (mention.Source, mention.IsListed) = (source, true);
        }

        for (; records.ListedQuestions < records.Questions.Count; records.ListedQuestions++)
        {
            var question = records.Questions[records.ListedQuestions].Value;
            if (Question(question.Id) is { IsListed: false } mention) (mention.Question, mention.IsListed) = (question, true);
        }
    }

    /// <summary>Forgets what stands for the ids that are not listed, so that they can be resolved anew.</summary>
    public void ForgetUnlisted()
    {
        foreach (var mention in sources.Values.Where(mention => !mention.IsListed)) mention.Source = null;
        foreach (var mention in questions.Values.Where(mention => !mention.IsListed)) mention.Question = null;
    }

    private sealed class Shared<TKey, T>
        where TKey : notnull
        where T : class
    {
        private readonly ConcurrentDictionary<TKey, T> values = new();
        private int count;

        public T? Get(TKey key, Func<TKey, T?> make)
        {
            if (values.TryGetValue(key, out var had)) return had;
            if (make(key) is not { } made) return null;
            if (Volatile.Read(ref count) >= MostShared || !values.TryAdd(key, made)) return made;
            Interlocked.Increment(ref count);
            return made;
        }
    }
}

/// <summary>A source by its id, and once all is read the source itself.</summary>
internal sealed class SourceMention(string id)
{
    public string Id { get; } = id;

    /// <summary>What it stands for: the source that is listed, or that is made because none is; null until then.</summary>
    public Source? Source
    {
        get;
        set
        {
            OwnWords = value is null ? null : Attribution.To(value);
            field = value;
        }
    }

    public bool IsListed { get; set; }

    /// <summary>The attribution of its own words, which all its claims share; null where the source is.</summary>
    public Attribution? OwnWords { get; private set; }
}

/// <summary>A question by its id, and once all is read the question itself.</summary>
internal sealed class QuestionMention(string id)
{
    public string Id { get; } = id;

    /// <summary>What it stands for: the question that is listed, or that a claim opens; null until then.</summary>
    public Question? Question { get; set; }

    public bool IsListed { get; set; }
}

/// <summary>A mention and where it stands; the default names nothing.</summary>
internal readonly record struct Named<T>(T? Mention, int At)
    where T : class;
