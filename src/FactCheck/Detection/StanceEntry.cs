using NodaTime;

namespace FactCheck.Detection;

/// <summary>An actor's stances that count as one: of one single day, or of one as-of end and publication day.</summary>
internal sealed class StanceEntry
{
    public StanceEntry(IReadOnlyList<Claim> claims)
    {
        Claims = [.. claims.OrderBy(claim => claim.Id, StringComparer.Ordinal)];
        Claim = Claims.MinBy(claim => Math.Abs((int)((Stance)claim.Answer).Position))!; // an entry has a claim; the first of equals has the least id
        IsMixed = Claims.Any(claim => ((Stance)claim.Answer).Side > 0) && Claims.Any(claim => ((Stance)claim.Answer).Side < 0);
        HoldsSingleDay = Claims.Any(claim => claim.AsOfStart == claim.AsOfEnd);
    }

    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The claim that speaks for the entry: the nearest neutral, then of the least id.</summary>
    public Claim Claim { get; }

    public Stance Stance => (Stance)Claim.Answer;

    /// <summary>True where the entry stands on both sides: it is skipped.</summary>
    public bool IsMixed { get; }

    public bool HoldsSingleDay { get; }

    public LocalDate End => Claim.AsOfEnd;

    public LocalDate Published => Claims.Min(claim => claim.PublishedDay);
}
