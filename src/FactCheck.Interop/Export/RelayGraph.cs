using System.Globalization;
using System.Text;
using FactCheck.Files;

namespace FactCheck.Interop;

/// <summary>A picture of who passes on whom: sources, an arrow from each to whoever passed on its claims with their number, and a dashed one to whoever is declared to draw on it.</summary>
/// <remarks>Names are shown as text whatever they hold, cut behind 80 characters. The same casebook gives the same text.</remarks>
public sealed class RelayGraph
{
    private readonly List<(string Name, int Claims)> nodes = [];
    private readonly List<(int From, int To, int Claims)> relays;
    private readonly List<(int From, int To)> derivations = [];

    private RelayGraph(Casebook casebook)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var claims = casebook.Claims.CountBy(claim => claim.Claimant.Id).ToDictionary(StringComparer.Ordinal);
        foreach (var source in casebook.Sources) Add(source.Id, source.Name);
        foreach (var source in casebook.Sources)
        {
            foreach (var from in source.DerivedFrom) derivations.Add((Add(from, from), places[source.Id]));
        }

        relays = [.. casebook.Claims.SelectMany(Steps).CountBy(step => step).Select(step => (step.Key.From, step.Key.To, step.Value))];

        int Add(string id, string name)
        {
            if (places.TryAdd(id, nodes.Count)) nodes.Add((name, claims.GetValueOrDefault(id)));
            return places[id];
        }

        IEnumerable<(int From, int To)> Steps(Claim claim)
        {
            var chain = claim.Attribution.Relays.Append(claim.Claimant).Select(source => places[source.Id]).Reverse().ToList();
            return chain.Zip(chain.Skip(1));
        }
    }

    /// <summary>The graph of a casebook.</summary>
    public static RelayGraph Of(Casebook casebook)
    {
        ArgumentNullException.ThrowIfNull(casebook);
        return new(casebook);
    }

    /// <summary>As a flowchart of Mermaid, which Markdown in many wikis and code hosts shows.</summary>
    public string ToMermaid()
    {
        var text = new StringBuilder("flowchart LR\n");
        for (var i = 0; i < nodes.Count; i++) text.Append(CultureInfo.InvariantCulture, $"  s{i}[\"{Entities(Label(nodes[i]))}\"]\n");
        foreach (var (from, to, count) in relays) text.Append(CultureInfo.InvariantCulture, $"  s{from} -->|{count}| s{to}\n");
        foreach (var (from, to) in derivations) text.Append(CultureInfo.InvariantCulture, $"  s{from} -.-> s{to}\n");
        return text.ToString();
    }

    /// <summary>In the language of GraphViz, DOT.</summary>
    public string ToGraphViz()
    {
        var text = new StringBuilder("digraph relays {\n  rankdir=LR;\n  node [shape=box];\n");
        for (var i = 0; i < nodes.Count; i++) text.Append(CultureInfo.InvariantCulture, $"  s{i} [label=\"{Escaped(Label(nodes[i]))}\"];\n");
        foreach (var (from, to, count) in relays) text.Append(CultureInfo.InvariantCulture, $"  s{from} -> s{to} [label=\"{count}\"];\n");
        foreach (var (from, to) in derivations) text.Append(CultureInfo.InvariantCulture, $"  s{from} -> s{to} [style=dashed];\n");
        return text.Append("}\n").ToString();
    }

    private static string Label((string Name, int Claims) node)
    {
        const int Longest = 80;
        var name = node.Name.Length > Longest ? node.Name[..Longest] + "…" : node.Name;
        return Shown.Escaped(name) + (node.Claims == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({node.Claims})"));
    }

    /// <summary>Whatever could be markup, of Mermaid, of Markdown or of HTML, as its number: <c>#60;</c>.</summary>
    private static string Entities(string label) =>
        string.Concat(label.EnumerateRunes().Select(rune => Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or '.' or '(' or ')' or '…' ? rune.ToString() : FormattableString.Invariant($"#{rune.Value};")));

    /// <summary>A quoted text of DOT: a backslash begins an escape in it, and an ampersand an entity.</summary>
    private static string Escaped(string label) =>
        label.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal);
}
