using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Watch;

var builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddFactCheck().AddAIReader(); // asked of nobody until somebody asks for it
builder.Services.AddHostedService<Desk>();

await builder.Build().RunAsync();
