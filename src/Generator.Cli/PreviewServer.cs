using System.Net;
using System.Net.Sockets;

namespace Generator.Cli;

/// <summary>A small web server for looking at the site before it is published. It listens to this machine only.</summary>
internal sealed class PreviewServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly PreviewFiles files;

    private PreviewServer(string folder, int port)
    {
        files = new PreviewFiles(folder);
        Address = new UriBuilder(Uri.UriSchemeHttp, IPAddress.Loopback.ToString(), port).Uri;
        // The listener answers only requests that name this host, so that a page elsewhere cannot read the site through a name of its own.
        listener.Prefixes.Add(Address.AbsoluteUri);
    }

    public Uri Address { get; }

    /// <summary>Starts to listen; port 0 takes any that is free.</summary>
    public static PreviewServer Start(string folder, int port)
    {
        var server = new PreviewServer(folder, port == 0 ? FreePort() : port);
        try
        {
            server.listener.Start();
            return server;
        }
        catch (HttpListenerException)
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Answers requests until it is told to stop.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using (cancellation.Register(listener.Stop).ConfigureAwait(false))
        {
            while (!cancellation.IsCancellationRequested)
            {
                HttpListenerContext context;
                try
                {
                    context = await listener.GetContextAsync().ConfigureAwait(false);
                }
                catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException or InvalidOperationException)
                {
                    return;
                }

                _ = Task.Run(() => RespondAsync(context), CancellationToken.None);
            }
        }
    }

    public void Dispose() => ((IDisposable)listener).Dispose();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task RespondAsync(HttpListenerContext context)
    {
        try
        {
            using var response = context.Response;
            var answer = files.Answer(context.Request.HttpMethod, context.Request.RawUrl ?? "/");
            response.StatusCode = answer.Status;
            response.Headers["Cache-Control"] = "no-store";
            response.Headers["X-Content-Type-Options"] = "nosniff";
            if (answer.MovedTo is { } moved)
            {
                response.Headers["Location"] = moved;
            }

            response.ContentType = answer.ContentType;
            response.ContentLength64 = answer.Body.Length;
            if (context.Request.HttpMethod != "HEAD")
            {
                await response.OutputStream.WriteAsync(answer.Body).ConfigureAwait(false);
            }
        }
        catch (Exception gone) when (gone is IOException or HttpListenerException or ObjectDisposedException)
        {
            // The browser has closed the connection; nobody is left to be told.
        }
    }
}
