using FactCheck.Files;

namespace FactCheck.Interop.Tests;

public sealed class CsvCasebookTests : IDisposable
{
    private const string Head = "id,question,claimant,figure,published\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("factcheck-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_row_is_a_claim_with_all_that_a_claim_can_have()
    {
        const string Text =
            """
            id,question,form,text,unit,course,toleranceDays,scope.place,claimant,reportedBy,figure,asOf,published,basis,evidence.title,evidence.exact,evidence.start,evidence.end
            c1,dead,howMuch,people killed,people,rising,31,Syria,un,"trt; reuters","over 250,000",2015-12,2015-12-17,estimate,A title,"over 250,000",512,524
            """;
        var dead = Question.HowMuch("dead", "people killed", Unit.People, Course.Rising).In("place", "Syria").WithTolerance(31);
        var evidence = new Evidence { Title = "A title", Exact = "over 250,000" }.At(512, 524);
        var expected = dead.Claim("c1", Source.Of("un", "un"), Figure.MoreThan(250_000), Date.Day(2015, 12, 17), via: [Source.Of("trt", "trt"), Source.Of("reuters", "reuters")])
            .WithAsOf(Date.Month(2015, 12)).WithBasis(Basis.Estimate).WithEvidence(evidence);

        var read = await Csv.Read(Text);

        Assert.Empty(read.Errors);
        Assert.Empty(read.Warnings);
        Assert.Equal(expected, Assert.Single(read.Casebook!.Claims));
    }

    [Theory]
    [InlineData("250000", "250,000")]
    [InlineData("\"over 250,000\"", "more than 250,000")]
    [InlineData("about 1.5 million", "about 1,500,000")]
    [InlineData("\"2,975 (2,658–3,290)\"", "2,975 (2,658–3,290)")]
    [InlineData("tens of thousands", "tens of thousands")]
    [InlineData("between 40 and 50", "between 40 and 50")]
    [InlineData("at least 2.50", "at least 2.50")]
    [InlineData("1990", "1,990")]
    public async Task A_figure_is_said_in_words(string cell, string figure)
    {
        var read = await Csv.Read($"{Head}a,q,un,{cell},2015\n");

        Assert.Empty(read.Errors);
        Assert.Equal(figure, Assert.Single(read.Casebook!.Claims).Answer.ToString());
    }

    [Fact]
    public async Task Stances_dates_and_names_are_answers_too()
    {
        var read = await Csv.Read(
            """
            question,form,claimant,stance,actor,condition,expressedBy,date,name,published
            leaves,whether,us,for,kerry,if he agrees,action,,,2015
            ended,,un,,,,,2015-03,,2015
            leader,,un,,,,,,Assad,2015
            """);

        Assert.Empty(read.Errors);
        Assert.Equal([QuestionForm.Whether, QuestionForm.When, QuestionForm.Which], read.Casebook!.Questions.Select(question => question.Form));
        Assert.Equal(Stance.For.If("if he agrees").By(Expression.Action).Of(Source.Of("kerry", "kerry")), read.Casebook.Claims[0].Answer);
    }

