using Microsoft.Extensions.AI;

namespace FactCheck.AI.Tests;

/// <summary>A model that answers as it is told, and keeps what it was asked.</summary>
internal sealed class ScriptedClient(Func<string, int, string> answer) : IChatClient
{
    private readonly List<(IReadOnlyList<ChatMessage> Messages, ChatOptions? Options)> asked = [];

    /// <summary>Answers one after the other, then the last one for ever.</summary>
    public ScriptedClient(params string[] answers)
        : this((_, turn) => answers[Math.Min(turn, answers.Length - 1)])
    {
    }

    public IReadOnlyList<(IReadOnlyList<ChatMessage> Messages, ChatOptions? Options)> Asked => asked;

    public UsageDetails? Usage { get; init; }

    public Func<CancellationToken, Task>? Waits { get; init; }

    /// <summary>The text that a question shows, between its marker lines.</summary>
    public static string TextOf(IEnumerable<ChatMessage> messages)
    {
        var question = messages.First(message => message.Role == ChatRole.User).Text;
        var marker = question[question.IndexOf("=====TEXT-", StringComparison.Ordinal)..];
        marker = marker[..(marker.IndexOf("=====", 5, StringComparison.Ordinal) + 5)];
        var start = question.IndexOf(marker + "\n", question.IndexOf(marker, StringComparison.Ordinal) + marker.Length + 2, StringComparison.Ordinal) + marker.Length + 1;
        return question[start..(question.LastIndexOf(marker, StringComparison.Ordinal) - 1)];
    }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ChatMessage> question = [.. messages];
        int turn;
        lock (asked)
        {
            turn = asked.Count;
            asked.Add((question, options));
        }

        if (Waits is not null) await Waits(cancellationToken);
        return new(new ChatMessage(ChatRole.Assistant, answer(TextOf(question), turn))) { Usage = Usage };
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
