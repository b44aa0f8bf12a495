namespace FactCheck.Browser.Tests;

/// <summary>
/// A test that needs Chromium, and axe-core where it says so. Where one of them is not there the test is skipped, and says how to get it; in CI, where
/// <c>FACTCHECK_BROWSER_TESTS</c> is <c>required</c>, it runs and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute(bool needsAxe = false)
    {
        NeedsAxe = needsAxe;
        if (Environment.GetEnvironmentVariable("FACTCHECK_BROWSER_TESTS") == "required") return;
        if (Components.Chromium is null) Skip = "Chromium is not there: apt-get install chromium, or set FACTCHECK_CHROMIUM to its path.";
        else if (needsAxe && Components.Axe is null) Skip = "axe-core is not there: npm install axe-core, and set FACTCHECK_AXE to the path of its axe.min.js.";
    }

    public bool NeedsAxe { get; }
}
