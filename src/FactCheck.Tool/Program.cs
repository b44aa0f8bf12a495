using FactCheck.Tool;

return await CommandLine.RunAsync(args, new Terminal()).ConfigureAwait(false);
