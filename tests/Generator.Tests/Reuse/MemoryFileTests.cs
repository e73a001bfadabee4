using System.Text;
using Generator.Publishing;
using Generator.Tests.Loading;

namespace Generator.Tests.Reuse;

/// <summary>The cache may be deleted or damaged at any time: what is not whole is not there.</summary>
public sealed class MemoryFileTests : IDisposable
{
    private const string Name = "memory";

    private static readonly MemoryEntry[] Entries = [Entry(1, 5, "one"), Entry(2, 6, string.Empty), Entry(1, 7, "another one")];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_kept_is_found()
    {
        Write();
        Assert.Equal(Entries.Select(Shown), Read());
        Write();
        Assert.Equal([Name], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Nothing_is_found_where_nothing_was_kept()
    {
        Assert.Empty(Read());
        Assert.Empty(new MemoryFile(folder["none"]).Read());
        folder.With(Name, "no such file");
        Assert.Empty(Read());
    }

    /// <summary>Whichever byte is another one, no entry is another one; at most the damaged one and those behind it are lost.</summary>
    [Fact]
    public void A_damaged_entry_is_not_there()
    {
        Write();
        var whole = File.ReadAllBytes(folder[Name]);
        var all = Entries.Select(Shown).ToList();
        var most = 0;
        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x10;
            folder.With(Name, damaged);
            var found = Read();
            Assert.Empty(found.Except(all));
            Assert.True(found.Count < all.Count, $"byte {at}");
            most = Math.Max(most, found.Count);
        }

        Assert.Equal(all.Count - 1, most);
    }

    [Fact]
    public void Of_a_file_that_is_cut_off_the_first_entries_are_there()
    {
        Write();
        var whole = File.ReadAllBytes(folder[Name]);
        for (var length = 0; length < whole.Length; length++)
        {
            folder.With(Name, whole[..length]);
            var found = Read();
            Assert.Equal(Entries.Select(Shown).Take(found.Count), found);
            Assert.True(found.Count < Entries.Length);
        }
    }

    /// <summary>Another version of the tool may make other pages of the same.</summary>
    [Fact]
    public void What_another_build_of_the_tool_kept_is_not_read()
    {
        Write();
        var text = Encoding.Latin1.GetString(File.ReadAllBytes(folder[Name]));
        var tool = ToolBuild.Name.Split('\n')[0];
        Assert.Contains(tool, text, StringComparison.Ordinal);
        folder.With(Name, Encoding.Latin1.GetBytes(text.Replace(tool, Guid.Empty.ToString(), StringComparison.Ordinal)));
        Assert.Empty(Read());
    }

    [Fact]
    public void A_folder_that_cannot_be_written_keeps_nothing()
    {
        folder.With("file", "x");
        new MemoryFile(folder["file"]).Write(Entries);
        Assert.Empty(new MemoryFile(folder["file"]).Read());
    }

    private static MemoryEntry Entry(byte kind, UInt128 key, string text) => new(kind, key, Encoding.UTF8.GetBytes(text));

    private static string Shown(MemoryEntry entry) => $"{entry.Kind} {entry.Key} {Encoding.UTF8.GetString(entry.Bytes.Span)}";

    private void Write() => new MemoryFile(folder.Path).Write(Entries);

    private List<string> Read() => [.. new MemoryFile(folder.Path).Read().Select(Shown)];
}
