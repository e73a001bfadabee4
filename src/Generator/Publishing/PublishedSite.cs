using Generator.Model;

namespace Generator.Publishing;

/// <summary>A site as it was published, known by its manifest; only files that are still as the manifest lists them are read.</summary>
/// <param name="Manifest">What it consists of and was made from.</param>
/// <param name="Folder">The folder of the manifest, which may have been taken away from its site.</param>
internal sealed record PublishedSite(SiteManifest Manifest, string Folder)
{
    /// <summary>The site of a folder or of a manifest by any name; null when there is none.</summary>
    public static PublishedSite? Find(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, SiteManifest.FileName) : path;
        return File.Exists(file) && ManifestJson.Read(File.ReadAllBytes(file)) is { } manifest
            ? new PublishedSite(manifest, Path.GetDirectoryName(Path.GetFullPath(file))!)
            : null;
    }

    public ReadOnlyMemory<byte>? Read(OutputPath path)
    {
        var file = Path.Combine(Folder, path.Value);
        if (Manifest.Files.FirstOrDefault(listed => listed.Path == path.Value) is not { } listed || !File.Exists(file))
        {
            return null;
        }

        // A bare null would become an empty content.
        var content = File.ReadAllBytes(file);
        return SiteManifest.Hash(content) == listed.Sha256 ? content : default(ReadOnlyMemory<byte>?);
    }
}
