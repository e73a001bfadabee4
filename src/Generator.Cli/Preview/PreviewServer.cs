using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Generator.Cli.Preview;

/// <summary>
/// The web server of the preview: Kestrel, listening to this machine only, set up from nothing so that no environment variable and no
/// settings file of the current folder has a say. A reader is a person with a browser: what asks for more than that, or for nothing at
/// all, is hung up on.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Goodbye = TimeSpan.FromMilliseconds(500);

    /// <summary>Tabs of a browser hold one connection each while they wait for news.</summary>
    private const int MostConnections = 200;

    /// <summary>How often another free port is looked for when somebody is faster.</summary>
    private const int MostTries = 10;

    private readonly WebApplication application;

    private PreviewServer(WebApplication application, Uri address) => (this.application, Address) = (application, address);

    public Uri Address { get; }

    /// <summary>Starts to listen; port 0 takes any that is free.</summary>
    /// <param name="requests">Who answers.</param>
    /// <param name="port">The port.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <param name="patience">How long a connection may say nothing; a test has less of it.</param>
    /// <exception cref="SocketException">The port cannot be listened on.</exception>
    public static async Task<PreviewServer> StartAsync(
        PreviewRequests requests, int port, CancellationToken cancellation, TimeSpan? patience = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ListenAsync(requests, port == 0 ? FreePort() : port, patience ?? Patience, cancellation).ConfigureAwait(false);
            }
            catch (SocketException taken) when (
                port == 0 && attempt < MostTries && taken.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                // Somebody took it between asking and listening.
            }
        }
    }

    /// <summary>A browser that knows this machine as “localhost” may mean its older or its newer address; both get one port.</summary>
    private static async Task<PreviewServer> ListenAsync(
        PreviewRequests requests, int port, TimeSpan patience, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        // Ctrl-C is the command line's to hear.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.MaxConcurrentUpgradedConnections = 0;
            kestrel.Limits.MaxRequestLineSize = 4096;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16_384;
            kestrel.Limits.MaxRequestHeaderCount = 50;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Limits.RequestHeadersTimeout = patience;
            kestrel.Limits.KeepAliveTimeout = patience;
            kestrel.ListenLocalhost(port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var site = builder.Build();
        try
        {
            site.Run(requests.AnswerAsync);
            await site.StartAsync(cancellation).ConfigureAwait(false);
            return new(site, new Uri($"http://{IPAddress.Loopback}:{port}/"));
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static SocketException? SocketFailure(Exception? failure) =>
        failure is null ? null : failure as SocketException ?? SocketFailure(failure.InnerException);

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
