namespace FactCheck.Reading;

/// <summary>Who speaks in a text, and by way of whom.</summary>
/// <param name="Source">On whose word it rests; null where a pronoun could be several.</param>
/// <param name="Relays">Who passed it on within the text, outermost first.</param>
/// <param name="First">The first token of who is credited.</param>
/// <param name="Next">The token after.</param>
internal sealed record Voice(Source? Source, IReadOnlyList<Source> Relays, int First, int Next)
{
    public Voice(Source? source, int first, int next)
        : this(source, [], first, next)
    {
    }

    public bool IsAmbiguous => Source is null;
}
