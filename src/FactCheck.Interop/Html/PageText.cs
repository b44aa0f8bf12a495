using System.Text;
using AngleSharp.Dom;

namespace FactCheck.Interop;

/// <summary>The text of a part of a page as a person reads it: paragraphs separated by a blank line, blanks collapsed, what is not shown left out.</summary>
/// <remarks>Walks without recursion.</remarks>
internal static class PageText
{
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "head", "title", "nav", "button", "select", "textarea", "input",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot",
        "thead", "tr", "ul",
    };

    public static string Of(INode root)
    {
        var text = new Writer();
        var open = new Stack<(INode Node, int Next)>(); // by number: to ask a node for its next sibling takes as long as it has siblings before it
        if (text.Enter(root)) open.Push((root, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                text.Leave(at.Node);
                continue;
            }

            open.Push((at.Node, at.Next + 1));
            var child = at.Node.ChildNodes[at.Next];
            if (text.Enter(child)) open.Push((child, 0));
        }

        return text.ToString();
    }

    private sealed class Writer
    {
        private readonly StringBuilder text = new();
        private int breaks;
        private bool isBlank;

        /// <summary>False where the node is not read further.</summary>
        public bool Enter(INode node)
        {
            if (node is IText said) Write(said.Data);
            if (node is not IElement { LocalName: var name }) return false;
            if (name == "br") breaks = Math.Min(breaks + 1, 2);
            if (Unread.Contains(name)) return false;
            Break(name);
            return true;
        }

        public void Leave(INode node)
        {
            if (node is IElement element) Break(element.LocalName);
        }

        private void Break(string name)
        {
            if (Blocks.Contains(name)) breaks = 2;
            else if (name is "td" or "th") breaks = Math.Max(breaks, 1);
        }

        private void Write(string said)
        {
            foreach (var character in said)
            {
                if (character is ' ' or '\t' or '\n' or '\r' or '\f')
                {
                    isBlank = true;
                    continue;
                }

                if (text.Length > 0 && breaks > 0) text.Append('\n', breaks);
                else if (text.Length > 0 && isBlank) text.Append(' ');
                (breaks, isBlank) = (0, false);
                text.Append(character);
            }
        }

        public override string ToString() => text.ToString();
    }
}
