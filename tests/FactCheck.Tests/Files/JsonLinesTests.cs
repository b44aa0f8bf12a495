namespace FactCheck.Tests.Files;

public sealed class JsonLinesTests
{
    [Theory]
    [InlineData("¦5", "A line is an object with one member: source, question, link or claim; this is the number 5.")]
    [InlineData("¦{}", "A line is an object with one member: source, question, link or claim; this has none.")]
    [InlineData("{¦\"clam\":{\"x\":[]}}", "clam: A line is an object with one member: source, question, link or claim; this has \"clam\", and the nearest of them is claim.")]
    [InlineData("{\"source\":{\"id\":\"a\"},¦\"claim\":{}}", "claim: A line is an object with one member: source, question, link or claim; this has \"claim\" too.")]
    [InlineData("{\"source\":¦[]}", "source: Source is an object; this is a list.")]
    [InlineData("{\"source\":{\"id\":\"a\"}} ¦{}", "JSON has one value, and nothing after it.")]
    [InlineData("\n\n{\"source\":{\"id\":\"a\"}¦", "source: JSON closes what it opens; the text ends before that.")]
    [InlineData("{\"source\":{\"id\":\"a\"}}¦,\n{\"source\":{\"id\":\"b\"}}", "JSON has one value, and nothing after it.")]
    public async Task A_line_is_an_object_with_one_record(string text, string error) => Assert.Equal(error, await Read.ErrorAtLine(text));

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n\n")]
    public async Task An_empty_file_is_an_empty_casebook(string text)
    {
        var read = await Read.Lines(text);
        Assert.Empty(read.Errors);
        Assert.Equal(Casebook.Empty, read.Casebook);
    }

    [Fact]
    public async Task Records_come_in_any_order()
    {
        string[] lines =
        [
            "{\"claim\":{\"id\":\"b\",\"question\":\"q\",\"claimant\":\"un\",\"reportedBy\":[\"trt\"],\"published\":\"2015\",\"figure\":2,\"corrects\":\"a\"}}",
            "{\"claim\":{\"id\":\"a\",\"question\":\"q\",\"claimant\":\"un\",\"published\":\"2015\",\"figure\":1}}",
            "{\"claim\":{\"id\":\"s\",\"question\":\"w\",\"reportedBy\":[\"trt\",\"un\"],\"published\":\"2015\",\"stance\":\"for\",\"actor\":\"us\"}}",
            "{\"link\":{\"from\":\"q\",\"relation\":\"partOf\",\"to\":\"all\"}}",
            "{\"question\":{\"id\":\"q\",\"form\":\"howMuch\",\"course\":\"rising\",\"unit\":\"people\"}}",
            "{\"question\":{\"id\":\"all\",\"form\":\"howMuch\"}}",
            "{\"question\":{\"id\":\"w\",\"form\":\"whether\"}}",
            "{\"source\":{\"id\":\"un\",\"name\":\"United Nations\"}}",
            "{\"source\":{\"id\":\"trt\",\"kind\":\"outlet\"}}",
            "{\"source\":{\"id\":\"us\",\"kind\":\"organisation\"}}",
        ];
        var one = await Read.Lines(string.Join('\n', lines));
        var other = await Read.Lines(string.Join('\n', lines.Reverse()));
        Assert.Empty(one.Errors);
        Assert.Empty(one.Warnings);
        Assert.Equal(one.Casebook, other.Casebook);
        Assert.Equal(3, one.Casebook?.Claims.Count);
    }

    [Fact]
    public async Task Ten_mistakes_are_ten_errors()
    {
        const string Text =
            """
            {"question":{"id":"q","form":"howMuch"}}
            {"claim":{"question":"q","claimant":"un","published":"2015","figure":1.1234567}}
            {"claim":{"question":"q","claimant":"un","published":"2015-13","figure":1}}
            {"claim":{"question":"q","claimant":"un","published":"2015","figure":{"between":[5,4]}}}
            {"claim":{"question":"q","claimant":"un","figure":1}}
            {"claim":{"question":"q","claimant":"un","published":"2015"}}
            {"claim":{"question":"q","claimant":"un","published":"2015","figure":-4}}
            {"claim":{"question":"q","claimant":"un","published":"2015","figure":4,"corrects":"nobody"}}
            {"claim":{"question":"q","claimant":"un","published":"2015","figure":4}
            {"question":{"id":"q","form":"when"}}
            {"link":{"from":"q","relation":"partOf","to":"r"}}
            """;
        var read = await Read.Lines(Text);
        Assert.Null(read.Casebook);
        Assert.Equal([2, 3, 4, 5, 6, 7, 8, 9, 10, 11], read.Errors.Select(error => error.Line));
        var kept = await Read.Lines(Text + "\n{\"claim\":{\"id\":\"good\",\"question\":\"q\",\"claimant\":\"un\",\"published\":\"2015\",\"figure\":4}}", keepGoing: true);
        Assert.Equal(10, kept.Errors.Count);
        Assert.Equal(10, kept.LeftOut);
        Assert.Equal(["good"], kept.Casebook?.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public async Task A_line_longer_than_a_block_and_a_file_of_many_blocks_keep_their_lines()
    {
        var text = string.Concat(Enumerable.Range(0, 60_000).Select(number => number == 30_000
            ? "{\"source\":{\"id\":\"long\",\"name\":\"" + new string('ä', 2_000_000) + "\"}}\n"
            : number == 59_000 ? "{\"source\":{\"id\":5}}\n" : $"{{\"source\":{{\"id\":\"s{number}\",\"name\":\"source number {number}\"}}}}\n"));
        var read = await Read.Lines(text, keepGoing: true);
        Assert.Equal("file:59001:17: source.id: Id is text; this is the number 5.", Assert.Single(read.Errors).ToString());
        Assert.Equal(59_999, read.Casebook?.Sources.Count);
        Assert.Equal(Enumerable.Range(0, 60_000).Where(number => number != 59_000).Select(number => number == 30_000 ? "long" : $"s{number}"), read.Casebook?.Sources.Select(source => source.Id));
    }
}
