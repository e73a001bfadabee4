using System.Buffers;
using Generator.Authoring;
using Generator.Cli;

namespace Generator.SiteTests.CommandLine;

/// <summary>What a verb writes for people is there as a whole or not at all.</summary>
public sealed class StaffFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("generator-staff-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_file_that_was_half_written_is_removed_with_those_before_it()
    {
        using var refused = new RefusedBytes();
        Assert.Throws<IOException>(() => StaffFiles.WriteAll(
            [(folder.FullName, new DeskFile("a.yaml", "a"u8.ToArray())), (folder.FullName, new DeskFile("b.yaml", refused.Memory))]));
        Assert.Empty(folder.GetFileSystemInfos());
    }

    [Fact]
    public void A_file_that_cannot_take_its_place_leaves_nothing_beside_it()
    {
        folder.CreateSubdirectory("releases.lock");
        Assert.ThrowsAny<SystemException>(() => StaffFiles.Replace(folder.FullName, "releases.lock", "a"u8.ToArray()));
        Assert.Equal(["releases.lock"], folder.GetFileSystemInfos().Select(entry => entry.Name));
    }

    /// <summary>Content that fails to be written as on a disk that is full.</summary>
    private sealed class RefusedBytes : MemoryManager<byte>
    {
        public override Memory<byte> Memory => CreateMemory(1);

        public override Span<byte> GetSpan() => throw new IOException("No space left on device");

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
