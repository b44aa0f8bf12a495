using FactCheck.Detection;

namespace FactCheck.Testing.Tests;

/// <summary>Every built-in detector before every law: a new detector or law is in it unasked.</summary>
public sealed class BuiltInDetectorTests
{
    /// <summary>By name, so that a test runner can show and choose each.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var detector in BuiltInDetectors.All)
            {
                foreach (var law in DetectorLaws.All) all.Add(detector.Kind, law.Name);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_built_in_detector_keeps_the_law(string kind, string law) =>
        DetectorLaws.All.Single(each => each.Name == law).Check(BuiltInDetectors.All.Single(each => each.Kind == kind));
}
