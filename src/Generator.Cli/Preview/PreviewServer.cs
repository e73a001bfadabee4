using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Generator.Cli.Preview;

/// <summary>
/// The web server of the preview: Kestrel, listening to this machine only, set up from nothing so that no environment variable and no
/// settings file of the current folder has a say.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private static readonly TimeSpan Goodbye = TimeSpan.FromMilliseconds(500);

    private readonly WebApplication application;

    private PreviewServer(WebApplication application, Uri address) => (this.application, Address) = (application, address);

    public Uri Address { get; }

    /// <summary>Starts to listen; port 0 takes any that is free.</summary>
    /// <exception cref="SocketException">The port cannot be listened on.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewRequests requests, int port, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        // Ctrl-C is the command line's to hear.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var site = builder.Build();
        try
        {
            site.Run(requests.AnswerAsync);
            await site.StartAsync(cancellation).ConfigureAwait(false);
            var addresses = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
            return new(site, new Uri(addresses.Single() + "/"));
        }
        catch (Exception failure)
        {
            await site.DisposeAsync().ConfigureAwait(false);
            if (SocketFailure(failure) is { } refused)
            {
                throw refused;
            }

            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        using (var patience = new CancellationTokenSource(Goodbye))
        {
            await application.StopAsync(patience.Token).ConfigureAwait(false);
        }

        await application.DisposeAsync().ConfigureAwait(false);
    }

    private static SocketException? SocketFailure(Exception? failure) =>
        failure is null ? null : failure as SocketException ?? SocketFailure(failure.InnerException);

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
