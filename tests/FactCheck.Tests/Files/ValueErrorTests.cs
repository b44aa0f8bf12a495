namespace FactCheck.Tests.Files;

/// <summary>Each mistake inside one record, with the place where its value starts.</summary>
public sealed class ValueErrorTests
{
    private const string Good = "\"id\":\"c\",\"question\":\"dead\",\"claimant\":\"un\",\"published\":\"2015\",";

    [Theory]
    [InlineData("¦1.2345678", "figure: A number has at most 6 decimal places; 1.2345678 has more.")]
    [InlineData("¦1e18", "figure: A number is below 10^18 in size; 1,000,000,000,000,000,000 is not.")]
    [InlineData("¦1e999", "figure: A number has at most 28 digits and is below 10^18 in size; this is 1e999.")]
    [InlineData("¦123456789012345678901234567890", "figure: A number has at most 28 digits and is below 10^18 in size; this is 123456789012345678901234567890.")]
    [InlineData("¦-1", "figure: A count is never negative; -1 is.")]
    [InlineData("¦\"5\"", "figure: Figure is a number or an object of one wording, such as {\"moreThan\": 250000}; this is the text \"5\".")]
    [InlineData("¦null", "figure: Figure is a number or an object of one wording, such as {\"moreThan\": 250000}; this is null.")]
    [InlineData("¦true", "figure: Figure is a number or an object of one wording, such as {\"moreThan\": 250000}; this is true.")]
    [InlineData("¦{\"about\": -2}", "figure: A count is never negative; -2 is.")]
    [InlineData("{\"about\": ¦\"2\"}", "figure.about: About is a number; this is the text \"2\".")]
    [InlineData("{\"about\": ¦[2]}", "figure.about: About is a number; this is a list.")]
    [InlineData("{\"about\": ¦0.1234567}", "figure.about: A number has at most 6 decimal places; 0.1234567 has more.")]
    [InlineData("{\"nearly\": ¦0}", "figure.nearly: Nearly 0 leaves no number between it and 0.")]
    [InlineData("¦{\"lessThan\": 0}", "figure: A count is never below 0: less than 0 leaves no number.")]
    [InlineData("{\"between\": ¦[5, 4]}", "figure.between: The upper bound 4 leaves no number above the lower bound 5.")]
    [InlineData("{\"between\": ¦[5]}", "figure.between: Between is a list of two numbers; this has 1.")]
    [InlineData("{\"between\": ¦5}", "figure.between: Between is a list of two numbers; this is the number 5.")]
    [InlineData("{\"between\": [1, ¦\"x\"]}", "figure.between[1]: Each value of this list is a number; this is the text \"x\".")]
    [InlineData("¦{\"estimate\": 9, \"low\": 1, \"high\": 5}", "figure: The best value lies from low to high; 9 is outside 1 to 5.")]
    [InlineData("¦{\"estimate\": 9, \"low\": 1}", "figure: An estimate has low and high; high is missing.")]
    [InlineData("¦{\"high\": 1}", "figure: An estimate has low and high; low is missing.")]
    [InlineData("¦{\"about\": 3, \"low\": 1}", "figure: Low and high stand with an estimate; this is about.")]
    [InlineData("{\"about\": 3, \"plain\": ¦1}", "figure.plain: A figure has one wording; this has about and plain.")]
    [InlineData("¦{\"unit\": \"km\"}", "figure: A figure has one wording of exactly, plain, about, moreThan, atLeast, lessThan, atMost, upTo, nearly, between, estimate, order; this has none.")]
    [InlineData("{\"about\": 3, \"unit\": ¦\"%\"}", "figure.unit: The unit % is ambiguous: say percent or percentagePoints.")]
    [InlineData("{\"about\": 3, \"unit\": ¦\" km\"}", "figure.unit: A unit has no blanks before or after it.")]
    [InlineData("{\"order\": ¦\"some\"}", "figure.order: Order is one of dozens, scores, tens, hundreds, thousands, tensOfThousands, hundredsOfThousands, millions, tensOfMillions, hundredsOfMillions, billions; this is \"some\".")]
    [InlineData("{\"about\": 3, ¦\"about\": 4}", "figure.about: An object has each member once; this is the second \"about\".")]
    public async Task A_figure_is_refused_where_it_stands(string figure, string rule) =>
        Assert.Equal("claims[0]." + rule, await Read.ErrorAt(Good + "\"figure\":" + figure, Read.ClaimText));

