namespace FactCheck.Files;

/// <summary>Reads a link.</summary>
internal static class LinkReader
{
    public static void Read(ValueReader values)
    {
        if (!values.Object()) return;
        var at = values.At;
        Named<QuestionMention> from = default, to = default, part = default;
        LinkRelation? relation = null;
        string? partition = null;
        var seen = 0u;
        while (values.Member(MemberNames.Link, ref seen, out var member))
        {
            switch (member)
            {
                case "from": from = values.Question(); break;
                case "relation": relation = values.Word<LinkRelation>(); break;
                case "to": to = values.Question(); break;
                case "part": part = values.Question(); break;
                case "partition": partition = values.Id(); break;
                default: throw new InvalidOperationException(member);
            }
        }

        for (var place = 0; place < 3; place++)
        {
            if ((seen & (1u << place)) == 0) values.Error(at, "", $"A link needs from, relation and to; {MemberNames.Link.Names[place]} is missing.");
        }

        if (values.Errors > 0 || relation is null) return;
        values.Records.Links.Add(new(values.Document, values.Where, at) { From = from, Relation = relation.Value, To = to, Part = part, Partition = partition });
    }
}
