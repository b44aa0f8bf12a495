namespace FactCheck.Files;

/// <summary>Reads where a claim stands in print.</summary>
internal static class EvidenceReader
{
    /// <summary>The evidence, or null where a member is refused, which is told.</summary>
    public static Evidence? Read(ValueReader values)
    {
        var (at, errors) = (values.At, values.Errors);
        if (!values.Object()) return null;
        string? title = null, url = null, publisher = null, exact = null, prefix = null, suffix = null;
        Publication? published = null;
        int? start = null, end = null;
        var seen = 0u;
        while (values.Member(MemberNames.Evidence, ref seen, out var member))
        {
            switch (member)
            {
                case "title": title = Recurring(values); break;
                case "url": url = Recurring(values); break;
                case "publisher": publisher = Recurring(values); break;
                case "published": published = values.Publication(); break;
                case "exact": exact = values.String(); break;
                case "prefix": prefix = values.String(); break;
                case "suffix": suffix = values.String(); break;
                case "start": start = values.Whole(); break;
                case "end": end = values.Whole(); break;
                default: throw new InvalidOperationException(member);
            }
        }

        if (values.Errors > errors) return null;
        var evidence = new Evidence { Title = title, Url = url, Publisher = publisher, Published = published, Exact = exact, Prefix = prefix, Suffix = suffix };
        if (start is null && end is null) return evidence;
        if (start is null || end is null)
        {
            values.Error(at, "evidence", $"Evidence has start and end, or neither; {(start is null ? "start" : "end")} is missing.");
            return null;
        }

        try
        {
            return evidence.At(start.Value, end.Value);
        }
        catch (RefusedException refused)
        {
            values.Error(at, "evidence", refused.Rule);
            return null;
        }
    }

    private static string? Recurring(ValueReader values) => values.String() is { } text ? values.Mentions.Same(text) : null;
}
