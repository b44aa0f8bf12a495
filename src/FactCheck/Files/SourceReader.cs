namespace FactCheck.Files;

/// <summary>Reads a source.</summary>
internal static class SourceReader
{
    public static void Read(ValueReader values)
    {
        if (!values.Object()) return;
        var at = values.At;
        string? id = null, name = null;
        SourceKind? kind = null;
        List<string> aliases = [], derivedFrom = [];
        var idAt = at;
        var seen = 0u;
        while (values.Member(MemberNames.Source, ref seen, out var member))
        {
            switch (member)
            {
                case "id": (id, idAt) = (values.Id(), values.At); break;
                case "name": name = values.Said(); break;
                case "kind": kind = values.Word<SourceKind>(); break;
                case "aliases": aliases = values.Texts(values.Said); break;
                case "derivedFrom": derivedFrom = values.Texts(values.Id); break;
                default: throw new InvalidOperationException(member);
            }
        }

        if ((seen & 1) == 0) values.Error(at, "", "A source needs an id.");
        if (id is not null && derivedFrom.Contains(id)) values.Error(at, "", $"A source does not derive from itself: {id}.");
        if (values.Errors > 0 || id is null)
        {
            if (id is not null) values.Records.BadSources.Add(id);
            return;
        }

        var source = Source.Of(id, name ?? id, kind ?? SourceKind.Unknown);
        if (aliases.Count > 0) source = source.WithAliases(aliases);
        if (derivedFrom.Count > 0) source = source.WithDerivedFrom(derivedFrom);
        values.Records.Sources.Add(new(values.Document, values.Where, at, source, idAt));
    }
}
