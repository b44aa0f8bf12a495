using System.Text;
using FactCheck.Files;

namespace FactCheck.Tests.Files;

public sealed class JsonSyntaxTests
{
    [Theory]
    [InlineData("{\"format\":\"factcheck/1\",\n ¦// here\n\"claims\":[]}", "format: JSON has no comments.")]
    [InlineData("{\"format\":\"factcheck/1\",\n ¦'claims':[]}", "claims: JSON writes names and texts in double quotes.")]
    [InlineData("{\"format\":¦'factcheck/1'}", "format: JSON writes names and texts in double quotes.")]
    [InlineData("{\"format\":\"factcheck/1\",\n ¦claims:[]}", "claims: JSON writes names and texts in double quotes.")]
    [InlineData("{\"format\":\"factcheck/1\",\n \"claims\":[]¦,}", "JSON has no comma after the last value.")]
    [InlineData("{\"format\":\"factcheck/1\",\n \"links\":[],¦,\"claims\":[]}", "links: This is not JSON: ")]
    [InlineData("{\"format\":\"factcheck/1\",\n \"sources\":[{\"id\":\"a\"}¦,]}", "sources: JSON has no comma after the last value.")]
    [InlineData("{\"format\":\"factcheck/1\",\n \"sources\":[¦,{\"id\":\"a\"}]}", "sources[0]: JSON has objects, lists, texts, numbers, true, false and null; this is none of them.")]
    [InlineData("{\"format\":\"factcheck/1\",\n \"sources\":[{\"id\":\"a\"} ¦{\"id\":\"b\"}]}", "sources[0]: This is not JSON: After parsing a value an unexpected character was encountered: {.")]
    [InlineData("{\"format\":\"factcheck/1\"} ¦{}", "JSON has one value, and nothing after it.")]
    [InlineData("{\"format\":\"factcheck/1\"}¦,", "JSON has one value, and nothing after it.")]
    [InlineData("{\"format\":\"factcheck/1\"}\n¦// end", "JSON has one value, and nothing after it.")]
    [InlineData("{\"format\":¦\"fact\\'check/1\"}", "format: JSON has no escape \\'.")]
    [InlineData("{\"format\":¦\"fact\\check/1\"}", "format: This is not JSON: Bad JSON escape sequence: \\c.")]
    [InlineData("{\"format\":¦\"fact\ncheck/1\"}", "format: JSON escapes control characters, line breaks among them, inside a text.")]
    [InlineData("{¦\"for\tmat\":1}", "['for\\tmat']: JSON escapes control characters, line breaks among them, inside a text.")]
    [InlineData("{\"format\":¦undefined}", "format: JSON has objects, lists, texts, numbers, true, false and null; this is none of them.")]
    [InlineData("{\"format\":¦new Date(1)}", "format: JSON has objects, lists, texts, numbers, true, false and null; this is none of them.")]
    [InlineData("{\"format\":¦\u00a0\"factcheck/1\"}", "format: JSON writes names and texts in double quotes.")]
    [InlineData("{\"format\":¦}", "format: This is not JSON: Unexpected character encountered while parsing value: }.")]
    [InlineData("{¦\"format\" 5}", "This is not JSON: Invalid character after parsing property name. Expected ':' but got: 5.")]
    [InlineData("¦", "JSON has a value; this is empty.")]
    [InlineData("¦ \n ", "JSON has a value; this is empty.")]
    public async Task What_JSON_forbids_is_refused_where_it_stands(string text, string expected) =>
        Assert.StartsWith(expected, await Read.ErrorAt(text, Read.JsonText), StringComparison.Ordinal);

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("0x1F")]
    [InlineData("017")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1e")]
    [InlineData("--1")]
    [InlineData("1_000")]
    public async Task A_number_that_is_none_in_JSON_is_refused_where_it_stands(string number) =>
        Assert.StartsWith("claims[0].figure: ", await Read.ErrorAt(Read.Head + "\"claims\":[\n{\"figure\":¦" + number + "}]}", Read.JsonText), StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"format\":\"factcheck/1\",\n\"claims\":[{\"id\":\"a¦", "claims[0].id: ")]
    [InlineData("{\"format\":\"factcheck/1\",\n\"claims\":[{\"id\":\"a\"¦\n \n", "claims[0].id: ")]
    [InlineData("{\"format\":\"factcheck/1\",\n\"claims\":[{\"id\":¦", "claims[0].id: ")]
    [InlineData("{\"format\":\"factcheck/1\",\n\"claims\":[{¦", "claims[0]: ")]
    [InlineData("{\"format\":\"factcheck/1\",\n\"claims\":[¦", "claims: ")]
    [InlineData("{\"format\":\"factcheck/1\",¦", "format: ")]
    [InlineData("{\"format\":\"factcheck/1\"¦", "format: ")]
    [InlineData("{\"format\":tru¦", "format: ")]
    [InlineData("{\"format\"¦", "")]
    [InlineData("{\"form¦", "")]
    [InlineData("{¦", "")]
    public async Task A_truncated_file_is_told_where_it_ends(string text, string place) =>
        Assert.EndsWith(place + "JSON closes what it opens; the text ends before that.", await Read.ErrorAt(text, Read.JsonText), StringComparison.Ordinal);

    [Fact]
    public async Task A_line_of_a_hundred_thousand_digits_is_one_bad_record()
    {
        var read = await Read.Lines("{\"claim\":{\"figure\":" + new string('9', 100_000) + "}}\n{\"source\":{\"id\":\"a\"}}", keepGoing: true);
        Assert.Equal($"file:1:20: claim.figure: A number has at most 28 digits; this is {new string('9', 80)}….", Assert.Single(read.Errors).ToString());
        Assert.Equal(1, read.Casebook?.Sources.Count);
    }

    [Fact]
    public async Task Broken_text_is_told_at_its_byte()
    {
        byte[] json = [.. Encoding.UTF8.GetBytes("{\"format\":\"factcheck/1\",\n\"sources\":[{\"id\":\"ä"), 0xE4, .. "\"}]}"u8];
        Assert.Equal("file:2:20: sources[0].id: A file is text in UTF-8; this is a byte that is not.", await Read.Error(Read.Bytes(json, CasebookFormat.Json)));
        byte[] lines = [.. "{\"source\":{\"id\":\"a\"}}\n{\"source\":{\"id\":\""u8, 0xFF, .. "\"}}\n{\"source\":{\"id\":\"b\"}}\n"u8];
        Assert.Equal("file:2:18: source.id: A file is text in UTF-8; this is a byte that is not.", await Read.Error(Read.Bytes(lines, CasebookFormat.JsonLines)));
        var kept = await Read.Bytes(lines, CasebookFormat.JsonLines, keepGoing: true);
        Assert.Equal(["a", "b"], kept.Casebook?.Sources.Select(source => source.Id));
    }

    [Fact]
    public async Task A_byte_order_mark_is_read_over_and_counts_no_column()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];
        Assert.Empty((await Read.Bytes([.. mark, .. "{\"format\":\"factcheck/1\"}"u8], CasebookFormat.Json)).Errors);
        Assert.Equal("file:1:17: source.id: An id has 1 to 200 characters; this one has 0.", await Read.Error(Read.Bytes([.. mark, .. "{\"source\":{\"id\":\"\"}}"u8], CasebookFormat.JsonLines)));
    }

    [Fact]
    public async Task Nesting_is_bounded()
    {
        var deep = new string('[', 10_000);
        Assert.EndsWith("A file nests at most 64 deep.", await Read.Error(Read.Json(Read.Head + "\"note\":" + deep)), StringComparison.Ordinal);
        Assert.EndsWith("A file nests at most 64 deep.", (await Read.Lines("{\"claim\":" + deep + "\n")).Errors[^1].Rule, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_broken_JSON_there_is_one_error_more_and_those_before_stay()
    {
        var read = await Read.Json(Read.Head + "\"sources\":[{\"id\":7},{\"id\":\"b\"},{\"id\" 9},{\"id\":7}]}");
        Assert.Equal(2, read.Errors.Count);
        Assert.Equal(["b"], (await Read.Json(Read.Head + "\"sources\":[{\"id\":7},{\"id\":\"b\"},{\"id\" 9},{\"id\":7}]}", keepGoing: true)).Casebook?.Sources.Select(source => source.Id));
    }

    [Fact]
    public async Task Lines_end_with_a_line_feed_a_carriage_return_or_both()
    {
        Assert.Equal("file:4:11: sources: Sources is a list; this is the number 1.", await Read.Error(Read.Json("{\r\n\"format\":\r\"factcheck/1\",\n\"sources\":1}")));
    }

    [Fact]
    public async Task A_very_long_text_is_read_and_cut_short_where_it_is_told()
    {
        var length = 3_000_000;
        var read = await Read.Json(Read.Head + "\"sources\":[{\"id\":\"a\",\"name\":\"" + new string('x', length) + "\"},{\"id\":\"b\",\"kind\":\"" + new string('y', length) + "\"}]}");
        Assert.InRange(Assert.Single(read.Errors).ToString().Length, 1, 400);
    }
}
