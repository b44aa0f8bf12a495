using FactCheck.Ledgers;
using NodaTime;

namespace FactCheck.Tests.Ledgers;

public sealed class LedgerFormatTests
{
    public static TheoryData<LedgerEntry> Entries =>
    [
        new LedgerEntry.QuestionOpened(Make.Dead(Course.Rising).In("place", "Syria").WithTolerance(3)),
        new LedgerEntry.ClaimRecorded(Make.Claim(Figure.Estimate(2.50m, 2.0m, 3.00m), asOf: "2015-01/2015-03", via: ["trt"], basis: Basis.Model).WithEvidence(new Evidence { Exact = "\u202Ewords", Url = "x" }.At(3, 9))),
        new LedgerEntry.ClaimRecorded(Make.Claim("5", id: "b", corrects: "a")),
        new LedgerEntry.ClaimCorrected(Make.Stance(Stance.LeansFor.If("it rains").By(Expression.Vote).Of(Make.Source("actor")))),
        new LedgerEntry.ClaimRetracted("a/question%", "claim"),
        new LedgerEntry.SourcesMerged("a", "b"),
        new LedgerEntry.SourcesParted("a"),
        new LedgerEntry.QuestionsMerged("a", "b"),
        new LedgerEntry.QuestionsParted("a"),
        new LedgerEntry.LinkDeclared(Link.PartOf(Question.HowMuch("a"), Question.HowMuch("b"), "ages")),
        new LedgerEntry.DiscrepancyReviewed("q", "q/kind", Review.Acknowledged, "[[\"a\"]]"),
        new LedgerEntry.DiscrepancyReviewed("q", "q/kind", Review.Resolved(ResolutionReason.SourceError), "[[\"a\"]]"),
    ];

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task An_entry_reads_back_as_it_was_written(LedgerEntry entry)
    {
        var (kind, payload) = await LedgerFormat.WriteAsync(entry, CancellationToken.None);

        Assert.Equal(entry, await LedgerFormat.ReadAsync(Stored(kind, payload), CancellationToken.None));
        Assert.StartsWith("{\"format\":\"factcheck-ledger/1\"", payload, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claimRetracted", "{\"format\":\"factcheck-ledger/2\",\"question\":\"q\",\"claim\":\"c\"}")]
    [InlineData("claimRetracted", "{\"format\":\"factcheck-ledger/1\",\"question\":\"q\"}")]
    [InlineData("claimRetracted", "{")]
    [InlineData("claimRetracted", "")]
    [InlineData("claimRecorded", "{\"format\":\"factcheck-ledger/1\",\"casebook\":\"{}\"}")]
    [InlineData("claimRecorded", "{\"format\":\"factcheck-ledger/1\",\"casebook\":\"{\\\"format\\\":\\\"factcheck/1\\\"}\"}")]
    [InlineData("discrepancyReviewed", "{\"format\":\"factcheck-ledger/1\",\"question\":\"q\",\"discrepancy\":\"d\",\"sides\":\"\",\"reason\":\"bogus\"}")]
    [InlineData("bogus", "{\"format\":\"factcheck-ledger/1\"}")]
    public async Task An_entry_that_cannot_be_read_says_which_it_is(string kind, string payload)
    {
        var broken = await Assert.ThrowsAsync<LedgerFormatException>(() => LedgerFormat.ReadAsync(Stored(kind, payload), CancellationToken.None));

        Assert.StartsWith("The entry 2 of the stream question:q (position 7) cannot be read: ", broken.Message, StringComparison.Ordinal);
        Assert.Equal(7, broken.Position);
    }

    private static StoredEntry Stored(string kind, string payload) =>
        new("question:q", 2, 7, new(Instant.FromUtc(2026, 1, 1, 0, 0), "ann", null, kind, payload));
}
