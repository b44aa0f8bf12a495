namespace FactCheck.Files;

/// <summary>What was read of an input, or of a part of it: the good records, the ids of the bad ones, and what is told.</summary>
internal sealed class Records(Messages messages)
{
    public List<Record<Source>> Sources { get; } = [];

    public List<Record<Question>> Questions { get; } = [];

    public List<LinkRecord> Links { get; } = [];

    public List<ClaimRecord> Claims { get; } = [];

    public Messages Messages { get; } = messages;

    /// <summary>How many of the sources are listed in <see cref="Mentions"/>.</summary>
    public int ListedSources { get; set; }

    public int ListedQuestions { get; set; }

    public int BadCount { get; set; }

    /// <summary>The ids of bad records: what rests on one is not told as a mistake of its own.</summary>
    public HashSet<string> BadSources { get; } = new(StringComparer.Ordinal);

    public HashSet<string> BadQuestions { get; } = new(StringComparer.Ordinal);

    public HashSet<string> BadClaims { get; } = new(StringComparer.Ordinal);

    public int Count => Sources.Count + Questions.Count + Links.Count + Claims.Count + BadCount;

    /// <summary>What <see cref="Back"/> goes back to.</summary>
    public (int Sources, int Questions, int Links, int Claims) Mark => (Sources.Count, Questions.Count, Links.Count, Claims.Count);

    /// <summary>Drops the records that were read since.</summary>
    public void Back((int Sources, int Questions, int Links, int Claims) mark)
    {
        Sources.RemoveRange(mark.Sources, Sources.Count - mark.Sources);
        Questions.RemoveRange(mark.Questions, Questions.Count - mark.Questions);
        Links.RemoveRange(mark.Links, Links.Count - mark.Links);
        Claims.RemoveRange(mark.Claims, Claims.Count - mark.Claims);
    }

    public void Add(Records later)
    {
        Sources.AddRange(later.Sources);
        Questions.AddRange(later.Questions);
        Links.AddRange(later.Links);
        Claims.AddRange(later.Claims);
        Messages.Add(later.Messages);
        BadCount += later.BadCount;
        BadSources.UnionWith(later.BadSources);
        BadQuestions.UnionWith(later.BadQuestions);
        BadClaims.UnionWith(later.BadClaims);
    }
}
