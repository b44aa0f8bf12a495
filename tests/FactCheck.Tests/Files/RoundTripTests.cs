using CsCheck;
using FactCheck.Files;

namespace FactCheck.Tests.Files;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData(CasebookFormat.Json)]
    [InlineData(CasebookFormat.JsonLines)]
    public async Task What_is_written_reads_back_equal_and_writes_the_same_bytes(CasebookFormat format) =>
        await GenerateCasebooks.Casebooks.SampleAsync(
            async casebook =>
            {
                var written = await Read.Written(casebook, format);
                var read = await Read.Bytes(System.Text.Encoding.UTF8.GetBytes(written), format);
                Assert.Empty(read.Errors);
                Assert.Empty(read.Warnings);
                Assert.Equal(casebook, read.Casebook);
                Assert.Equal(written, await Read.Written(read.Casebook!, format)); // equal to one that is not null
            },
            iter: Generate.Cases);

    [Theory]
    [InlineData(CasebookFormat.Json)]
    [InlineData(CasebookFormat.JsonLines)]
    public async Task What_does_not_show_is_escaped_and_reads_back(CasebookFormat format)
    {
        var casebook = Casebook.Empty.With(Source.Person("ann", "Ann \u202E\u009B31m\u2028\u007F"));

        var written = await Read.Written(casebook, format);

        Assert.Contains("\"name\": \"Ann \\u202e\\u009b31m\\u2028\\u007f\"", written, StringComparison.Ordinal);
        Assert.Equal(casebook, (await Read.Bytes(System.Text.Encoding.UTF8.GetBytes(written), format)).Casebook);
    }

    [Fact]
    public async Task A_record_stands_on_one_line()
    {
        var un = Source.Organisation("un", "United Nations").WithAliases("UN", "the UN");
        var dead = Question.HowMuch("dead", "people killed", Unit.People, Course.Rising).In("place", "Syria");
        var leaves = Question.Whether("leaves").WithCues(Cues.Of(new Dictionary<Position, IEnumerable<string>> { [Position.For] = ["must go"], [Position.Against] = ["may stay"] }));
        var casebook = Casebook.Empty.With(un).With(dead, leaves).With(
            dead.Claim("a", un, Figure.Plain(2.50m), Date.Month(2015, 12)),
            dead.Claim("b", un, Figure.Estimate(5, 4, 7, Unit.Of("km")), Date.Year(2016), via: [Source.Of("trt", "trt")]));
        Assert.Equal(
            """
            {
              "format": "factcheck/1",
              "sources": [
                {"id": "un", "name": "United Nations", "kind": "organisation", "aliases": ["UN", "the UN"]},
                {"id": "trt"}
              ],
              "questions": [
                {"id": "dead", "form": "howMuch", "text": "people killed", "unit": "people", "course": "rising", "scope": {"place": "Syria"}},
                {"id": "leaves", "form": "whether", "cues": {"for": ["must go"], "against": ["may stay"]}}
              ],
              "claims": [
                {"id": "a", "question": "dead", "claimant": "un", "figure": 2.50, "published": "2015-12"},
                {"id": "b", "question": "dead", "claimant": "un", "reportedBy": ["trt"], "figure": {"estimate": 5, "low": 4, "high": 7, "unit": "km"}, "published": "2016"}
              ]
            }

            """,
            await Read.Written(casebook, CasebookFormat.Json));
        Assert.StartsWith("{\"source\": {\"id\": \"un\", ", await Read.Written(casebook, CasebookFormat.JsonLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_casebook_is_written_and_read()
    {
        Assert.Equal("{\n  \"format\": \"factcheck/1\"\n}\n", await Read.Written(Casebook.Empty, CasebookFormat.Json));
        Assert.Equal("", await Read.Written(Casebook.Empty, CasebookFormat.JsonLines));
        Assert.Equal(Casebook.Empty, (await Read.Json(await Read.Written(Casebook.Empty, CasebookFormat.Json))).Casebook);
    }

    [Fact]
    public async Task A_file_is_written_over_a_longer_one_without_a_byte_order_mark()
    {
        var folder = Directory.CreateTempSubdirectory("factcheck");
        try
        {
            var path = Path.Combine(folder.FullName, "casebook.jsonl");
            await File.WriteAllTextAsync(path, new string('x', 10_000));
            var casebook = Casebook.Empty.With(Source.Of("ä", "Ä"));
            await CasebookFile.WriteAsync(casebook, path);
            Assert.Equal("{\"source\": {\"id\": \"ä\", \"name\": \"Ä\"}}\n"u8.ToArray(), await File.ReadAllBytesAsync(path));
            Assert.Equal(casebook, (await CasebookFile.ReadAsync(path)).Casebook);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
