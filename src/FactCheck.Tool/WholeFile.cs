namespace FactCheck.Tool;

/// <summary>Writes beside a file and puts it in place when it is whole, so that nobody reads half of it.</summary>
internal static class WholeFile
{
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var half = path + ".part";
        try
        {
            var stream = File.Create(half);
            await using (stream.ConfigureAwait(false))
            {
                await write(stream).ConfigureAwait(false);
            }

            File.Move(half, path, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }
}
