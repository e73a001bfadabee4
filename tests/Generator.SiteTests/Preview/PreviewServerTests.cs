using System.Net;
using System.Net.Sockets;
using System.Text;
using Generator.Cli.Preview;
using Generator.Diagnostics;
using Generator.SiteTests.CommandLine;

namespace Generator.SiteTests.Preview;

/// <summary>The server over HTTP, with a site of a few files.</summary>
public sealed class PreviewServerTests : IAsyncLifetime
{
    private const string Policy = """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">""";

    private readonly CancellationTokenSource stop = new();
    private readonly PreviewBoard board = new();
    private readonly HttpClient client = new();
    private PreviewServer server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var manual = new ExtraPages("manual", rest => rest == "zh" ? new(200, PreviewAnswer.Html, "手册"u8.ToArray()) : null);
        server = await PreviewServer.StartAsync(new(board, Words.English, [manual], reloads: true, stop.Token), 0, Cancellation);
        client.BaseAddress = server.Address;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await server.DisposeAsync();
        client.Dispose();
        stop.Dispose();
    }

    [Fact]
    public async Task Only_this_machine_is_answered_and_nothing_is_kept_or_guessed()
    {
        Show(("index.html", "front"));
        Assert.Equal("127.0.0.1", server.Address.Host);
        using var front = await client.GetAsync(server.Address, Cancellation);
        Assert.Equal("no-store", front.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", front.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", front.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal("SAMEORIGIN", front.Headers.GetValues("X-Frame-Options").Single());
        Assert.False(front.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("127.0.0.1:PORT", HttpStatusCode.OK)]
    [InlineData("localhost:PORT", HttpStatusCode.OK)]
    [InlineData("LocalHost:PORT", HttpStatusCode.OK)]
    [InlineData("[::1]:PORT", HttpStatusCode.OK)]
    [InlineData("[::2]:PORT", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.2:PORT", HttpStatusCode.BadRequest)]
    [InlineData("localhost", HttpStatusCode.BadRequest)]
    [InlineData("example.org", HttpStatusCode.BadRequest)]
    [InlineData("example.org:PORT", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.example.org:PORT", HttpStatusCode.BadRequest)]
    public async Task Another_hosts_name_is_refused(string host, HttpStatusCode status)
    {
        Show(("index.html", "front"));
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address);
        request.Headers.Host = host.Replace("PORT", $"{server.Address.Port}", StringComparison.Ordinal);
        Assert.Equal(status, (await client.SendAsync(request, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task What_is_missing_is_404_and_what_is_sent_405()
    {
        Show(("404.html", "no such page"));
        using var missing = await client.GetAsync("nothing.html", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.StartsWith("no such page", await missing.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        using var posted = await client.PostAsync(server.Address, new StringContent("x"), Cancellation);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        Assert.Equal(["GET", "HEAD"], posted.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_question_about_a_file_is_answered_without_it()
    {
        Show(("a.txt", "12345"));
        using var head = new HttpRequestMessage(HttpMethod.Head, "a.txt");
        using var answer = await client.SendAsync(head, Cancellation);
        Assert.Equal(5, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    // The client library tidies dots away before it sends, so the request is written by hand.
    [Theory]
    [InlineData("/%2E%2E/secret.txt")]
    [InlineData("/../secret.txt")]
    public async Task Escapes_reach_the_site_as_they_were_sent(string path)
    {
        Show(("secret.txt", "secret"));
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, server.Address.Port, Cancellation);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{server.Address.Port}\r\nConnection: close\r\n\r\n"),
            Cancellation);
        using var reader = new StreamReader(stream);
        Assert.StartsWith("HTTP/1.1 404 ", await reader.ReadToEndAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_get_the_script_and_leave_to_wait_for_news_and_other_files_stay_as_they_are()
    {
        Show(
            ("a.html", $"<html><head>{Policy}</head><body>数</body></html>"), ("part.html", "<p>part"), ("a.txt", "</head>"),
            ("a.svg", "<svg/>"));
        var script = "<script src=\"/-/preview.js\" data-version=\"v1\" defer></script>\n";
        var leave = $"""script-src 'self'; connect-src http://127.0.0.1:{server.Address.Port}/-/events">""";
        Assert.Equal(
            $"<html><head>{Policy.Replace("script-src 'self'\">", leave, StringComparison.Ordinal)}{script}</head><body>数</body></html>",
            await TextAsync("a.html"));
        Assert.Equal($"<p>part{script}", await TextAsync("part.html"));
        Assert.Equal("</head>", await TextAsync("a.txt"));
        Assert.Equal("<svg/>", await TextAsync("a.svg"));
        Assert.Contains("EventSource", await TextAsync("-/preview.js"), StringComparison.Ordinal);
        Assert.Contains(".box", await TextAsync("-/preview.css"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_beside_the_site_have_addresses_of_their_own()
    {
        Assert.Equal("手册", await TextAsync("-/manual/zh"));
        foreach (var other in (string[])["-/manual/fr", "-/manual", "-/", "-/other"])
        {
            using var answer = await client.GetAsync(other, Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_page_that_is_asked_for_before_the_first_build_waits_for_it()
    {
        var asked = client.GetStringAsync("a.txt", Cancellation);
        Show(("a.txt", "built"));
        Assert.Equal("built", await asked);
    }

    [Fact]
    public async Task Without_any_good_site_a_page_says_so_and_waits()
    {
        board.Post(new("v0", null, [Problem]));
        using var answer = await client.GetAsync("zh/any.html", Cancellation);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("data-version=\"v0\"", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_come_as_events_and_end_with_the_server()
    {
        Show(("a.txt", "1"));
        using var events = new StreamReader(await client.GetStreamAsync("-/events", Cancellation));
        Assert.Equal("""data: {"version":"v1"}""", await NextAsync(events));
        board.Post(new("v1", null, [Problem]));
        var news = await NextAsync(events);
        foreach (var told in (string[])
            [
                "1 error", "content/data/2018.csv, line 3, cell E3", "error", "D001", "1O", "Write 10.",
            ])
        {
            Assert.Contains(told, news, StringComparison.Ordinal);
        }

        board.Post(new("v2", null, []));
        Assert.Equal("""data: {"version":"v2"}""", await NextAsync(events));
        await stop.CancelAsync();
        Assert.Null(await NextAsync(events));
    }

    private static Diagnostic Problem { get; } =
        CommandLineRun.Problem(Severity.Error, SourceLocation.InTable("content/data/2018.csv", 3, 5), "1O", "Write 10.");

    private static async Task<string?> NextAsync(StreamReader events)
    {
        string? line;
        do
        {
            line = await events.ReadLineAsync(Cancellation);
        }
        while (line is not null && !line.StartsWith("data:", StringComparison.Ordinal));

        return line;
    }

    private Task<string> TextAsync(string address)
    {
        if (!board.Newest.IsCompleted)
        {
            Show();
        }

        return client.GetStringAsync(address, Cancellation);
    }

    private void Show(params (string Path, string Text)[] files) => board.Post(new("v1", new Files(files), []));

    private sealed class Files((string Path, string Text)[] files) : IPreviewSource
    {
        public PreviewBody? Find(IReadOnlyList<string> path) =>
            files.Where(file => file.Path == string.Join('/', path)).Select(file => Encoding.UTF8.GetBytes(file.Text)).FirstOrDefault()
                is { } content ? new PreviewBody(content) : null;

        public bool HasFolder(IReadOnlyList<string> path) => path.Count == 0;
    }
}
