using Generator.Publishing;

namespace Generator;

/// <summary>A finished site in a folder, to be looked at. Links are not followed: they may lead out of it.</summary>
/// <param name="folder">The folder of the site.</param>
public sealed class SiteFolder(string folder)
{
    /// <summary>The file at these names below the site's root, or null.</summary>
    /// <exception cref="IOException">The disk does not let it be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Nobody may read it.</exception>
    public Stream? Open(IReadOnlyList<string> names) => SiteFolderFiles.Open(folder, names);

    /// <summary>Whether there is a folder at these names.</summary>
    public bool HasFolder(IReadOnlyList<string> names) => SiteFolderFiles.HasFolder(folder, names);
}
