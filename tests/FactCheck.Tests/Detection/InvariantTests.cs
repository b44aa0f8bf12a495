using CsCheck;
using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Section 6 of the domain's page over all kinds: order, locality, undo and scale, on casebooks of all forms.</summary>
public class InvariantTests
{
    [Fact]
    public void The_order_of_claims_and_links_does_not_matter() => Gen.Select(RandomCasebooks.OfAll, Gen.Int).Sample(
        (casebook, seed) =>
        {
            var random = new Random(seed);
            var shuffled = RandomCasebooks.InOrder(casebook, casebook.Claims.OrderBy(_ => random.Next()).ToArray(), casebook.Links.OrderBy(_ => random.Next()).ToArray());
            Assert.Equal(Found.Report(casebook.Check()), Found.Report(shuffled.Check()));
        },
        iter: 1_000,
        print: Print);

    [Fact]
    public void A_claim_changes_nothing_on_questions_that_are_not_linked_to_its_own() => RandomCasebooks.OfAll.Sample(
        casebook =>
        {
            var recorded = casebook.Claims[^1];
            var before = RandomCasebooks.InOrder(casebook, casebook.Claims.Take(casebook.Claims.Count - 1), casebook.Links);
            var near = casebook.Links.Select(link => new[] { link.From.Id, link.To.Id, link.Part?.Id }).Where(ids => ids.Contains(recorded.Question.Id)).SelectMany(ids => ids).Append(recorded.Question.Id).ToHashSet();
            string Elsewhere(Casebook of) => Found.Tell(Everything(of).Where(finding => !near.Contains(finding.Question.Id)));
            Assert.Equal(Elsewhere(before), Elsewhere(casebook));
        },
        iter: 1_000,
        print: casebook => Print((casebook, 0)));

    [Fact]
    public void To_record_and_to_retract_a_claim_leaves_all_as_it_was() => RandomCasebooks.OfAll.Sample(
        casebook =>
        {
            var checker = new CasebookChecker(BuiltInDetectors.All);
            var without = RandomCasebooks.InOrder(casebook, casebook.Claims.Take(casebook.Claims.Count - 1), casebook.Links);
            var before = Found.Report(checker.Check(without));
            var recorded = without.With(casebook.Claims[^1]);
            checker.Check(recorded);
            var retracted = RandomCasebooks.InOrder(recorded, recorded.Claims.Where(claim => claim.Id != casebook.Claims[^1].Id), recorded.Links);
            Assert.Equal(before, Found.Report(checker.Check(retracted)));
        },
        iter: 1_000,
        print: casebook => Print((casebook, 0)));

    /// <summary>A share stays what it is; all other figures are multiplied.</summary>
    [Fact]
    public void Figures_of_another_scale_give_the_same_findings() => Gen.Select(RandomCasebooks.OfRoundFigures, Gen.Int[1, 6]).Sample(
        (casebook, power) =>
        {
            var scaled = RandomCasebooks.InOrder(casebook, casebook.Claims.Select(claim => Scaled(claim, Generate.Power(power))), casebook.Links);
            Assert.Equal(Told(casebook), Told(scaled));
        },
        iter: 1_000,
        print: Print);

    private static string Told(Casebook casebook) => string.Join('\n', Everything(casebook).Select(finding =>
        $"{finding.Id} {(finding as Discrepancy)?.Severity} [{Found.Ids(finding.Claims)}] {string.Join(' ', finding.Members.Where(member => member.Name != "gap").Select(member => member.ToString(Newtonsoft.Json.Formatting.None)))}"));

    private static Finding[] Everything(Casebook casebook)
    {
        var result = casebook.Check();
        return [.. result.Discrepancies, .. result.Notices];
    }

    private static Claim Scaled(Claim claim, decimal by)
    {
        if (claim.Answer is not Figure figure || claim.Question.Unit.Equals(Unit.Percent)) return claim;
        var scaled = figure.Wording switch
        {
            Wording.Between => Figure.Between(figure.Low!.Value * by, figure.High!.Value * by),
            Wording.Estimate => figure.Value is { } best ? Figure.Estimate(best * by, figure.Low!.Value * by, figure.High!.Value * by) : Figure.Estimate(figure.Low!.Value * by, figure.High!.Value * by),
            var wording => Figure.Of(wording, figure.Value!.Value * by),
        };
        var again = Claim.Of(claim.Id, claim.Question, scaled, claim.Attribution, claim.Published, claim.AsOf).WithBasis(claim.Basis);
        return claim.Corrects is { } corrected ? again.Correcting(corrected) : again;
    }

    private static string Print((Casebook Casebook, int Number) sample) => $"{sample.Number}: {ConflictingFiguresNaivelyTests.Print(sample.Casebook)}";
}
