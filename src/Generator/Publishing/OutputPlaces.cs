using System.Collections.Immutable;
using Generator.Loading;

namespace Generator.Publishing;

/// <summary>
/// The site's folder and the names beside it that publishing uses. They share a parent, so that a rename never copies, and their
/// names are the whole record of an unfinished run: <see cref="Aside"/> is always a complete old folder,
/// <see cref="Staged"/> and <see cref="Trash"/> may be incomplete and are never shown to a reader.
/// </summary>
internal sealed record OutputPlaces
{
    /// <param name="folder">The output folder as the user named it; links on the way are followed, so that a link stays a link.</param>
    public OutputPlaces(string folder) => Site = RealPath.Of(folder);

    public string Site { get; }

    public string Parent => Path.GetDirectoryName(Site) ?? Site;

    public string Staged => Beside("new");

    public string Aside => Beside("old");

    public string Trash => Beside("trash");

    public string Lock => Beside("lock");

    /// <summary>Folders that publishing makes for itself; their names must be free, or those of folders that it left there.</summary>
    public ImmutableArray<string> Siblings => [Staged, Aside, Trash];

    private string Beside(string role) => Path.Combine(Parent, $".{Path.GetFileName(Site)}.generator-{role}");
}

/// <summary>
/// Where a site goes. <paramref name="Protected"/> are the folders the build reads: neither they nor a folder around them
/// or inside them may be replaced. <paramref name="Others"/> says what becomes of files in it that no build made.
/// </summary>
internal sealed record PublishTarget(string Folder, ImmutableArray<string> Protected, OthersFiles Others);

/// <summary>What becomes of files in the site's folder that no build put there, and of those of the site that were changed since.</summary>
internal enum OthersFiles
{
    /// <summary>They are named, and nothing is replaced.</summary>
    Told,

    /// <summary>They stay as they are.</summary>
    Kept,

    /// <summary>They are lost.</summary>
    Removed,
}
