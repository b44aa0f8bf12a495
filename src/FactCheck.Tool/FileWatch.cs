using System.Threading.Channels;

namespace FactCheck.Tool;

/// <summary>Tells when files change: those that are named, and those of a known ending below named folders.</summary>
internal sealed class FileWatch : IDisposable
{
    /// <summary>How long nothing must change before a change is told: an editor writes a file in several steps.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Watches from now on.</summary>
    /// <param name="named">Files and folders; a file may be missing, its folder may not.</param>
    /// <param name="except">A file whose changes do not count, as the report that is written; or null.</param>
    /// <exception cref="IOException">A folder is missing, or cannot be watched.</exception>
    public FileWatch(IEnumerable<string> named, string? except)
    {
        var written = except is null ? null : Path.GetFullPath(except);
        try
        {
            foreach (var path in named.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal))
            {
                if (Directory.Exists(path)) Watch(path, recursive: true, changed => changed != written && InputFile.HasKnownEnding(changed));
                else Watch(Path.GetDirectoryName(path) ?? path, recursive: false, changed => changed == path);
            }
        }
        catch (ArgumentException missing)
        {
            Dispose();
            throw new IOException(missing.Message, missing);
        }
    }

    /// <summary>Ends when something has changed since the watch began or the last change was told, and nothing has for a moment.</summary>
    public async Task ChangedAsync(CancellationToken stop)
    {
        await changes.Reader.ReadAsync(stop).ConfigureAwait(false);
        do
        {
            await Task.Delay(Quiet, stop).ConfigureAwait(false);
        }
        while (changes.Reader.TryRead(out _));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
    }

    private void Watch(string folder, bool recursive, Func<string, bool> isWatched)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = recursive };
        watchers.Add(watcher);
        watcher.Changed += (_, change) => Tell(change.FullPath);
        watcher.Created += (_, change) => Tell(change.FullPath);
        watcher.Deleted += (_, change) => Tell(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Tell(change.OldFullPath);
            Tell(change.FullPath);
        };
        watcher.Error += (_, _) => changes.Writer.TryWrite(true); // too many changes at once: some were lost
        watcher.EnableRaisingEvents = true;

        void Tell(string path)
        {
            if (isWatched(path)) changes.Writer.TryWrite(true);
        }
    }
}
