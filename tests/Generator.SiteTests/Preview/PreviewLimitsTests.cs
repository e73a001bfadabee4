using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Generator.Cli.Preview;

namespace Generator.SiteTests.Preview;

/// <summary>
/// What the preview server does with connections that ask for much, slowly, or for nothing; written by hand, byte by byte.
/// </summary>
public sealed class PreviewLimitsTests : IAsyncLifetime
{
    private const long Large = 400_000_000;

    private readonly CancellationTokenSource stop = new();
    private readonly PreviewBoard board = new();
    private readonly List<TcpClient> clients = [];
    private readonly List<CountedFile> opened = [];
    private PreviewServer server = null!;

    public static bool HasNewerAddresses => Socket.OSSupportsIPv6;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await PreviewServer.StartAsync(
            new(board, Words.English, [], reloads: false, stop.Token), 0, Cancellation, patience: TimeSpan.FromSeconds(1));
        board.Post(new("v1", new LargeFile(opened), []));
    }

    public async ValueTask DisposeAsync()
    {
        clients.ForEach(client => client.Dispose());
        await stop.CancelAsync();
        await server.DisposeAsync();
        stop.Dispose();
    }

    [Fact]
    public async Task One_connection_serves_one_request_after_the_other()
    {
        var stream = await ConnectAsync(IPAddress.Loopback);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await stream.WriteAsync(Request("/small.txt"), Cancellation);
            var answer = await ReadAsync(stream, "small");
            Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("Connection: close", answer, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact(Skip = "this machine has no newer addresses", SkipUnless = nameof(HasNewerAddresses))]
    public async Task The_newer_address_of_this_machine_is_answered_at_the_same_port()
    {
        var stream = await ConnectAsync(IPAddress.IPv6Loopback);
        await stream.WriteAsync(Request("/small.txt", host: "[::1]"), Cancellation);
        Assert.StartsWith("HTTP/1.1 200 ", await ReadAsync(stream, "small"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /small.txt HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n")]
    [InlineData("")]
    public async Task A_connection_that_says_no_more_is_hung_up_on(string said)
    {
        var stream = await ConnectAsync(IPAddress.Loopback);
        var begun = said.Replace("PORT", $"{server.Address.Port}", StringComparison.Ordinal);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(begun), Cancellation);
        Assert.DoesNotContain("200", await ToEndAsync(stream), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_more_than_so_many_connections_are_held()
    {
        var streams = new List<NetworkStream>();
        for (var i = 0; i < 260; i++)
        {
            streams.Add(await ConnectAsync(IPAddress.Loopback));
        }

        // The first are still waited for, while the last are hung up on at once.
        Assert.Empty(await ToEndAsync(streams[^1]));
        await ToEndAsync(streams[0]);

        var after = await ConnectAsync(IPAddress.Loopback);
        await after.WriteAsync(Request("/small.txt"), Cancellation);
        Assert.StartsWith("HTTP/1.1 200 ", await ReadAsync(after, "small"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(414, 5000, 0, 0)]
    [InlineData(431, 1, 60, 10)]
    [InlineData(431, 1, 2, 10_000)]
    public async Task Long_addresses_and_many_or_long_headers_are_refused(int status, int address, int headers, int length)
    {
        var stream = await ConnectAsync(IPAddress.Loopback);
        var more = string.Concat(Enumerable.Range(0, headers).Select(i => $"X-{i}: {new string('x', length)}\r\n"));
        await stream.WriteAsync(Request("/" + new string('a', address), more), Cancellation);
        var answer = await ToEndAsync(stream);
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slow_readers_of_a_large_file_hold_little_of_it()
    {
        foreach (var _ in Enumerable.Range(0, 6))
        {
            var stream = await ConnectAsync(IPAddress.Loopback);
            await stream.WriteAsync(Request("/large.csv"), Cancellation);
            Assert.Contains($"Content-Length: {Large}", await ReadAsync(stream, "\r\n\r\n"), StringComparison.Ordinal);
        }

        // Long enough for a server that does not wait for its readers to have read it all.
        await Task.Delay(500, Cancellation);
        Assert.Equal(6, opened.Count);
        Assert.All(opened, file => Assert.InRange(file.Done, 1, Large / 10));
    }

    private async Task<NetworkStream> ConnectAsync(IPAddress address)
    {
        var client = new TcpClient(address.AddressFamily);
        clients.Add(client);
        await client.ConnectAsync(address, server.Address.Port, Cancellation);
        return client.GetStream();
    }

    private byte[] Request(string address, string more = "", string host = "127.0.0.1") => Encoding.ASCII.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"GET {address} HTTP/1.1\r\nHost: {host}:{server.Address.Port}\r\n{more}\r\n"));

    private static async Task<string> ReadAsync(NetworkStream stream, string until)
    {
        var text = new StringBuilder();
        var buffer = new byte[1024];
        while (!text.ToString().Contains(until, StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer, Cancellation);
            Assert.True(read > 0, $"hung up after “{text}”");
            text.Append(Encoding.ASCII.GetString(buffer, 0, read));
        }

        return text.ToString();
    }

    private static async Task<string> ToEndAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[1024];
        try
        {
            while (await stream.ReadAsync(buffer, Cancellation) is > 0 and var read)
            {
                text.Append(Encoding.ASCII.GetString(buffer, 0, read));
            }
        }
        catch (IOException)
        {
            // Hung up on harder.
        }

        return text.ToString();
    }

    private sealed class LargeFile(List<CountedFile> opened) : IPreviewSource
    {
        public PreviewBody? Find(IReadOnlyList<string> path)
        {
            if (path[^1] == "large.csv")
            {
                opened.Add(new CountedFile());
                return new(opened[^1]);
            }

            return path[^1] == "small.txt" ? new("small"u8.ToArray()) : null;
        }

        public bool HasFolder(IReadOnlyList<string> path) => false;
    }

    /// <summary>A file that knows how much of it was read.</summary>
    private sealed class CountedFile : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => Large;

        public override long Position { get => Done; set => throw new NotSupportedException(); }

        public long Done { get; private set; }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Done += count;
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
