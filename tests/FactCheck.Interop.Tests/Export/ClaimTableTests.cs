using System.Text;
using NodaTime;

namespace FactCheck.Interop.Tests;

public class ClaimTableTests
{
    private static readonly Source Un = Source.Organisation("un", "United Nations");

    [Fact]
    public async Task A_row_is_a_claim_with_its_ranges_and_discrepancies()
    {
        var dead = Question.HowMuch("dead", "people killed", Unit.People, Course.Fixed);
        var casebook = Casebook.Of(
            dead.Claim("a", Un, Figure.MoreThan(250_000), new LocalDate(2015, 12, 17), via: [Source.Outlet("trt;x", "TRT"), Source.Outlet("b", "B")]).WithAsOf(Date.Month(2015, 8))
                .WithEvidence(new Evidence { Exact = "over \"250,000\"", Url = "https://a" }),
            dead.Claim("b", Source.Person("p", "P"), Figure.Estimate(400_000.50m, 390_000, 410_000), Date.Year(2015)).WithBasis(Basis.Estimate));

        Assert.Equal(
            """"
            id,question,questionText,form,unit,course,claimant,claimantName,claimantKind,reportedBy,answer,wording,value,low,high,literalLow,literalHigh,literalLowIncluded,literalHighIncluded,impliedLow,impliedHigh,impliedLowIncluded,impliedHighIncluded,asOf,asOfStart,asOfEnd,asOfStated,published,publishedDay,basis,corrects,title,url,exact,discrepancies,camps
            a,dead,people killed,howMuch,people,fixed,un,United Nations,organisation,trt%3Bx;b,"more than 250,000",moreThan,250000,,,250000,Inf,FALSE,FALSE,250000,300000,FALSE,TRUE,2015-08,2015-08-01,2015-08-31,TRUE,2015-12-17,2015-12-17,unstated,,,https://a,"over ""250,000""",dead/conflictingFigures,1
            b,dead,people killed,howMuch,people,fixed,p,P,person,,"400,000.50 (390,000–410,000)",estimate,400000.50,390000,410000,390000,410000,TRUE,TRUE,390000,410000,TRUE,TRUE,,2015-12-31,2015-12-31,FALSE,2015,2015-12-31,estimate,,,,,dead/conflictingFigures,2

            """".ReplaceLineEndings("\r\n"),
            await Write(casebook));
    }

    [Fact]
    public async Task Other_answers_have_no_numbers()
    {
        var csv = await Write(Casebook.Of(Question.Whether("leaves").Claim("a", Un, Stance.For, Date.Year(2015))));

        Assert.StartsWith("a,leaves,leaves,whether,,,un,United Nations,organisation,,for,,,,,,,,,,,,,,2015-12-31,", csv.Split("\r\n")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_negative_number_stays_one_and_no_text_is_a_formula()
    {
        var change = Question.HowMuch("change", "=1+1", Unit.Of("USD"));
        var cells = (await Write(Casebook.Of(change.Claim("-7", Un, Figure.Plain(-5.50m, null), Date.Year(2015))))).Split("\r\n")[1].Split(',');

        Assert.Equal(["-7", "change", "'=1+1"], cells[..3]);
        Assert.Equal("-5.50", cells[12]);
    }

    [Fact]
    public async Task Hostile_texts_begin_no_formula_and_break_no_row()
    {
        foreach (var text in Hostile.Texts)
        {
            var claim = Question.HowMuch("q", text).Claim("c", Source.Of("s", text), Figure.Plain(1), Date.Year(2000)).WithEvidence(new Evidence { Exact = text, Url = text, Title = text });
            var table = new CsvTable();
            var rows = new List<CsvRow>();
            await foreach (var row in table.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(await Write(Casebook.Of(claim)))), default)) rows.Add(row);

            Assert.All(rows, row => Assert.Null(row.Fault));
            Assert.Equal(2, rows.Count);
            Assert.DoesNotContain(rows[1].Cells, cell => cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..]);
            var expected = text.Replace("\u202E", "\\u202e", StringComparison.Ordinal).Replace("\u2066", "\\u2066", StringComparison.Ordinal).Replace("\u001B", "\\u001b", StringComparison.Ordinal);
            Assert.Equal(expected, rows[1].Cells[7].StartsWith('\'') && !text.StartsWith('\'') ? rows[1].Cells[7][1..] : rows[1].Cells[7]);
        }
    }

    private static async Task<string> Write(Casebook casebook)
    {
        var stream = new MemoryStream();
        await ClaimTable.WriteAsync(casebook.Check(), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
