using CsCheck;

namespace FactCheck.Tests.Detection;

/// <summary>Revisions, falls, misreports, stale figures, slips, parts, partitions, shares and echoes against <see cref="NaiveFigures"/>.</summary>
public class NaiveFiguresTests
{
    [Theory]
    [InlineData(Course.Fixed)]
    [InlineData(Course.Rising)]
    [InlineData(Course.Changing)]
    [InlineData(Course.PerPeriod)]
    public void On_one_question_findings_are_those_of_the_page_read_literally(Course course) => RandomCasebooks.OfOneQuestion(course).Sample(
        casebook => Assert.Equal(NaiveFigures.Of(casebook), NaiveFigures.Tell(casebook.Check())), iter: 1_000, print: ConflictingFiguresNaivelyTests.Print);

    [Theory]
    [InlineData(Course.Fixed)]
    [InlineData(Course.Rising)]
    [InlineData(Course.Changing)]
    [InlineData(Course.PerPeriod)]
    public void On_linked_questions_findings_are_those_of_the_page_read_literally(Course course) => RandomCasebooks.OfParts(course).Sample(
        casebook => Assert.Equal(NaiveFigures.Of(casebook), NaiveFigures.Tell(casebook.Check())), iter: 1_000, print: ConflictingFiguresNaivelyTests.Print);

    /// <summary>The comparison means something: each kind occurs among the casebooks that it is made on.</summary>
    [Fact]
    public void Every_kind_occurs_among_the_casebooks()
    {
        var kinds = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();
        Gen.Enum<Course>().SelectMany(course => Gen.OneOf(RandomCasebooks.OfOneQuestion(course), RandomCasebooks.OfParts(course))).Sample(
            casebook =>
            {
                foreach (var finding in casebook.Check().Discrepancies.Cast<Finding>().Concat(casebook.Check().Notices)) kinds.AddOrUpdate(finding.Kind, 1, (_, count) => count + 1);
            },
            iter: 2_000);

        foreach (var kind in new[] { "conflictingFigures", "revisedFigure", "decliningTotal", "misreportedFigure", "staleFigure", "magnitudeSlip", "partExceedsWhole", "echoedFigure" })
        {
            Assert.True(kinds.GetValueOrDefault(kind) >= 5, $"{kind}: {kinds.GetValueOrDefault(kind)}");
        }
    }
}
