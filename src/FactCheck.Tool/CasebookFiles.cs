using FactCheck.Files;

namespace FactCheck.Tool;

/// <summary>Reads casebook files, and tells what there is to tell.</summary>
internal static class CasebookFiles
{
    /// <summary>Reads, and tells all warnings and errors; null where there is no result.</summary>
    public static async Task<Casebook?> ReadAsync(IReadOnlyList<CasebookInput> inputs, bool keepGoing, Terminal terminal, CancellationToken stop) =>
        (await ReadAllAsync(inputs, keepGoing, terminal, stop).ConfigureAwait(false)).Casebook;

    /// <summary>Reads, and tells all warnings and errors.</summary>
    public static async Task<CasebookReading> ReadAllAsync(IReadOnlyList<CasebookInput> inputs, bool keepGoing, Terminal terminal, CancellationToken stop)
    {
        CasebookReading reading;
        using (var line = new ProgressLine(terminal))
        {
            var progress = new Told<CasebookReadProgress>(read => line.Show("Reading", read.BytesRead / 1_000_000, (read.BytesTotal ?? 0) / 1_000_000, "MB"));
            reading = await CasebookFile.ReadAsync(inputs, new() { KeepGoing = keepGoing }, progress, stop).ConfigureAwait(false);
        }

        foreach (var warning in reading.Warnings) await terminal.Notes.WriteLineAsync($"warning: {warning}").ConfigureAwait(false);
        if (reading.HasMoreWarnings) await terminal.Notes.WriteLineAsync("warning: there are more warnings than these.").ConfigureAwait(false);
        foreach (var told in SourceLines.Told(reading.Errors, terminal.Width)) await terminal.Error.WriteLineAsync(told).ConfigureAwait(false);
        if (reading.HasMoreErrors) await terminal.Error.WriteLineAsync("error: there are more errors than these.").ConfigureAwait(false);
        if (reading.LeftOut > 0) await terminal.Notes.WriteLineAsync(FormattableString.Invariant($"factcheck: {reading.LeftOut:N0} bad {(reading.LeftOut == 1 ? "record" : "records")} left out.")).ConfigureAwait(false);
        if (reading.Casebook is null) await terminal.Error.WriteLineAsync("factcheck: no result; --keep-going leaves bad records out.").ConfigureAwait(false);
        return reading;
    }
}
