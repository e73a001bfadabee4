using Generator.Model;

namespace Generator.Publishing;

/// <summary>Writes a site's files into an empty folder, and compares a folder with the manifest of the site that it should hold.</summary>
internal static class SiteFiles
{
    public static void Write(OutputTree site, byte[] manifest, string folder, Action written)
    {
        // Sorted paths come folder by folder.
        string? made = null;
        foreach (var file in site.Files)
        {
            var path = Path.Combine(folder, file.Path.Value);
            var parent = Path.GetDirectoryName(path)!;
            if (!string.Equals(parent, made, StringComparison.Ordinal))
            {
                Directory.CreateDirectory(parent);
                made = parent;
            }

            Write(path, file.Content);
            written();
        }

        File.WriteAllBytes(Path.Combine(folder, SiteManifest.FileName), manifest);
        written();
    }

    private static void Write(string path, FileContent content)
    {
        // Without its size: a disk that has no room for it would then refuse without the number by which that is told.
        using var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None);
        var end = 0L;
        foreach (var piece in content.Pieces())
        {
            RandomAccess.Write(handle, piece.Span, end);
            end += piece.Length;
        }
    }

    /// <summary>Sees to it that a power cut after the swap finds the files on the disk.</summary>
    public static void Flush(SiteManifest manifest, string folder)
    {
        // Only Windows wants the right to write for it, which a published file need not have.
        var access = OperatingSystem.IsWindows() ? FileAccess.ReadWrite : FileAccess.Read;
        using (var any = File.OpenHandle(Path.Combine(folder, SiteManifest.FileName), FileMode.Open, access))
        {
            if (FolderExchange.TryFlush(any))
            {
                return;
            }
        }

        foreach (var path in manifest.Files.Select(file => file.Path).Append(SiteManifest.FileName))
        {
            using var handle = File.OpenHandle(Path.Combine(folder, path), FileMode.Open, access);
            RandomAccess.FlushToDisk(handle);
        }

        foreach (var inner in Directory.GetDirectories(folder, "*", SearchOption.AllDirectories).Append(folder))
        {
            UnixCalls.FlushNames(inner);
        }
    }

    /// <summary>The first file that is missing or not as listed, or null when the folder holds every one of them.</summary>
    public static string? FirstDifference(SiteManifest manifest, byte[] manifestBytes, string folder)
    {
        var own = new ManifestFile(SiteManifest.FileName, manifestBytes.Length, ContentHash.Of(manifestBytes));
        return manifest.Files.Append(own).FirstOrDefault(file => !IsAsListed(file, folder))?.Path;
    }

    public static bool IsAsListed(ManifestFile file, string folder)
    {
        var path = Path.Combine(folder, file.Path);
        if (!File.Exists(path))
        {
            return false;
        }

        using var stream = File.OpenRead(path);
        return stream.Length == file.Size && ContentHash.Of(stream) == file.Sha256;
    }
}
