using System.Net;
using System.Net.Sockets;

namespace Generator.SiteTests.Browser;

/// <summary>A static server like any host's, which knows the site only below a path and answers nothing else.</summary>
internal sealed class SubFolderServer : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly string folder;
    private readonly Task running;

    private SubFolderServer(string folder, Uri address)
    {
        this.folder = folder;
        Address = address;
        listener.Prefixes.Add($"http://{address.Authority}/");
        listener.Start();
        running = RunAsync();
    }

    public Uri Address { get; }

    public static SubFolderServer Start(string folder, string path)
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        return new SubFolderServer(folder, new UriBuilder("http", "127.0.0.1", port, path).Uri);
    }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await running;
        listener.Close();
    }

    private async Task RunAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                Answer(await listener.GetContextAsync());
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Answer(HttpListenerContext request)
    {
        using var response = request.Response;
        var path = Uri.UnescapeDataString(request.Request.Url!.AbsolutePath);
        var below = path.StartsWith(Address.AbsolutePath, StringComparison.Ordinal) ? path[Address.AbsolutePath.Length..] : null;
        var file = below is null ? null : Path.Combine(folder, below.Length == 0 || below.EndsWith('/') ? below + "index.html" : below);
        if (file is null || !File.Exists(file))
        {
            response.StatusCode = 404;
            return;
        }

        response.ContentType = Path.GetExtension(file) == ".html" ? "text/html; charset=utf-8" : "application/octet-stream";
        response.OutputStream.Write(File.ReadAllBytes(file));
    }
}
