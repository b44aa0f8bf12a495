namespace FactCheck.Benchmarks;

/// <summary>The checks of all that is measured, at small sizes and without a clock: for tests and continuous integration.</summary>
internal static class Smoke
{
    private const int RandomTries = 300;

    /// <returns>The exit code: 0 where all is well.</returns>
    public static int Run(TextWriter told)
    {
        for (var seed = 0; seed < RandomTries; seed++) CampsCheck.Guard(RandomRanges.Make(1 + (seed % 10), seed));
        CampsCheck.Guard(RandomRanges.Make(1_000, seed: 1));
        CampsCheck.Guard(RandomRanges.Make(20_000, seed: 1));
        told.WriteLine("Camps agree with brute force and with their peers.");

        var settings = new Settings(Claims: 20_000);
        var (casebook, planted) = MillionClaims.InMemory(settings);
        if (casebook.Claims.Count != settings.Claims || casebook.Questions.Count != settings.Questions)
        {
            told.WriteLine($"{settings.Claims:N0} claims on {settings.Questions:N0} questions were asked for; these are {casebook.Claims.Count:N0} on {casebook.Questions.Count:N0}.");
            return 1;
        }

        return planted.Verify(FoundDiscrepancies.InResult(casebook.Check()), told) ? 0 : 1;
    }
}
