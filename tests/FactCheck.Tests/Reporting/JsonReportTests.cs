using System.Text;
using FactCheck.Reporting;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace FactCheck.Tests.Reporting;

public sealed class JsonReportTests
{
    private static readonly LocalDate Day = new(2020, 1, 1);

    [Fact]
    public void Characters_that_do_not_show_are_escaped_and_read_back()
    {
        var name = "a\u202Eb\u2028c\u0001d\U000E0041é\U0001F600";
        var question = Question.HowMuch("q", name, course: Course.Fixed);
        var casebook = Casebook.Of(
            question.Claim("c1", Source.Of("a", "a"), Figure.Exactly(1), Day),
            question.Claim("c2", Source.Of("b", "b"), Figure.Exactly(2), Day));

        var json = Json(casebook);

        Assert.Contains("a\\u202eb\\u2028c\\u0001d\\udb40\\udc41é\U0001F600", json, StringComparison.Ordinal);
        Assert.Contains(name, (string?)JObject.Parse(json)["discrepancies"]![0]!["summary"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Computed_numbers_have_four_significant_digits_and_an_infinite_one_is_null()
    {
        var change = Question.HowMuch("change", unit: Unit.Of("km"), course: Course.Fixed);
        var casebook = Casebook.Of(
            change.Claim("c1", Source.Of("a", "a"), Figure.Exactly(0), Day),
            change.Claim("c2", Source.Of("b", "b"), Figure.Exactly(2.123456m), Day));

        var conflict = JObject.Parse(Json(casebook))["discrepancies"]![0]!;

        Assert.Equal(JTokenType.Null, conflict["ratio"]!.Type);
        Assert.Equal(JTokenType.Null, conflict["relativeDifference"]!.Type);
        Assert.Equal(2.123m, (decimal)conflict["gap"]!);
        Assert.Equal("extreme", (string?)conflict["severity"]);
    }

    [Fact]
    public void The_same_casebook_gives_the_same_bytes_without_a_mark_and_with_plain_line_feeds()
    {
        var question = Question.HowMuch("q", course: Course.Fixed);
        Claim[] claims =
        [
            .. Enumerable.Range(1, 40).Select(i => question.Claim($"c{i}", Source.Of($"s{i % 7}", "s"), Figure.Plain(i * 10), Day.PlusDays(i))),
        ];

        var (once, again) = (Bytes(Casebook.Of(claims)), Bytes(Casebook.Of(claims)));

        Assert.Equal(once, again);
        Assert.Equal((byte)'{', once[0]);
        Assert.DoesNotContain((byte)'\r', once);
    }

    private static string Json(Casebook casebook) => Encoding.UTF8.GetString(Bytes(casebook));

    private static byte[] Bytes(Casebook casebook)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(casebook.Check(), stream);
        return stream.ToArray();
    }
}
