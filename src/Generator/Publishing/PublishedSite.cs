using Generator.Model;

namespace Generator.Publishing;

/// <summary>A site as it was published, known by its manifest; only files that are still as the manifest lists them are read.</summary>
/// <param name="Manifest">What it consists of and was made from.</param>
/// <param name="Folder">The folder of the manifest, which may have been taken away from its site.</param>
internal sealed record PublishedSite(SiteManifest Manifest, string Folder)
{
    /// <summary>The site of a folder or of a manifest by any name; null when there is none.</summary>
    /// <exception cref="UnreadableEntryException">There is a manifest that cannot be read.</exception>
    public static PublishedSite? Find(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, SiteManifest.FileName) : path;
        return File.Exists(file) && ManifestJson.Read(DiskEntry.Read(file, () => File.ReadAllBytes(file))) is { } manifest
            ? new PublishedSite(manifest, Path.GetDirectoryName(Path.GetFullPath(file))!)
            : null;
    }

    /// <summary>A file of the site; null where the manifest does not list it, it is not there any more, or is another.</summary>
    public ReadOnlyMemory<byte>? Read(OutputPath path) =>
        Manifest.Files.FirstOrDefault(listed => listed.Path == path.Value) is { } listed ? Read(listed) : null;

    /// <summary>A file that the manifest lists; null where it is not there any more, or is another.</summary>
    public ReadOnlyMemory<byte>? Read(ManifestFile listed)
    {
        var file = Path.Combine(Folder, listed.Path);
        if (!File.Exists(file))
        {
            return null;
        }

        // A bare null would become an empty content.
        var content = DiskEntry.Read(file, () => File.ReadAllBytes(file));
        return ContentHash.Of(content) == listed.Sha256 ? content : default(ReadOnlyMemory<byte>?);
    }
}
