using System.Text;
using Generator.Model;
using Generator.Publishing;
using Generator.Tests.Loading;

namespace Generator.Tests.Publishing;

public sealed class ContentSpoolTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void What_no_longer_fits_the_memory_reads_back_from_any_thread()
    {
        var spool = new ContentSpool(folder["cache"], mostHeld: 100);
        var kept = new FileContent[500];
        Parallel.For(0, kept.Length, i => kept[i] = spool.Keep(Encoding.UTF8.GetBytes($"content {i}")));

        Parallel.For(0, kept.Length, i => Assert.Equal($"content {i}", kept[i].ReadText()));
        Assert.Equal(11, kept[499].Length);
    }

    [Fact]
    public void Small_and_spooled_content_have_the_same_hash()
    {
        var spool = new ContentSpool(folder["cache"], mostHeld: 0);
        const string abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        Assert.Equal(abc, spool.Keep("abc"u8.ToArray()).Sha256.ToString());
        Assert.Equal(abc, MemoryStore.Instance.Keep("abc"u8.ToArray()).Sha256.ToString());
    }

    [Fact]
    public void No_file_is_left_that_a_killed_build_could_leave_behind()
    {
        var spool = new ContentSpool(folder["cache"], mostHeld: 0);
        var content = spool.Keep("abc"u8.ToArray());
        Assert.Equal(OperatingSystem.IsWindows() ? 1 : 0, Directory.GetFiles(folder["cache"]).Length);
        Assert.Equal("abc", content.ReadText());
    }

    [Fact]
    public void Where_the_disk_refuses_the_memory_serves()
    {
        File.WriteAllText(folder["cache"], "a file in the place of the folder");
        var spool = new ContentSpool(folder["cache"], mostHeld: 0);
        Assert.Equal("abc", spool.Keep("abc"u8.ToArray()).ReadText());
    }

    public void Dispose() => folder.Dispose();
}