    [Theory]
    [InlineData("\"id\":¦5", "id: Id is text; this is the number 5.")]
    [InlineData("\"id\":¦\"\"", "id: An id has 1 to 200 characters; this one has 0.")]
    [InlineData("\"id\":¦\"a\\u0007\"", "id: An id has no control characters.")]
    [InlineData("\"id\":¦\"a\\ud800\"", "id: Text is well-formed: this one holds half of a surrogate pair.")]
    [InlineData("\"id\":¦\"a\\udc00\\ud800\"", "id: Text is well-formed: this one holds half of a surrogate pair.")]
    [InlineData("\"claimant\":¦\"a\\ud83d\\ude0\"", "claimant: This is not JSON: ")]
    [InlineData("\"stance\":¦\"\\ud800\"", "stance: Stance is one of neutral, leansFor, for, against, leansAgainst; this is")]
    [InlineData("\"question\":¦[]", "question: Question is the id of a question; this is a list.")]
    [InlineData("\"question\":¦\"\"", "question: An id has 1 to 200 characters; this one has 0.")]
    [InlineData("\"claimant\":¦{}", "claimant: Claimant is the id of a source; this is an object.")]
    [InlineData("\"reportedBy\":¦\"trt\"", "reportedBy: ReportedBy is a list of the ids of sources; this is the text \"trt\".")]
    [InlineData("\"published\":¦2015", "published: Published is a date or instant in text; this is the number 2015.")]
    [InlineData("\"published\":¦\"2015-2-1\"", "published: A publication is a day, month, year or instant, as in 2014-09-22, 2014-09, 2014 or 2014-09-22T12:00:00Z; this is \"2015-2-1\".")]
    [InlineData("\"published\":¦\"2015/2016\"", "published: A publication is a day, a month, a year or an instant, not a period; this is 2015/2016.")]
    [InlineData("\"asOf\":¦\"2015-02-30\"", "asOf: A date is a day, month or year of the calendar, or a period of two, as in 2014-09-22, 2014-09, 2014 or 2014-09/2015; this is \"2015-02-30\".")]
    [InlineData("\"asOf\":¦\"2016/2015\"", "asOf: A period ends on the day it begins or later; 2016/2015 ends before.")]
    [InlineData("\"asOf\":¦\"2016/2015/x\"", "asOf: A date is a day, month or year of the calendar, or a period of two, as in 2014-09-22, 2014-09, 2014 or 2014-09/2015; this is \"2016/2015/x\".")]
    [InlineData("\"basis\":¦\"guess\"", "basis: Basis is one of unstated, documented, estimate, model, projection; this is \"guess\".")]
    [InlineData("\"stance\":¦\"For\"", "stance: Stance is one of neutral, leansFor, for, against, leansAgainst; this is \"For\".")]
    [InlineData("\"expressedBy\":¦\"song\"", "expressedBy: ExpressedBy is one of statement, action, vote; this is \"song\".")]
    [InlineData("\"condition\":¦\" \"", "condition: This text is not blank.")]
    [InlineData("\"name\":¦\"\"", "name: This text is not blank.")]
    [InlineData("\"date\":¦\"soon\"", "date: A date is a day, month or year of the calendar, or a period of two, as in 2014-09-22, 2014-09, 2014 or 2014-09/2015; this is \"soon\".")]
    [InlineData("\"corrects\":¦\"\"", "corrects: An id has 1 to 200 characters; this one has 0.")]
    [InlineData("\"evidence\":¦\"x\"", "evidence: Evidence is an object; this is the text \"x\".")]
    [InlineData("\"evidence\":¦{\"start\":1}", "evidence: Evidence has start and end, or neither; end is missing.")]
    [InlineData("\"evidence\":¦{\"start\":9,\"end\":3}", "evidence: Evidence starts at 0 or later and ends at its start or later; these are 9 and 3.")]
    public async Task A_member_of_a_claim_is_refused_where_its_value_starts(string member, string rule)
    {
        var (text, line, column) = Read.Place(member, Read.ClaimText);
        Assert.Contains((await Read.Json(text)).Errors, error => error.ToString().StartsWith($"file:{line}:{column}: claims[0].{rule}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"evidence\":{\"start\":¦-1,\"end\":3}", "evidence.start: Start is a whole number from 0 to 2147483647; this is -1.")]
    [InlineData("\"evidence\":{\"start\":¦1.5,\"end\":3}", "evidence.start: Start is a whole number from 0 to 2147483647; this is 1.5.")]
    [InlineData("\"evidence\":{\"title\":¦\"\\ud800\"}", "evidence.title: Text is well-formed: this one holds half of a surrogate pair.")]
    [InlineData("\"reportedBy\":[\"a\",¦3]", "reportedBy[1]: Each value of this list is the id of a source; this is the number 3.")]
    public Task A_value_deep_in_a_claim_is_refused_where_it_starts(string member, string rule) => A_member_of_a_claim_is_refused_where_its_value_starts(member, rule);

    [Theory]
    [InlineData("", "A claim needs a question.|A claim needs one answer: figure, date, name or stance.|A claim needs a claimant or reportedBy.|A claim needs published or asOf.")]
    [InlineData("\"question\":\"dead\",\"figure\":1,\"reportedBy\":[],\"asOf\":\"2015\"", "A claim needs a claimant or reportedBy.")]
    [InlineData("\"question\":\"dead\",\"figure\":1,\"claimant\":\"un\"", "A claim needs published or asOf.")]
    public async Task What_a_claim_lacks_is_told_where_it_starts(string members, string rules)
    {
        var read = await Read.Claim(members);
        Assert.Equal(rules.Split('|'), read.Errors.Select(error => error.Rule));
        Assert.All(read.Errors, error => Assert.Equal((3, 1, "claims[0]"), (error.Line, error.Column, error.Path)));
    }

    [Theory]
    [InlineData("\"figure\":1,\"date\":¦\"2015\"", "claims[0].date: A claim has one answer; this has figure and date.")]
    [InlineData("\"figure\":1,\"condition\":¦\"x\"", "claims[0].condition: Only a stance has condition; the answer of this claim is a figure.")]
    [InlineData("\"actor\":¦\"us\",\"figure\":1", "claims[0].actor: Only a stance has actor; the answer of this claim is a figure.")]
    [InlineData("\"figure\":1,\"expressedBy\":¦\"vote\"", "claims[0].expressedBy: Only a stance has expressedBy; the answer of this claim is a figure.")]
    [InlineData("\"figure\":1,\"corrects\":¦\"c\"", "claims[0].corrects: A claim does not correct itself: c.")]
    [InlineData("\"figure\":1,\"corrects\":¦\"x\"", "claims[0].corrects: A claim corrects a claim on the same question; there is no x on dead.")]
    [InlineData("\"stance\":¦\"for\"", "claims[0].stance: An answer fits the form of its question; dead asks howMuch, and this is a stance.")]
    [InlineData("\"figure\":1,¦\"id\":\"d\"", "claims[0].id: An object has each member once; this is the second \"id\".")]
    public async Task The_members_of_a_claim_fit_one_another(string members, string error) =>
        Assert.Equal(error, await Read.ErrorAt(Good + members, Read.ClaimText));

    [Theory]
    [InlineData("\"sources\":[¦{}]", "sources[0]: A source needs an id.")]
    [InlineData("\"sources\":[¦5]", "sources[0]: Each value of this list is an object; this is the number 5.")]
    [InlineData("\"sources\":¦{}", "sources: Sources is a list; this is an object.")]
    [InlineData("\"sources\":[{\"id\":\"a\",\"kind\":¦\"bank\"}]", "sources[0].kind: Kind is one of unknown, person, organisation, outlet, dataset, document, anonymous; this is \"bank\".")]
    [InlineData("\"sources\":[{\"id\":\"a\",\"name\":¦\"\"}]", "sources[0].name: This text is not blank.")]
    [InlineData("\"sources\":[{\"id\":\"a\",\"aliases\":[\"b\",¦\" \"]}]", "sources[0].aliases[1]: This text is not blank.")]
    [InlineData("\"sources\":[¦{\"id\":\"a\",\"derivedFrom\":[\"a\"]}]", "sources[0]: A source does not derive from itself: a.")]
    [InlineData("\"sources\":[{\"id\":\"a\",\"derivedFrom\":¦\"b\"}]", "sources[0].derivedFrom: DerivedFrom is a list of texts; this is the text \"b\".")]
    [InlineData("\"sources\":[{\"id\":\"a\"},{\"id\":¦\"a\",\"name\":\"A\"}]", "sources[1].id: A source stands once for its id; two that differ have the id a.")]
    [InlineData("\"questions\":[¦{\"form\":\"when\"}]", "questions[0]: A question needs an id.")]
    [InlineData("\"questions\":[¦{\"id\":\"q\"}]", "questions[0]: A question needs a form: howMuch, when, which, whether.")]
    [InlineData("\"questions\":[{\"id\":\"q\",\"form\":¦\"who\"}]", "questions[0].form: Form is one of howMuch, when, which, whether; this is \"who\".")]
    [InlineData("\"questions\":[{\"id\":\"q\",\"form\":\"howMuch\",\"course\":¦\"up\"}]", "questions[0].course: Course is one of fixed, rising, changing, perPeriod; this is \"up\".")]
    [InlineData("\"questions\":[{\"id\":\"q\",\"form\":\"when\",\"course\":¦\"fixed\"}]", "questions[0].course: Only a question that asks howMuch has a course; this one asks when.")]
    [InlineData("\"questions\":[{\"id\":\"q\",\"form\":\"when\",\"unit\":¦\"km\"}]", "questions[0].unit: Only a question that asks howMuch has a unit; this one asks when.")]
    [InlineData("\"questions\":[{\"id\":\"q\",\"form\":\"howMuch\",\"unit\":¦\"%\"}]", "questions[0].unit: The unit % is ambiguous: say percent or percentagePoints.")]
    [InlineData("\"questions\":[{\"id\":\"q\",\"form\":\"when\",\"toleranceDays\":¦-1}]", "questions[0].toleranceDays: ToleranceDays is a whole number from 0 to 2147483647; this is -1.")]
    [InlineData("\"questions\":[{\"id\":\"q\",\"form\":\"when\",\"scope\":{\"place\":¦\"\"}}]", "questions[0].scope.place: This text is not blank.")]
    [InlineData("\"questions\":[{\"id\":\"q\",\"form\":\"when\",\"scope\":{\"p\":\"a\",¦\"p\":\"b\"}}]", "questions[0].scope.p: An object has each member once; this is the second \"p\".")]
    [InlineData("\"questions\":[{\"id\":\"q\",\"form\":\"when\",\"cues\":¦{\"for\":[\"x\"]}}]", "questions[0].cues: Only a question that asks whether has cues by position; this one asks when.")]
    [InlineData("\"questions\":[{\"id\":\"q\",\"form\":\"whether\",\"cues\":{\"pro\":¦[\"x\"]}}]", "questions[0].cues.pro: Cues are given for neutral, leansFor, for, against, leansAgainst; this is \"pro\".")]
    [InlineData("\"questions\":[{\"id\":\"q\",\"form\":\"whether\",\"cues\":¦5}]", "questions[0].cues: Cues is a list of texts, or an object of lists by position; this is the number 5.")]
    [InlineData("\"links\":[¦{\"from\":\"p\",\"to\":\"q\"}]", "links[0]: A link needs from, relation and to; relation is missing.")]
    [InlineData("\"links\":[{\"from\":\"p\",\"to\":\"q\",\"relation\":¦\"near\"}]", "links[0].relation: Relation is one of partOf, shareOf, implies, excludes, changeOf; this is \"near\".")]
    [InlineData("\"questions\":[{\"id\":\"part\",\"form\":\"howMuch\"}],\"links\":[{\"from\":\"part\",\"to\":¦\"patr\",\"relation\":\"partOf\"}]", "links[0].to: A link names questions that are listed or that a claim opens; patr is neither, and part is near.")]
    [InlineData("\"questions\":[{\"id\":\"p\",\"form\":\"howMuch\"}],\"links\":[¦{\"from\":\"p\",\"to\":\"p\",\"relation\":\"partOf\"}]", "links[0]: A question is not linked to itself: p.")]
    [InlineData("\"questions\":[{\"id\":\"p\",\"form\":\"howMuch\"},{\"id\":\"q\",\"form\":\"howMuch\"}],\"links\":[{\"from\":\"p\",\"to\":\"q\",\"relation\":\"partOf\"},¦{\"from\":\"q\",\"to\":\"p\",\"relation\":\"partOf\"}]", "links[1]: Links of one relation do not run in a circle; q PartOf p closes one.")]
    [InlineData("\"sources\":[],¦\"sources\":[]", "sources: An object has each member once; this is the second \"sources\".")]
    public async Task Sources_questions_and_links_are_refused_where_they_stand(string members, string error) =>
        Assert.Equal(error, await Read.ErrorAt(Read.Head + "\n" + members + "}", Read.JsonText));

    [Theory]
    [InlineData("{}", "file:1:1: A file says its format: \"format\": \"factcheck/1\".")]
    [InlineData("{\"format\":\"factcheck/2\"}", "file:1:11: format: The format is factcheck/1; this is \"factcheck/2\".")]
    [InlineData("{\"format\":1}", "file:1:11: format: Format is text; this is the number 1.")]
    [InlineData("[]", "file:1:1: A file is an object with format, sources, questions, links and claims; this is a list.")]
    public async Task A_file_says_its_format(string text, string error) => Assert.Equal(error, await Read.Error(Read.Json(text)));

    [Fact]
    public async Task A_share_above_the_whole_is_refused_at_its_figure()
    {
        const string Text =
            """
            {"claim":{"id":"c","question":"s","claimant":"un","published":"2015","figure":{"about":120}}}
            {"link":{"from":"s","relation":"shareOf","to":"w","part":"p"}}
            {"question":{"id":"s","form":"howMuch","unit":"percent"}}
            {"question":{"id":"w","form":"howMuch"}}
            {"question":{"id":"p","form":"howMuch"}}
            """;
        Assert.Equal("file:1:79: claim.figure: A share lies from 0 to 100 percent; 120 is outside.", await Read.Error(Read.Lines(Text)));
    }

    [Fact]
    public async Task Corrections_do_not_run_in_a_circle()
    {
        const string Text =
            """
            {"question":{"id":"q","form":"howMuch"}}
            {"claim":{"id":"a","question":"q","claimant":"un","published":"2015","figure":1,"corrects":"b"}}
            {"claim":{"id":"b","question":"q","claimant":"un","published":"2015","figure":1,"corrects":"a"}}
            {"claim":{"id":"c","question":"q","claimant":"us","published":"2015","figure":1,"corrects":"a"}}
            """;
        var read = await Read.Lines(Text);
        Assert.Equal(
            [
                "file:2:92: claim.corrects: Corrections do not run in a circle; a and b do.",
                "file:3:92: claim.corrects: Corrections do not run in a circle; b and a do.",
                "file:4:92: claim.corrects: A claim corrects a claim of the same claimant; a is of un, and this one of us.",
            ],
            read.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public async Task What_is_shown_of_a_file_has_its_control_and_bidi_characters_escaped()
    {
        var error = await Read.Error(Read.Json(Read.Head + "\"sources\":[{\"id\":\"a\",\"kind\":\"\u202Ex\\n\"}]}"));
        Assert.EndsWith("this is \"\\u202ex\\u000a\".", error, StringComparison.Ordinal);
    }
}
