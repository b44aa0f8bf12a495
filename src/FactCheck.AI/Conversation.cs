using FactCheck.Reading;
using Microsoft.Extensions.AI;

namespace FactCheck.AI;

/// <summary>The questions about one document, and what they cost.</summary>
internal sealed class Conversation(IChatClient client, AIReadingOptions options)
{
    private const int LongestAnswer = 4_000_000; // characters: more than any model writes, and bounded

    private long spent;

    /// <summary>Whether the budget is used up.</summary>
    public bool IsSpent => spent >= options.TokenBudget;

    /// <summary>Asks, and asks again where the answer was not of the form; the best answer.</summary>
    public async Task<ModelAnswer> AskAsync(List<ChatMessage> question, CancellationToken stop)
    {
        var best = ModelAnswer.Nothing;
        for (var left = options.Retries; ; left--)
        {
            var answer = await OnceAsync(question, stop).ConfigureAwait(false);
            if (answer.IsWhole) return answer;
            if (answer.Proposals.Count > best.Proposals.Count) best = answer;
            if (left == 0 || IsSpent) return best;
            if (left == options.Retries) question.Add(new(ChatRole.User, Prompt.Again));
        }
    }

    /// <summary>Says how far the text was read.</summary>
    public ReadingNote SpentAt(int read, Document document) => new(
        read, document.Text.Length,
        FormattableString.Invariant($"The text was read up to character {read} of {document.Text.Length}: the budget of {options.TokenBudget} tokens is used up ({spent})."));

    private async Task<ModelAnswer> OnceAsync(List<ChatMessage> question, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        ChatResponse response;
        try
        {
            response = await client.GetResponseAsync(question, Options(), stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException gaveUp) when (!stop.IsCancellationRequested)
        {
            throw new TimeoutException("The client of the model gave up.", gaveUp); // not a cancellation of ours
        }

        stop.ThrowIfCancellationRequested(); // for clients that do not look
        if (response.Usage is { } usage) spent += usage.TotalTokenCount ?? ((usage.InputTokenCount ?? 0) + (usage.OutputTokenCount ?? 0));
        var text = response.Text;
        return text.Length > LongestAnswer ? ModelAnswer.Nothing : ModelAnswer.Read(text);
    }

    private ChatOptions Options() => new()
    {
        ModelId = options.ModelId,
        Temperature = options.Temperature,
        MaxOutputTokens = options.MaxOutputTokens,
        ResponseFormat = options.SendsSchema ? AnswerSchema.Format : ChatResponseFormat.Text,
    };
}
