using FactCheck.Detection;
using FactCheck.Reporting;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.Detection;

/// <summary>What a check of claims finds, for tests of one kind.</summary>
internal static class Found
{
    /// <summary>The discrepancies and notices of one kind.</summary>
    public static T[] All<T>(Casebook casebook)
        where T : Finding
    {
        var result = casebook.Check();
        return [.. result.Discrepancies.Cast<Finding>().Concat(result.Notices).OfType<T>()];
    }

    public static T[] All<T>(params Claim[] claims)
        where T : Finding => All<T>(Casebook.Of(claims));

    /// <summary>The one of its kind.</summary>
    public static T One<T>(params Claim[] claims)
        where T : Finding => Assert.Single(All<T>(claims));

    public static T One<T>(Casebook casebook)
        where T : Finding => Assert.Single(All<T>(casebook));

    /// <summary>The only discrepancy of any kind.</summary>
    public static T Only<T>(params Claim[] claims)
        where T : Discrepancy => Only<T>(Casebook.Of(claims));

    public static T Only<T>(Casebook casebook)
        where T : Discrepancy => Assert.IsType<T>(Assert.Single(casebook.Check().Discrepancies));

    public static void None<T>(params Claim[] claims)
        where T : Finding => Assert.Empty(All<T>(claims));

    public static void None<T>(Casebook casebook)
        where T : Finding => Assert.Empty(All<T>(casebook));

    /// <summary>Nothing of any kind but notices.</summary>
    public static void Nothing(params Claim[] claims) => Nothing(Casebook.Of(claims));

    public static void Nothing(Casebook casebook) => Assert.Equal("", Tell(casebook.Check().Discrepancies));

    public static string Ids(IEnumerable<Claim> claims) => string.Join(' ', claims.Select(claim => claim.Id));

    /// <summary>The members of a finding in the JSON report, besides those that every finding has.</summary>
    public static string Json(Finding finding) => new JObject(finding.Members).ToString(Newtonsoft.Json.Formatting.None).Replace('"', '\'');

    /// <summary>Findings as lines of text that tell all that a report does, in its order.</summary>
    public static string Tell(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(finding =>
        $"{finding.Id} {finding.Kind} {finding.Question.Id} {(finding as Discrepancy)?.Severity} [{Ids(finding.Claims)}] {finding.Summary} {finding.Reconciliation} {Json(finding)}"));

    /// <summary>The whole of a result, as the JSON report has it.</summary>
    public static string Report(CheckResult result)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(result, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
