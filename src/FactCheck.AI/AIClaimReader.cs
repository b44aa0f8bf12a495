using FactCheck.Reading;
using Microsoft.Extensions.AI;

namespace FactCheck.AI;

/// <summary>Reads claims with a language model, over any <see cref="IChatClient"/>, and believes none of them that is not in the text.</summary>
/// <remarks>
/// <para>The words of each claim are found in the text, and its evidence is the text's own words; a figure must stand in them, with the wording that the text
/// gives it, a date or name too, and who is said to claim it must be named in the text, be on the watch list and named in it, or be its publisher. What does
/// not stand is left out and counted in <see cref="DocumentReading.Notes"/>.</para>
/// <para>The text is shown to the model as data between markers that it does not hold; whatever it asks of the model, a claim must be in it word for
/// word. Texts longer than a window are read one window after the other; claims found twice are one.</para>
/// <para>Safe to share between threads where the client is. The same text gives the same claims as far as the model gives the same answer: where that must be
/// so, put a caching client in between. Questions that the model opens are the document's own, unless the caution is low.</para>
/// </remarks>
public sealed class AIClaimReader : IClaimReader
{
    private readonly IChatClient client;
    private readonly AIReadingOptions options;

    /// <summary>A reader over a client.</summary>
    /// <param name="client">The client; it is not disposed of.</param>
    /// <param name="options">How to ask; the defaults where null.</param>
    /// <exception cref="ArgumentException">The options contradict one another.</exception>
    public AIClaimReader(IChatClient client, AIReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        this.client = client;
        this.options = options ?? new();
        this.options.Guard();
    }

    /// <inheritdoc/>
    /// <exception cref="TimeoutException">The client gave up.</exception>
    /// <exception cref="Exception">Whatever else the client throws: that it cannot be reached is no matter of the text, and half a reading would pass for a whole one.</exception>
    public async Task<DocumentReading> ReadAsync(Document document, ReadingOptions options, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        stop.ThrowIfCancellationRequested();
        document = document.Dated();
        var conversation = new Conversation(client, this.options);
        var (checker, drafts, notes) = (new ClaimChecker(document, options), new List<Draft>(), new List<ReadingNote>());
        var read = 0;
        foreach (var window in Window.Of(document.Text, this.options.WindowSize, this.options.Overlap))
        {
            if (document.Text.AsSpan(window.Start, window.End - window.Start).IsWhiteSpace()) continue;
            if (conversation.IsSpent)
            {
                notes.Add(conversation.SpentAt(read, document));
                break;
            }

            var answer = await conversation.AskAsync(Prompt.For(document, window, options.WatchList, checker.Questions.Opened), stop).ConfigureAwait(false);
            read = window.End;
            if (!answer.IsWhole) notes.Add(Broken(window, answer));
            var part = new LooseText(document.Text, window.Start, window.End);
            foreach (var proposal in answer.Proposals)
            {
                if (checker.Check(proposal, window, part) is { } draft) Add(draft, drafts);
            }
        }

        return CheckedClaims.Of(document, options, drafts, checker, notes);
    }

    /// <summary>A claim found twice is one, on the watched question where one of the two is.</summary>
    private static void Add(Draft draft, List<Draft> drafts)
    {
        var at = drafts.FindLastIndex(draft.IsSame);
        if (at < 0) drafts.Add(draft);
        else if (draft.IsWatched && !drafts[at].IsWatched) drafts[at] = draft;
    }

    private static ReadingNote Broken(Window window, ModelAnswer answer) => new(
        window.Start, window.End,
        FormattableString.Invariant($"The model's answer about this part breaks off, or is not of the asked form; {answer.Proposals.Count} of its claims could be read. What else the part claims is not told."));
}
