using CsCheck;
using FactCheck.Files;
using FactCheck.Tool;
using Spectre.Console;

namespace FactCheck.Tests.Tool;

public sealed class SourceLinesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("factcheck-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Errors_stand_above_their_line_with_a_caret_under_the_place()
    {
        var path = Path.Combine(folder.FullName, "a.json");
        await File.WriteAllTextAsync(path, $$$"""
            {"format": "factcheck/1",
             "questions": [{"id": "dead", "form": "howMuch", "unit": "people"}],
             "claims": [
            {{{'\t'}}}{"id": "c1", "question": "dead", "claimant": "新华社", "figure": {"between": [5, 4]}, "published": "2020"},
              {"id": "c2", "question": "dead", "claimant": "الجزيرة{{{'\u202E'}}}", "figure": 5, "published": "yesterday"},
              {"id": "c3", "question": "dead", "claimant": "{{{new string('x', 5_000)}}}", "figure": "five", "published": "2020", "evidence": {"exact": "{{{new string('y', 5_000)}}}"}},
              {"id": 7}
             ]}
            """);

        var reading = await CasebookFile.ReadAsync([CasebookInput.FromPath(path)]);

        Snapshots.Match(string.Join('\n', SourceLines.Told(reading.Errors, 80)).Replace(path, "a.json", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_errors_in_one_long_line_have_each_their_own_piece_of_it()
    {
        var path = Path.Combine(folder.FullName, "a.json");
        var line = string.Concat(Enumerable.Range(0, 3_000).Select(i => FormattableString.Invariant($"{i:0000},")));
        File.WriteAllText(path, $"first\r\n{line}\rlast");
        FileMessage[] errors = [.. Enumerable.Range(0, 90).Select(i => new FileMessage(path, 2, (i * 100) + 1, "", "no")), new(path, 2, line.Length + 1, "", "end"), new(path, 3, 5, "", "end of file"), new(path, 9, 1, "", "nowhere")];

        var told = SourceLines.Told(errors, 60).Chunk(3).ToList();

        Assert.Equal(93, told.Count);
        Assert.All(told.Take(90), (lines, i) => Assert.Equal(FormattableString.Invariant($"{i * 20:0000}"), lines[1].Substring(lines[2].Length - 1, 4)));
        Assert.Equal(("    …" + line[^53..], new string(' ', 58) + "^"), (told[90][1], told[90][2]));
        Assert.Equal(("    last", "        ^"), (told[91][1], told[91][2]));
        Assert.Equal(("    ", "    ^"), (told[92][1], told[92][2]));
    }

    [Fact]
    public void A_file_that_cannot_be_read_again_has_its_error_alone() =>
        Assert.Equal(["error: standard input:1:1: no", "error: none.json:1:1: no"], SourceLines.Told([new("standard input", 1, 1, "", "no"), new("none.json", 1, 1, "", "no")], 80));

    [Theory]
    [InlineData("abc", 1, "abc", " ^")]
    [InlineData("abc", 3, "abc", "   ^")]
    [InlineData("\ta", 1, "\\ta", "  ^")]
    [InlineData("新华a", 2, "新华a", "    ^")]
    [InlineData("e\u0301a", 2, "e\u0301a", " ^")]
    [InlineData("\u202Ea", 1, "\\u202ea", "      ^")]
    [InlineData("", 0, "", "^")]
    [InlineData("0123456789abcdefghijklmnopqrstuvwxyz", 18, "…9abcdefghijklmnopq…", "          ^")]
    public void A_caret_stands_under_the_character(string line, int at, string shown, string caret) => Assert.Equal((shown, caret), Caret.Under(line, at, 20));

    [Fact]
    public void A_line_is_never_wider_than_it_may_be_and_the_caret_is_under_what_it_points_to() =>
        Gen.Select(Gen.OneOf("a", "新", "\t", "e\u0301", "\u202E", "😀", "\0").Array[1, 60], Gen.Int[0, 59], Gen.Int[16, 60]).Sample(
            (parts, place, width) =>
            {
                place %= parts.Length;
                var (line, caret) = Caret.Under(string.Concat(parts), string.Concat(parts[..place]).Length, width);

                Assert.InRange(line.GetCellWidth(), 0, width);
                var pointed = parts[place] switch { "\t" => "\\t", "\u202E" => "\\u202e", "\0" => "\\u0000", var other => other };
                var cells = 0;
                var index = 0;
                for (; cells < caret.Length - 1; index++) cells = line[..(index + 1)].GetCellWidth();
                while (index < line.Length && char.GetUnicodeCategory(line[index]) == System.Globalization.UnicodeCategory.NonSpacingMark) index++;
                Assert.StartsWith(pointed, line[index..], StringComparison.Ordinal);
            },
            iter: 2_000);
}
