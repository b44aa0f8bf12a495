namespace FactCheck.Detection;

/// <summary>A moment whose group needs two camps.</summary>
/// <param name="Day">The moment, as a day number.</param>
/// <param name="Speakers">Who speaks at it.</param>
/// <param name="IsCurrent">True where at no later moment two origins agree.</param>
/// <param name="EarlierMoments">How many earlier moments were in dispute.</param>
internal sealed record DisputedMoment(int Day, IReadOnlyList<Voice> Speakers, bool IsCurrent, int EarlierMoments);