    [Fact]
    public async Task Claims_without_an_id_are_named_by_their_line()
    {
        var read = await Csv.Read("question,claimant,figure,published,condition\nq,un,1,2015,\n\n\"q\",un,2,2015,\n,,,,\nq,\"un\",3,2015,\n");

        Assert.Empty(read.Errors);
        Assert.Equal(["line:2", "line:4", "line:6"], read.Casebook!.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public async Task Files_of_three_kinds_make_one_casebook()
    {
        var inputs = new[]
        {
            CsvCasebook.FromPath(Write("a.csv", "question,claimant,figure,published\ndead,un,250000,2015\n")),
            CasebookInput.FromPath(Write("b.json", """{"format":"factcheck/1","sources":[{"id":"un","name":"United Nations"}],"questions":[{"id":"dead","form":"howMuch","unit":"people"}]}""")),
            CasebookInput.FromPath(Write("c.jsonl", """{"claim":{"question":"dead","claimant":"sohr","figure":350000,"published":"2015"}}""")),
        };

        var read = await CasebookFile.ReadAsync(inputs);

        Assert.Empty(read.Errors);
        Assert.Empty(read.Warnings);
        Assert.Equal(["a.csv#line:2", "c.jsonl#line:1"], read.Casebook!.Claims.Select(claim => claim.Id));
        Assert.Equal(Unit.People, Assert.Single(read.Casebook.Questions).Unit);
        Assert.Equal("United Nations", read.Casebook.Claims[0].Claimant.Name);
    }

    [Fact]
    public async Task The_rows_of_a_question_make_it_whichever_of_them_says_what()
    {
        var read = await Csv.Read("question,unit,course,scope.place,claimant,figure,published\nq,people,,,un,1,2015\nq,,rising,,un,2,2016\nq,people,rising,Syria,un,3,2017\n");

        Assert.Empty(read.Errors);
        Assert.Empty(read.Warnings);
        Assert.Equal(Question.HowMuch("q", unit: Unit.People, course: Course.Rising).In("place", "Syria"), Assert.Single(read.Casebook!.Questions));
    }

    [Fact]
    public async Task Spreadsheets_byte_order_marks_carriage_returns_and_blanks_do_not_disturb()
    {
        var read = await Csv.Read("\uFEFFid, question ,claimant,figure,published\r\n a ,q, un , 12 ,2015\r\n,,,,\r\n");

        Assert.Empty(read.Errors);
        Assert.Equal(("a", "un"), (read.Casebook!.Claims[0].Id, read.Casebook.Claims[0].Claimant.Id));
    }

    [Fact]
    public async Task The_words_of_evidence_are_kept_blank_for_blank()
    {
        var read = await Csv.Read(Head.Replace("published", "published,evidence.exact", StringComparison.Ordinal) + "a,q,un,12,2015,\" said:\n\"\"12 dead\"\" \"\n");

        Assert.Equal(" said:\n\"12 dead\" ", read.Casebook!.Claims[0].Evidence!.Exact);
    }

    [Theory]
    [InlineData("¦")]
    [InlineData("¦\n\n")]
    public async Task An_empty_file_is_told(string text) => Assert.Equal("A CSV file begins with a row that names its columns; this is empty.", await Csv.ErrorAt(text));

    [Fact]
    public async Task A_header_without_rows_is_an_empty_casebook()
    {
        var read = await Csv.Read(Head);

        Assert.Empty(read.Errors);
        Assert.Equal(Casebook.Empty, read.Casebook);
    }

    [Theory]
    [InlineData("id,question,claimant,figure,published,¦notes\n", "notes: A column that is not known is left out; this is \"notes\", and the nearest known one")]
    [InlineData("id,question,¦clamant,claimant,figure,published\n", "clamant: A column that is not known is left out; this is \"clamant\", and the nearest known one claimant.")]
    [InlineData("id,question,claimant,figure,published,¦exact\n", "exact: A column that is not known is left out; this is \"exact\", and the nearest known one evidence.exact.")]
    [InlineData("id,question,claimant,figure,published,\"¦\"\n", "A column that is not known is left out; this is \"\"", true)]
    public async Task An_unknown_column_is_named_with_the_nearest_known_one(string marked, string warning, bool isQuoted = false)
    {
        var told = await Csv.WarningAt(isQuoted ? marked.Replace("\"¦", "¦\"", StringComparison.Ordinal) : marked);

        Assert.StartsWith(warning, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("¦id,claimant,figure,published\n", "A table of claims has the columns question, claimant or reportedBy, an answer (figure, date, name or stance), and published or asOf; this one lacks question. A map says what the columns of another table are.")]
    [InlineData("¦question,figure\nq,1\n", "A table of claims has the columns question, claimant or reportedBy, an answer (figure, date, name or stance), and published or asOf; this one lacks claimant or reportedBy, published or asOf. A map says what the columns of another table are.")]
    [InlineData("id,question,claimant,figure,published,¦figure\n", "figure: A header names each column once; this is the second \"figure\".")]
    public async Task A_header_that_makes_no_claims_is_told_once(string marked, string error) => Assert.Equal(error, await Csv.ErrorAt(marked));

    [Fact]
    public async Task Semicolons_between_cells_are_told_as_such()
    {
        var read = await Csv.Read("question;claimant;figure;published\nq;un;1;2015\n");

        Assert.Equal("file:1:1: A CSV file has commas between its cells; this header has semicolons.", Assert.Single(read.Errors).ToString());
    }

    [Theory]
    [InlineData("a,q,un,¦lots,2015\n", "figure: A figure is worded as in \"250,000\", \"over 250,000\", \"about 1.5 million\", \"2,975 (2,658–3,290)\" or \"tens of thousands\"; this is \"lots\".")]
    [InlineData("a,q,un,12,¦2015-13\n", "published: A publication is a day, month, year or instant, as in 2014-09-22, 2014-09, 2014 or 2014-09-22T12:00:00Z; this is \"2015-13\".")]
    [InlineData("a,q,un,12,2015\n¦b,q,un,,2015\n", "claim: A claim needs one answer: figure, date, name or stance.")]
    [InlineData("¦a,,un,12,2015\n", "claim: A claim needs a question.")]
    [InlineData("¦a,q,,12,2015\n", "claim: A claim needs a claimant or reportedBy.")]
    [InlineData("a,q,un,12,2015\n¦b,q,un,12\n", "A row has as many cells as the header, 5; this one has 4.")]
    [InlineData("a,q,un,12,2015,¦\n", "A row has as many cells as the header, 5; this one has 6.")]
    [InlineData("a,q,un,¦\"12,2015\nb,q,un,12,2015\n", "A quoted cell ends with a quote; this one is never closed, and the rest of the file is in it.")]
    [InlineData("a,q,u¦\"n,12,2015\n", "A cell with quotes in it is quoted, and they are doubled: \"he said \"\"no\"\"\"; nothing stands before or after the quotes around a cell.")]
    [InlineData("a,q,\"ué\"¦x,12,2015\n", "A cell with quotes in it is quoted, and they are doubled: \"he said \"\"no\"\"\"; nothing stands before or after the quotes around a cell.")]
    [InlineData("a,q,u¦\0n,12,2015\n", "A CSV file has no NUL characters.")]
    [InlineData("a,q,¦\"u\nn\",12,2015\n", "claimant: An id has no control characters.")]
    [InlineData("a,q,un,12,2015\n¦a,q,un,13,2015\n", "id: A claim stands once for its id; two that differ have the id a.")]
    public async Task A_bad_cell_is_told_at_its_place(string marked, string error) => Assert.StartsWith(error, await Csv.ErrorAt(Head + marked), StringComparison.Ordinal);

    [Fact]
    public async Task A_cell_behind_line_breaks_and_wide_characters_is_found()
    {
        var told = await Csv.ErrorAt("id,question,evidence.title,claimant,figure,published\na,q,\"é\r\n😀\",un,¦lots,2015\n");

        Assert.StartsWith("figure: ", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unit,course\nq,un,1,2015,people,¦risin\n", "course: Course is one of fixed, rising, changing, perPeriod; this is \"risin\".")]
    [InlineData("unit,course\nq,un,1,2015,people,\nq,un,1,2015,¦kg,\n", "unit: Rows of one question agree on its unit; line 2 has \"people\", and this one \"kg\".")]
    [InlineData("unit,course\nq,un,1,2015,,\nq,un,1,2016,,¦risin\n", "course: Course is one of fixed, rising, changing, perPeriod; this is \"risin\".")]
    [InlineData("form\nq,un,1,2015,\nq,un,¦1,2016,when\n", "figure: An answer fits the form of its question; q asks when, and this is a figure.", 2)]
    [InlineData("toleranceDays,form\nq,un,1,2015,¦soon,howMuch\n", "toleranceDays: ToleranceDays is a whole number; this is the text \"soon\".")]
    public async Task What_rows_say_of_their_question_is_told_at_the_row_that_says_it(string rest, string error, int count = 1)
    {
        var text = "question,claimant,figure,published," + rest;
        if (count == 1) Assert.Equal(error, await Csv.ErrorAt(text));
        else Assert.Equal(count, (await Csv.Read(text.Replace("¦", "", StringComparison.Ordinal))).Errors.Count(each => each.ToString().EndsWith(error, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_told_at_their_place()
    {
        byte[] text = [.. "id,question,claimant,figure,published\na,q,é"u8, 0xE9, .. ",1,2015\nb,q,un,2,2015\n"u8];

        var read = await Csv.Read(text);

        Assert.Equal("file:2:6: A file is text in UTF-8; this is a byte that is not.", Assert.Single(read.Errors).ToString());
        Assert.Equal(["b"], (await Csv.Read(text, keepGoing: true)).Casebook!.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public async Task UTF_16_is_not_taken_for_text()
    {
        var read = await Csv.Read([.. System.Text.Encoding.Unicode.GetPreamble(), .. System.Text.Encoding.Unicode.GetBytes(Head)]);

        Assert.Equal("file:1:1: A file is text in UTF-8; this is a byte that is not.", Assert.Single(read.Errors).ToString());
    }

    [Fact]
    public async Task All_errors_are_told_up_to_a_hundred()
    {
        var few = await Csv.Read(Head + string.Concat(Enumerable.Repeat("a,q,un,lots,2015-13\n", 20)));
        var many = await Csv.Read(Head + string.Concat(Enumerable.Repeat("a,q,un,lots,2015\n", 20_000)));

        Assert.Equal(40, few.Errors.Count);
        Assert.False(few.HasMoreErrors);
        Assert.Equal(100, many.Errors.Count);
        Assert.True(many.HasMoreErrors);
    }

    [Fact]
    public async Task Keep_going_leaves_out_exactly_the_bad_rows()
    {
        var read = await Csv.Read(Head + "a,q,un,1,2015\nb,q,un,lots,2015\nc,q,un,3\nd,q,u\"n,4,2015\ne,q,un,5,2015\nf,q,un,6,2015-13\n", keepGoing: true);

        Assert.Equal(4, read.Errors.Count);
        Assert.Equal(4, read.LeftOut);
        Assert.Equal(["a", "e"], read.Casebook!.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public async Task A_correction_of_a_bad_row_is_left_out_with_it_and_is_no_mistake_of_its_own()
    {
        const string Text = "id,question,claimant,figure,published,corrects\na,q,un,lots,2015,\nb,q,un,2,2016,a\nc,q,un,3,2016,\n";

        var read = await Csv.Read(Text, keepGoing: true);

        Assert.Equal(["c"], read.Casebook!.Claims.Select(claim => claim.Id));
        Assert.Equal([(2, "figure"), (3, "corrects")], read.Errors.Select(error => (error.Line, error.Path)));
        Assert.Equal("figure", Assert.Single((await Csv.Read(Text)).Errors).Path);
    }

    [Fact]
    public async Task A_cell_of_ten_megabytes_is_read()
    {
        var read = await Csv.Read(Head.Replace("published", "published,evidence.exact", StringComparison.Ordinal) + $"a,q,un,12,2015,\"{new string('x', 10_000_000)}\"\nb,q,un,13,2015,\n");

        Assert.Empty(read.Errors);
        Assert.Equal([10_000_000, null], read.Casebook!.Claims.Select(claim => claim.Evidence?.Exact?.Length));
    }

    [Fact]
    public async Task A_row_that_never_ends_is_told_and_not_kept_in_memory()
    {
        var read = await CasebookFile.ReadAsync([CsvCasebook.FromStream(new Endless($"{Head}a,q,un,1,2015\nb,\"", 10L * CsvTable.LongestRow), "file")], new() { KeepGoing = true });

        Assert.StartsWith("file:3:1: A row has at most ", Assert.Single(read.Errors).ToString(), StringComparison.Ordinal);
        Assert.Equal(["a"], read.Casebook!.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public async Task Many_rows_keep_their_order_their_lines_and_their_places()
    {
        var rows = string.Concat(Enumerable.Range(2, 50_000).Select(line => line == 40_000 ? "q,un,¦lots,2015\n" : $"q,un,{line},2015\n"));
        var told = await Csv.ErrorAt("question,claimant,figure,published\n" + rows);
        var kept = await Csv.Read("question,claimant,figure,published\n" + rows.Replace("¦", "", StringComparison.Ordinal), keepGoing: true);

        Assert.StartsWith("figure: ", told, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(2, 50_000).Where(line => line != 40_000).Select(line => $"line:{line}"), kept.Casebook!.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public async Task A_file_can_be_read_twice()
    {
        var input = CsvCasebook.FromPath(Write("a.csv", Head + "a,q,un,1,2015\n"));

        Assert.Equal((await CasebookFile.ReadAsync([input])).Casebook, (await CasebookFile.ReadAsync([input])).Casebook);
    }

    [Fact]
    public async Task A_cancelled_reading_ends()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CasebookFile.ReadAsync([CsvCasebook.FromStream(new MemoryStream("a"u8.ToArray()), "file")], stop: stopped.Token));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A text, and after it so many times the letter x.</summary>
    private sealed class Endless(string start, long length) : Stream
    {
        private readonly byte[] first = System.Text.Encoding.UTF8.GetBytes(start);
        private long at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, first.Length + length - at);
            for (var i = 0; i < read; i++) buffer[offset + i] = at + i < first.Length ? first[at + i] : (byte)'x';
            at += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
