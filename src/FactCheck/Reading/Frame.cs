namespace FactCheck.Reading;

/// <summary>Where in its sentence what somebody says stands.</summary>
internal enum FrameSide : byte
{
    /// <summary>After the verb: "the ministry said that …".</summary>
    After,

    /// <summary>Before: "…, the ministry said".</summary>
    Before,

    /// <summary>On both sides: "according to the ministry".</summary>
    Both,
}

/// <summary>A place where a text says on whose word something rests.</summary>
/// <param name="Voice">Who speaks.</param>
/// <param name="First">The first token of the words that say so.</param>
/// <param name="Next">The token after them.</param>
/// <param name="Side">On which side of it stands what is said.</param>
/// <param name="Verb">The verb or noun, in lower case.</param>
internal sealed record Frame(Voice Voice, int First, int Next, FrameSide Side, string Verb);
