using System.Net;
using System.Net.Sockets;
using System.Text;
using Generator.Cli;

namespace Generator.SiteTests.CommandLine;

public sealed class PreviewTests : IDisposable
{
    private readonly DirectoryInfo workplace = Directory.CreateTempSubdirectory("generator-preview-");
    private readonly PreviewFiles files;

    public PreviewTests()
    {
        Write("secret.txt", "secret");
        Write("site/index.html", "front");
        Write("site/404.html", "no such page");
        Write("site/.gitignore", "*");
        Write("site/.well-known/x.txt", "x");
        Write("site/zh/index.html", "中文");
        Write("site/zh/goals/a b.csv", "1,2");
        Write("site-other/x.html", "other");
        files = new PreviewFiles(Site);
    }

    private string Site => Path.Combine(workplace.FullName, "site");

    public void Dispose() => workplace.Delete(recursive: true);

    [Theory]
    [InlineData("/", "front", "text/html; charset=utf-8")]
    [InlineData("/index.html?x=1", "front", "text/html; charset=utf-8")]
    [InlineData("/zh/", "中文", "text/html; charset=utf-8")]
    [InlineData("/zh/goals/a%20b.csv", "1,2", "text/csv; charset=utf-8")]
    [InlineData("/.well-known/x.txt", "x", "text/plain; charset=utf-8")]
    public void A_file_is_given_out_with_its_type(string address, string text, string type)
    {
        var answer = files.Answer("GET", address);
        Assert.Equal((200, text, type), (answer.Status, Encoding.UTF8.GetString(answer.Body.Span), answer.ContentType));
    }

    [Theory]
    [InlineData("/missing.html")]
    [InlineData("/zh/goals/")]
    [InlineData("/../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/%2e%2e%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/zh/../../secret.txt")]
    [InlineData("/../site-other/x.html")]
    [InlineData("/zh/%00")]
    [InlineData("/.gitignore")]
    [InlineData("/index.html/x")]
    public void Nothing_else_and_nothing_outside_the_site_is_given_out(string address)
    {
        var answer = files.Answer("GET", address);
        Assert.Equal((404, "no such page"), (answer.Status, Encoding.UTF8.GetString(answer.Body.Span)));
    }

    [Fact]
    public void Links_out_of_the_site_are_not_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // links need a privilege
        }

        File.CreateSymbolicLink(Path.Combine(Site, "link.txt"), "../secret.txt");
        File.CreateSymbolicLink(Path.Combine(Site, "up"), "..");
        Assert.Equal(404, files.Answer("GET", "/link.txt").Status);
        Assert.Equal(404, files.Answer("GET", "/up/secret.txt").Status);
    }

    [Theory]
    [InlineData("/zh", "/zh/")]
    [InlineData("//zh", "/zh/")]
    public void A_folder_is_asked_for_again_with_its_slash(string address, string moved)
    {
        var answer = files.Answer("GET", address);
        Assert.Equal((301, moved), (answer.Status, answer.MovedTo));
    }

    [Fact]
    public void Nothing_can_be_sent_to_it() => Assert.Equal(405, files.Answer("POST", "/").Status);

    [Fact]
    public async Task The_server_answers_this_machine_until_it_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        using var server = PreviewServer.Start(Site, 0);
        var running = server.RunAsync(stop.Token);
        using var client = new HttpClient();

        Assert.True(server.Address.IsLoopback);
        Assert.Equal("front", await client.GetStringAsync(server.Address, TestContext.Current.CancellationToken));
        var missing = await client.GetAsync(new Uri(server.Address, "nothing.html"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        using var head = new HttpRequestMessage(HttpMethod.Head, server.Address);
        Assert.Equal(5, (await client.SendAsync(head, TestContext.Current.CancellationToken)).Content.Headers.ContentLength);
        using var foreign = new HttpRequestMessage(HttpMethod.Get, server.Address) { Headers = { Host = "example.org" } };
        Assert.NotEqual(HttpStatusCode.OK, (await client.SendAsync(foreign, TestContext.Current.CancellationToken)).StatusCode);
        var escape = await RawAsync(server.Address.Port, "/%2E%2E/secret.txt");
        Assert.Contains(" 404 ", escape, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", escape, StringComparison.Ordinal);

        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task A_taken_port_is_wrong_usage()
    {
        using var run = new CommandLineRun();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        Assert.Equal(2, await run.RunAsync($"serve --output {Site} --port {port}", TestContext.Current.CancellationToken));
        Assert.Contains("--port", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_verb_serves_until_it_is_stopped()
    {
        using var run = new CommandLineRun();
        using var stop = new CancellationTokenSource();
        var running = run.RunAsync($"serve --output {Site} --port 0", stop.Token);
        await stop.CancelAsync();
        Assert.Equal(0, await running);
        Assert.Contains("http://127.0.0.1:", run.Output, StringComparison.Ordinal);
    }

    // The client library tidies dots away before it sends, so the request is written by hand.
    private static async Task<string> RawAsync(int port, string path)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(workplace.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
