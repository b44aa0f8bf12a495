using FactCheck.Reading;

namespace FactCheck.Tests.Reading;

public class DocumentTests
{
    private static readonly Document Toll = new("toll.txt", "The UN says over 250,000 have died.");

    [Fact]
    public void Evidence_is_the_texts_own_words_with_their_surroundings()
    {
        var evidence = Toll.EvidenceAt(12, 24);

        Assert.Equal(("over 250,000", "The UN says ", " have died."), (evidence.Exact, evidence.Prefix, evidence.Suffix));
        Assert.True(Toll.Holds(evidence));
        Assert.False(Toll.Holds(evidence.At(11, 23)));
        Assert.False(Toll.Holds(evidence.At(12, 25)));
        Assert.False(Toll.Holds(new Evidence { Exact = "over 250,000" }));
    }

    [Fact]
    public void A_document_has_the_date_of_its_first_lines_where_it_has_none()
    {
        var dated = new Document("a", "Toll in doubt\n\nUpdated Dec 17, 2015\n\nOver 250,000 died.");
        Assert.Equal("2015-12-17", dated.Dated().Published!.ToString());
        Assert.Equal("2014", (dated with { Published = Publication.Parse("2014") }).Dated().Published!.ToString());
        Assert.Same(Toll, Toll.Dated());
    }

    [Fact]
    public void Half_a_character_is_no_evidence() => Assert.Null(new Document("a", "12\ud800 dead").EvidenceAt(0, 3).Exact);

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    public void A_document_has_a_name_that_ids_can_begin_with(string name) => Assert.ThrowsAny<ArgumentException>(() => new Document(name, ""));

    [Fact]
    public void A_name_leaves_room_for_an_offset_behind_it()
    {
        Assert.Equal(180, new Document(new string('a', 180), "").Name.Length);
        Refused.With("The name of a document has at most 180 characters; this one has 181.", () => new Document(new string('a', 181), ""));
    }

    [Fact]
    public void A_claim_whose_words_are_not_in_the_text_is_refused()
    {
        var claim = Make.Claim("more than 250,000", id: "toll.txt#12");
        Refused.With("A claim that is read has evidence whose exact words stand in the text at its offsets; toll.txt#12 has none.", () => new DocumentReading(Toll, [claim]));
        Refused.With("A claim that is read has evidence whose exact words stand in the text at its offsets; toll.txt#12 has none.", () => new DocumentReading(Toll, [claim.WithEvidence(Toll.EvidenceAt(12, 24).At(0, 12))]));
        Refused.With("The id of a claim that is read begins with its document's name and #; un does not.", () => new DocumentReading(Toll, [Make.Claim("more than 250,000").WithEvidence(Toll.EvidenceAt(12, 24))]));
        Assert.Single(new DocumentReading(Toll, [claim.WithEvidence(Toll.EvidenceAt(12, 24))]).Claims);
    }

    [Fact]
    public void Readings_of_many_documents_are_one_casebook_whose_sources_are_merged_by_id()
    {
        var one = TextClaimReader.Read(new Document("a.txt", "The Syrian Observatory for Human Rights (SOHR) said on 17 December 2015 that 12 people had died."));
        var two = TextClaimReader.Read(new Document("b.txt", "The Syrian Observatory for Human Rights said on 18 December 2015 that 15 people had died."));

        var casebook = new[] { one, two }.ToCasebook();

        var source = Assert.Single(casebook.Sources, source => source.Kind == SourceKind.Organisation);
        Assert.Equal(["SOHR"], source.Aliases);
        Assert.Equal(["a.txt#dead", "b.txt#dead"], casebook.Questions.Select(question => question.Id)); // in doubt two questions
        Assert.Equal(casebook, new[] { one, two }.ToCasebook());
    }

    [Fact]
    public void With_little_caution_texts_that_name_one_place_are_put_on_one_question()
    {
        var options = new ReadingOptions { Caution = Caution.Low };
        var one = TextClaimReader.Read(new Document("a.txt", "The army said 12 people had died in Homs.") { Published = Make.Published("2015-12-17") }, options);
        var two = TextClaimReader.Read(new Document("b.txt", "Rebels said 40 people had died in Homs.") { Published = Make.Published("2015-12-17") }, options);

        Assert.Equal("conflictingFigures", Assert.Single(new[] { one, two }.ToCasebook().Check().Discrepancies).Kind);
    }
}
