using System.Text;
using CsCheck;
using FactCheck.Files;
using Newtonsoft.Json.Linq;

namespace FactCheck.Interop.Tests;

/// <summary>What stands in a file never throws: good files of each format with one value after the other replaced by something else.</summary>
public class BrokenJsonTests
{
    private static readonly string[] Instead =
        ["null", "0", "-1", "1e400", "true", "\"\"", "\" \"", "\"\\ud800\"", "\"\\u0000\"", "\"\\u202e\"", "[]", "[[]]", "{}", "{\"a\": 1}", "[null, 1, \"x\"]", "\"+99999999999999999999999999\"", "\"+9999-99-99T\"", "\"Q1\"", "\"javascript:x\""];

    [Fact]
    public async Task A_statement_of_Wikidata_that_is_broken_anywhere_is_data() => await Broken(
        """
        {"entities": {"Q9": {"id": "Q9", "labels": {"en": {"value": "x"}}, "claims": {"P1120": [{"id": "Q9$1", "rank": "normal",
          "mainsnak": {"snaktype": "value", "datatype": "quantity", "datavalue": {"value": {"amount": "+40", "unit": "http://www.wikidata.org/entity/Q11573", "upperBound": "+50", "lowerBound": "+30"}}},
          "qualifiers": {"P585": [{"datavalue": {"value": {"time": "+2020-01-02T00:00:00Z", "precision": 11}}}], "P1480": [{"datavalue": {"value": {"id": "Q5"}}}], "P17": [{"datavalue": {"value": {"id": "Q8"}}}]},
          "references": [{"snaks": {"P248": [{"datavalue": {"value": {"id": "Q7"}}}], "P854": [{"datavalue": {"value": "https://x.example/"}}], "P1476": [{"datavalue": {"value": {"text": "t"}}}],
            "P577": [{"datavalue": {"value": {"time": "+2020-01-00T00:00:00Z", "precision": 10}}}], "P813": [{"datavalue": {"value": {"time": "+2021-00-00T00:00:00Z", "precision": 9}}}]}}]}]}}}}
        """,
        stream => WikidataFile.FromStream(stream, "file"));

    [Fact]
    public async Task A_review_that_is_broken_anywhere_is_data() => await Broken(
        """
        {"@graph": [{"@type": "ClaimReview", "@id": "#r", "url": "https://desk.example/r", "claimReviewed": "At least 40 people were killed.", "datePublished": "2016", "itemReviewed": {"@id": "#c"}},
          {"@type": ["Claim"], "@id": "#c", "text": "t", "datePublished": "2015-12-17", "temporalCoverage": "2015-12", "author": [{"@type": "Organization", "name": "UN"}],
           "firstAppearance": {"@type": "CreativeWork", "url": "https://news.example/a", "headline": "h", "datePublished": "2015", "publisher": {"@type": "Organization", "name": "N"}}, "appearance": []}]}
        """,
        stream => ClaimReviewFile.FromStream(stream, "file"));

    [Fact]
    public async Task A_map_that_is_broken_anywhere_is_data()
    {
        const string Map = """
            {"format": "factcheck-map/1", "separator": ",", "encoding": "utf-8", "missing": ["NA"], "sources": [{"id": "un", "name": "UN", "kind": "organisation", "aliases": ["x"]}], "id": "r{no}",
             "question": {"id": "{a|b:id}-x", "form": "howMuch", "text": "t [{b}]", "unit": "people", "course": "rising", "toleranceDays": 3, "scope": {"place": "{a}"}},
             "claimant": {"id": "{a}", "name": "{b}", "kind": "person"}, "reportedBy": ["{a}", {"name": "{b}"}], "figure": {"estimate": "{no}", "low": "{no}", "high": "{no}", "unit": "kg"},
             "asOf": "{c:date dd/MM/yyyy}", "published": "{c}", "basis": "model", "evidence": {"url": "{a}", "exact": "{b}"}}
            """;
        foreach (var broken in Variants(Map))
        {
            if (ImportMap.Read(broken, "map.json", out var errors) is not { } map)
            {
                Assert.NotEmpty(errors);
                continue;
            }

            _ = await CasebookFile.ReadAsync([CsvCasebook.FromStream(new MemoryStream(Encoding.UTF8.GetBytes("no,a,b,c\n1,x,y,2015-01-02\n2,,,\n")), "file", map)]);
        }
    }

    [Fact]
    public void A_place_that_is_told_is_where_the_value_starts()
    {
        var values = Gen.OneOf("1", "-2.5", "true", "null", "\"a\"", "\"\\\"\\\\\"", "\"\\\\\"", "{}", "[]", "\"é\"", "\"😀\"");
        Gen.Select(values.Array[1, 6], Gen.OneOf("", " ", "\n", "\r\n", "\t").Array[6]).Sample(
            (items, blanks) =>
            {
                var text = "[" + string.Join(",", items.Select((item, i) => blanks[i] + item + blanks[5 - i])) + "]";
                var json = JsonText.Read(text, out _)!;
                var at = 1;
                foreach (var (value, i) in json.Root.Select((value, i) => (value, i)))
                {
                    at += blanks[i].Length;
                    var before = text[..at].ReplaceLineEndings("\n").Split('\n');
                    Assert.Equal((before.Length, before[^1].Length + 1), json.PlaceOf(value));
                    at += items[i].Length + blanks[5 - i].Length + 1;
                }
            },
            iter: 1_000);
    }

    private static async Task Broken(string json, Func<Stream, CasebookInput> input)
    {
        Assert.Single((await CasebookFile.ReadAsync([input(new MemoryStream(Encoding.UTF8.GetBytes(json)))])).Casebook!.Claims);
        foreach (var broken in Variants(json))
        {
            var read = await CasebookFile.ReadAsync([input(new MemoryStream(Encoding.UTF8.GetBytes(broken)))]);
            Assert.True(read.Casebook is not null || read.Errors.Count > 0, broken);
        }
    }

    /// <summary>The text with each of its values replaced by each of the others, and without each of its members.</summary>
    private static IEnumerable<string> Variants(string json)
    {
        var count = Values(JToken.Parse(json)).Count;
        for (var i = 0; i < count; i++)
        {
            foreach (var instead in Instead)
            {
                var root = JToken.Parse(json);
                Values(root)[i].Replace(new JRaw(instead));
                yield return root.ToString();
            }

            var without = JToken.Parse(json);
            if (Values(without)[i].Parent is JProperty member) member.Remove();
            yield return without.ToString();
        }
    }

    private static List<JToken> Values(JToken root) => [.. ((JContainer)root).Descendants().Where(token => token is not JProperty)];
}
