
namespace FactCheck.Reading;

/// <summary>Makes claims of what was read in one article, with questions, sources and evidence.</summary>
internal sealed class ClaimMaker(Article article, AttributionFinder attributions, ReadingOptions options)
{
    private readonly List<Claim> claims = [];
    private readonly List<Link> links = [];
    private readonly List<ReadingNote> notes = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Source publisher = article.Document.Publisher ?? Source.Document(Source.IdOf(article.Document.Name), article.Document.Title is { Length: > 0 } title ? title : article.Document.Name);

    public void AddFigures(IReadOnlyList<Subject> subjects)
    {
        var questions = new QuestionFinder(article, attributions, options).Of(subjects);
        for (var i = 0; i < subjects.Count; i++)
        {
            var (subject, question) = (subjects[i], questions.Questions[i]);
            if (subject.Span.Figure.Value == 1 && attributions.IsNameOfVoice(subject.Span.Number)) continue; // "one resident said"
            var voice = attributions.IsNameOfVoice(subject.Span.Number) ? null : attributions.At(subject.Span.Number); // "citing two officials": the two are the text's own
            if (voice is { IsAmbiguous: true })
            {
                Note(voice.First, voice.Next, $"Nobody can tell who \"{article.Words(voice.First, voice.Next)}\" is: {subject.Span.Figure} is kept apart, unattributed.");
                question = questions.Alone(subject);
            }

            if (Broken(subject.Span.Figure, question) is { } rule)
            {
                Note(subject.Span.First, subject.Span.Next, $"{rule} It is left out.");
                continue;
            }

            var isRevised = questions.Revised.Contains(i) && article.Published is not null;
            Add(question, subject.Span.Figure, voice, subject.Span.First, subject.Span.Next, isRevised ? null : subject.AsOf, subject.Basis, isRevised ? Publication.On(Date.Day(Revisions.SaidOn(subject, article.Published!))) : null); // isRevised says that there is one
        }

        var answered = claims.Select(claim => claim.Question.Id).ToHashSet(StringComparer.Ordinal);
        links.AddRange(questions.Links.Where(link => answered.Contains(link.From.Id) && answered.Contains(link.To.Id)));
    }

    /// <summary>Adds the stances: a claim of who takes it, or of who speaks for whom.</summary>
    public void AddStances(IEnumerable<StanceSpan> stances)
    {
        foreach (var span in stances)
        {
            var speaker = span.Voice?.Source;
            var isOwn = speaker is null || speaker.Id == span.Actor.Id;
            var voice = isOwn ? new Voice(span.Actor, span.Voice?.Relays ?? [], span.First, span.Next) : span.Voice;
            Add(span.Question, isOwn ? span.Stance : span.Stance.Of(span.Actor), voice, span.First, span.Next, null, Basis.Unstated);
        }
    }

    /// <summary>Adds a claim, unless its words cannot be evidence.</summary>
    public void Add(Question question, Answer answer, Voice? voice, int first, int next, Date? asOf, Basis basis, Publication? said = null)
    {
        var (start, end) = (article.Tokens[first].Start, article.Tokens[next - 1].End);
        var evidence = article.Document.EvidenceAt(start, end);
        if (!article.Document.Holds(evidence)) return; // half a character: it could not be written
        var id = FormattableString.Invariant($"{article.Document.Name}#{start}");
        for (var n = 2; !ids.Add(id); n++) id = FormattableString.Invariant($"{article.Document.Name}#{start}/{n}");
        var attribution = AttributionOf(voice);
        var published = said ?? article.Published;
        if (published is null && asOf is null) asOf = Date.Unknown;
        var claim = Claim.Of(id, question, answer, attribution, published, asOf);
        claims.Add(claim.WithBasis(basis).WithEvidence(evidence));
    }

    public DocumentReading Reading()
    {
        if (article.Published is null && claims.Count > 0) notes.Insert(0, new(0, 0, "The text does not say when it was published, and nobody else does: its claims speak of no known time."));
        links.AddRange(Watched());
        return new(article.Document, claims.OrderBy(claim => claim.Evidence!.Start), links, notes); // each has evidence: see Add
    }

    /// <summary>The links of the watch list that lead, over however many, to a question that was answered: another article may answer their other ends.</summary>
    private List<Link> Watched()
    {
        var reached = claims.Select(claim => claim.Question.Id).ToHashSet(StringComparer.Ordinal);
        var left = options.WatchList.Casebook.Links.ToList();
        var led = new List<Link>();
        while (left.RemoveAll(Leads) > 0) { }
        return led;

        bool Leads(Link link)
        {
            if (!reached.Contains(link.From.Id) && !reached.Contains(link.To.Id)) return false;
            reached.UnionWith([link.From.Id, link.To.Id]);
            led.Add(link);
            return true;
        }
    }

    private void Note(int first, int next, string message) => notes.Add(new(article.Tokens[first].Start, article.Tokens[next - 1].End, message));

    private Attribution AttributionOf(Voice? voice)
    {
        if (voice?.Source is not { } source) return Attribution.To(publisher);
        var relays = voice.Relays.Where(relay => relay.Id != source.Id).ToList();
        if (article.Document.Publisher is { } by && by.Id != source.Id && relays.All(relay => relay.Id != by.Id)) relays.Insert(0, by);
        return Attribution.To(source, relays);
    }

    /// <summary>The rule that a figure breaks on a question, or null: a negative count.</summary>
    private static string? Broken(Figure figure, Question question) => FigureRules.Broken(figure, (figure.Unit ?? question.Unit).IsCount ? Quantity.Count : Quantity.Measure);
}
