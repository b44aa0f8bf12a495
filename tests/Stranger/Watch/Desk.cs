using FactCheck;
using FactCheck.Files;
using FactCheck.Interop;
using FactCheck.Tracking;
using Microsoft.Extensions.Hosting;

namespace Watch;

/// <summary>Takes in what a wire brings, and tells the first change that it makes.</summary>
internal sealed class Desk(IDiscrepancyTracker tracker, IHostApplicationLifetime life) : BackgroundService
{
    private const string Wire = """
        id,question,form,unit,course,claimant,figure,published
        un-toll,syria-dead,howMuch,people,rising,un,"over 250,000",2015-12-17
        sohr-toll,syria-dead,,,,sohr,"more than 350,000",2015-12-17
        """;

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var wire = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Wire));
        var read = await CasebookFile.ReadAsync([CsvCasebook.FromStream(wire, "wire.csv")], stop: stop);
        foreach (var claim in read.Casebook!.Claims) await tracker.By("wire").RecordAsync(claim, stop); // read without an error

        await foreach (var change in tracker.ChangesAsync(0, stop))
        {
            Console.WriteLine($"{change.What}: {change.DiscrepancyId}");
            break;
        }

        life.StopApplication();
    }
}
