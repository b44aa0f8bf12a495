namespace FactCheck.Reading;

/// <summary>A stance where it stands among tokens.</summary>
/// <param name="Question">The proposition.</param>
/// <param name="Stance">The stance, without its actor.</param>
/// <param name="Actor">Whose it is.</param>
/// <param name="Voice">Who says so; null where the text does itself.</param>
/// <param name="First">The first token of its words.</param>
/// <param name="Next">The token after them.</param>
internal sealed record StanceSpan(Question<Stance> Question, Stance Stance, Source Actor, Voice? Voice, int First, int Next)
{
    public Position Position => Stance.Position;
}
