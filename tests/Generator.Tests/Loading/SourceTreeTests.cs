using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Tests.Loading;

public sealed class SourceTreeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_are_listed_in_ordinal_order_without_what_editors_leave_behind()
    {
        folder.With("b.txt", "").With("a/z.txt", "").With("a-b.txt", "").With("B.txt", "").With("中/文.txt", "").WithFolder("empty")
            .With(".git/config", "")
                .With("a/.hidden", "")
                .With("b.txt~", "")
                .With("a/.b.swp", "")
                .With("a/b.swp", "")
                .With("~$2019.xlsx", "");

        Assert.Equal(["B.txt", "a-b.txt", "a/z.txt", "b.txt", "中/文.txt"], Open()!.Paths);
        Assert.Equal(0, diagnostics.Count);
    }

    [Fact]
    public void A_file_is_read_under_the_folder_s_name()
    {
        folder.With("data/2019.csv", "x");

        var file = Open()!.Read("data/2019.csv", diagnostics);
        Assert.Equal("content/data/2019.csv", file!.Path);
        Assert.Equal("x"u8.ToArray(), file.Content.ToArray());
    }

    [Fact]
    public void A_missing_folder_is_reported()
    {
        Assert.Null(SourceTree.Open(folder["nowhere"], "content", diagnostics));
        Assert.Equal(("L001", "content"), Only());
    }

    [Fact]
    public void A_loop_of_links_is_not_followed()
    {
        folder.With("a/b.txt", "");
        Directory.CreateSymbolicLink(folder["a/back"], folder.Path);
        Directory.CreateSymbolicLink(folder["twin"], folder["a"]);

        Assert.Equal(["a/b.txt"], Open()!.Paths);
        Assert.Equal(
            [("L005", "content/a/back"), ("L005", "content/twin")],
            diagnostics.ToImmutable().Select(found => (found.Code.Value, found.Location.File)));
    }

    [Fact]
    public void A_linked_file_is_read_and_one_that_leads_nowhere_is_reported()
    {
        folder.With("a.txt", "x");
        File.CreateSymbolicLink(folder["b.txt"], folder["a.txt"]);
        File.CreateSymbolicLink(folder["c.txt"], folder["d.txt"]);
        File.CreateSymbolicLink(folder["d.txt"], folder["c.txt"]);

        var tree = Open()!;
        Assert.Equal(["a.txt", "b.txt", "c.txt", "d.txt"], tree.Paths);
        Assert.Equal("x"u8.ToArray(), tree.Read("b.txt", diagnostics)!.Content.ToArray());
        Assert.Null(tree.Read("c.txt", diagnostics));
        Assert.Equal(("L002", "content/c.txt"), Only());
    }

    [Fact]
    public void Nothing_outside_of_the_folder_is_read()
    {
        using var other = new TemporaryFolder();
        other.With("secret.txt", "x");
        folder.With("in/a.txt", "");
        File.CreateSymbolicLink(folder["a.txt"], other["secret.txt"]);
        Directory.CreateSymbolicLink(folder["far"], other.Path);
        File.CreateSymbolicLink(folder["b.txt"], "far/secret.txt");
        File.CreateSymbolicLink(folder["c.txt"], "../" + Path.GetFileName(other.Path) + "/secret.txt");
        File.CreateSymbolicLink(folder["d.txt"], "a.txt");

        var tree = Open()!;
        Assert.Equal(["a.txt", "b.txt", "c.txt", "d.txt", "in/a.txt"], tree.Paths);
        Assert.All(tree.Paths.Take(4), path => Assert.Null(tree.Read(path, diagnostics)));
        Assert.Equal(
            ["L005 content/far", "L071 content/a.txt", "L071 content/b.txt", "L071 content/c.txt", "L071 content/d.txt"],
            diagnostics.ToImmutable().Select(found => $"{found.Code} {found.Location}"));
    }

    [Fact]
    public void A_folder_that_is_itself_a_link_is_read()
    {
        folder.With("real/a.txt", "x");
        Directory.CreateSymbolicLink(folder["link"], folder["real"]);

        var tree = SourceTree.Open(folder["link"], "content", diagnostics)!;
        File.CreateSymbolicLink(folder["real/b.txt"], "a.txt");
        Assert.NotNull(tree.Read("a.txt", diagnostics));
        Assert.NotNull(tree.Read("b.txt", diagnostics));
        Assert.Equal(0, diagnostics.Count);
    }

    [Fact]
    public void What_is_no_file_is_refused_without_waiting()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes and sockets lie in folders of Linux.");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [folder["pipe.txt"]]))
        {
            made.WaitForExit();
        }

        using var socket = new System.Net.Sockets.Socket(
            System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Unspecified);
        socket.Bind(new System.Net.Sockets.UnixDomainSocketEndPoint(folder["socket.txt"]));

        var tree = Open()!;
        Assert.Equal(["pipe.txt", "socket.txt"], tree.Paths);
        Assert.All(tree.Paths, path => Assert.Null(tree.Read(path, diagnostics)));
        Assert.Equal(
            ["L072 content/pipe.txt", "L072 content/socket.txt"],
            diagnostics.ToImmutable().Select(found => $"{found.Code} {found.Location}"));
    }

    [Fact]
    public void A_file_that_is_gone_since_the_listing_is_reported()
    {
        folder.With("a.txt", "x");
        var tree = Open()!;
        File.Delete(folder["a.txt"]);

        Assert.Null(tree.Read("a.txt", diagnostics));
        Assert.Equal(("L002", "content/a.txt"), Only());
    }

    [Fact]
    public void A_giant_file_is_refused_unread()
    {
        using (var giant = File.Create(folder["a.csv"]))
        {
            giant.SetLength(InputLimits.LargestFile + 1);
        }

        Assert.Null(Open()!.Read("a.csv", diagnostics));
        Assert.Equal(("L003", "content/a.csv"), Only());
    }

    private SourceTree? Open() => SourceTree.Open(folder.Path, "content", diagnostics);

    private (string Code, string File) Only()
    {
        var found = Assert.Single(diagnostics.ToImmutable());
        return (found.Code.Value, found.Location.File);
    }
}
