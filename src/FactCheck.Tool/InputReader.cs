using FactCheck.Reading;
using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>Reads all inputs of a command as one casebook: casebook files as they are, articles by way of their claims.</summary>
internal sealed class InputReader(IClaimReader reader, Terminal terminal)
{
    private readonly List<SarifArtifact> artifacts = [];

    /// <summary>The articles that were read, where the request keeps texts.</summary>
    public IReadOnlyList<SarifArtifact> Artifacts => artifacts;

    /// <summary>Reads, and tells what there is to tell; null where there is no result.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public async Task<Casebook?> ReadAsync(InputRequest request, CancellationToken stop)
    {
        var (files, articles) = (request.Files.Where(file => !file.IsText).ToList(), request.Files.Where(file => file.IsText).ToList());
        var watched = request.WatchList is { } path ? await CasebookFiles.ReadAsync([InputFile.Of(path).ToCasebookInput()], keepGoing: false, terminal, stop).ConfigureAwait(false) : Casebook.Empty;
        if (watched is null || await InputFormats.OfAsync(request, watched, terminal, stop).ConfigureAwait(false) is not { } formats) return null;
        var held = files.Count > 0 ? await CasebookFiles.ReadAsync([.. files.Select(file => file.ToCasebookInput(formats))], request.KeepGoing, terminal, stop).ConfigureAwait(false) : Casebook.Empty;
        if (held is null || articles.Count == 0) return held;
        var together = new Together(told => terminal.Notes.WriteLine($"warning: {Visible.Of(told)}"));
        if (files.Count > 0) together.Add(held);
        var isWhole = await ReadAsync(articles, new(reader, request, Watched(watched, held), held, terminal.Width), together, stop).ConfigureAwait(false);
        if (isWhole || request.KeepGoing) return together.ToCasebook();
        await terminal.Error.WriteLineAsync("factcheck: no result; --keep-going leaves bad files out.").ConfigureAwait(false);
        return null;
    }

    /// <summary>Reads articles, as many at once as there are processors, and adds them in their order; false where one of them is bad.</summary>
    private async Task<bool> ReadAsync(List<InputFile> articles, ArticleReading reading, Together together, CancellationToken stop)
    {
        using var line = new ProgressLine(terminal);
        var open = new Queue<Task<ArticleRead>>();
        var (isWhole, done) = (true, 0);
        foreach (var article in articles)
        {
            open.Enqueue(Task.Run(() => reading.ReadAsync(article, stop), stop));
            if (open.Count > Environment.ProcessorCount) await TakeAsync().ConfigureAwait(false);
        }

        while (open.Count > 0) await TakeAsync().ConfigureAwait(false);
        return isWhole;

        async Task TakeAsync()
        {
            var read = await open.Dequeue().ConfigureAwait(false);
            if (read.Told.Count + read.Errors.Count > 0) line.Clear();
            foreach (var told in read.Told) await terminal.Notes.WriteLineAsync(told).ConfigureAwait(false);
            foreach (var error in read.Errors) await terminal.Error.WriteLineAsync(error).ConfigureAwait(false);
            if (read.Casebook is { } casebook) together.Add(casebook);
            else isWhole = false;
            if (read.Artifact is { } artifact) artifacts.Add(artifact);
            line.Show("Reading", ++done, articles.Count, "articles");
        }
    }

    /// <summary>What to look for: the watch list, and what the casebook files know by name.</summary>
    private static Casebook Watched(Casebook watchList, Casebook held)
    {
        var together = new Together(_ => { });
        together.Add(Casebook.Empty.With(watchList.Sources).With(watchList.Questions).With(watchList.Links));
        together.Add(Casebook.Empty.With(held.Sources).With(held.Questions));
        return together.ToCasebook();
    }
}
