using System.Text.RegularExpressions;

namespace FactCheck.Interop.Tests;

public class RelayGraphTests
{
    private static readonly Question<Figure> Dead = Question.HowMuch("dead");

    [Fact]
    public void Arrows_go_the_way_that_the_words_went_with_how_many_went_it() => Assert.Equal(
        """
        flowchart LR
          s0["The Count"]
          s1["UN (2)"]
          s2["The News"]
          s3["The Agency"]
          s4["other"]
          s1 -->|2| s2
          s2 -->|1| s3
          s0 -.-> s1
          s4 -.-> s1

        """.ReplaceLineEndings("\n"),
        RelayGraph.Of(Example()).ToMermaid());

    [Fact]
    public void GraphViz_has_the_same_arrows() => Assert.Equal(
        """
        digraph relays {
          rankdir=LR;
          node [shape=box];
          s0 [label="The Count"];
          s1 [label="UN (2)"];
          s2 [label="The News"];
          s3 [label="The Agency"];
          s4 [label="other"];
          s1 -> s2 [label="2"];
          s2 -> s3 [label="1"];
          s0 -> s1 [style=dashed];
          s4 -> s1 [style=dashed];
        }

        """.ReplaceLineEndings("\n"),
        RelayGraph.Of(Example()).ToGraphViz());

    [Fact]
    public void Hostile_names_are_text_in_both()
    {
        foreach (var name in Hostile.Texts)
        {
            var graph = RelayGraph.Of(Casebook.Empty.With(Source.Of("s", name)));

            var mermaid = graph.ToMermaid().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(2, mermaid.Length);
            Assert.Matches(new Regex(@"\A  s0\[""(?:[\p{L}\p{Nd} ,.()…]|#\d+;)+""\]\z"), mermaid[1]);
            var dot = graph.ToGraphViz().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(5, dot.Length);
            Assert.Matches(new Regex(@"\A  s0 \[label=""(?:[^""\\\p{Cc}\p{Cf}]|\\\\|\\"")+""\];\z"), dot[3]);
        }
    }

    private static Casebook Example()
    {
        var un = Source.Organisation("un", "UN").WithDerivedFrom("count", "other");
        var (news, agency) = (Source.Outlet("news", "The News"), Source.Outlet("agency", "The Agency"));
        return Casebook.Empty.With(Source.Dataset("count", "The Count")).With(
            Dead.Claim("a", un, Figure.Plain(1), Date.Year(2000), via: [news]), Dead.Claim("b", un, Figure.Plain(1), Date.Year(2000), via: [agency, news]));
    }
}
