using System.Collections;
using System.Diagnostics;

namespace FactCheck.Packages.Tests;

/// <summary>Runs a program as a stranger does: without what the test run around it has set.</summary>
internal static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs one command to its end.</summary>
    /// <returns>Its exit code, and all that it wrote.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(string program, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, [.. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => (string)variable.Key))
        {
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)) start.Environment.Remove(name);
        }

        // Neither nodes nor compiler servers may outlive the command: they would keep the streams open, and others' builds would meet them.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!; // a process that starts is one
        using var stop = new CancellationTokenSource(Patience);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(stop.Token), process.StandardError.ReadToEndAsync(stop.Token));
            var told = await output + await error;
            await process.WaitForExitAsync(stop.Token);
            return (process.ExitCode, told);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Runs one command of the SDK, which must go well.</summary>
    /// <returns>All that it wrote.</returns>
    public static async Task<string> DotnetAsync(string folder, params IEnumerable<string> arguments)
    {
        var (exitCode, output) = await RunAsync("dotnet", folder, arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }
}
