using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Charts.Pictures;
using Generator.Data;
using Generator.Model;
using Generator.Pages;
using Generator.Publishing;
using Generator.Publishing.Pictures;

namespace Generator;

/// <summary>
/// A site that was built and not published, to be looked at before it is: the same files with the same bytes. A picture
/// is drawn when it is asked for, and so is the list of all files, which needs every picture.
/// </summary>
public sealed class PreviewSite
{
    private readonly FrozenDictionary<string, FileContent> files;
    private readonly FrozenDictionary<string, PictureFile> pictures;
    private readonly FrozenSet<string> folders;
    private readonly PictureCache cache;
    private readonly Lazy<ReadOnlyMemory<byte>> manifest;

    private PreviewSite(OutputTree site, ImmutableArray<PictureFile> drawable, PictureCache cache, Func<OutputTree, SiteManifest> list)
    {
        files = site.Files.ToFrozenDictionary(file => file.Path.Value, file => file.Content, StringComparer.Ordinal);
        pictures = drawable.ToFrozenDictionary(picture => picture.Path.Value, StringComparer.Ordinal);
        folders = site.Paths.SelectMany(path => FoldersAbove(path.Value)).ToFrozenSet(StringComparer.Ordinal);
        this.cache = cache;
        manifest = new(() => list(site.With(PictureFiles.Make(drawable, cache, MemoryStore.Instance, CancellationToken.None))).ToBytes());
    }

    /// <summary>The number of pages.</summary>
    public int Pages => files.Keys.Count(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The site that a build made, or null when it found problems.</summary>
    public static PreviewSite? Of(BuildReport report, BuildOptions options) =>
        report.Succeeded && report.Made is { Site: { } site, Charts: { } charts } made && PreparedSite.Of(made) is { } prepared
            ? new(site, SupportingFiles.Pictures(charts), PictureCache.In(options.CacheFolder), prepared.List)
            : null;

    /// <summary>The media type of a file of a site, told by its name.</summary>
    public static string MediaTypeOf(string path) => MediaTypes.Of(path);

    /// <summary>The file at a path below the site's root, or null.</summary>
    public ReadOnlyMemory<byte>? Find(string path) =>
        files.TryGetValue(path, out var content) ? content.Read()
        : pictures.TryGetValue(path, out var picture) ? PictureFiles.Make(picture, cache, MemoryStore.Instance).Content.Read()
        : path == SiteManifest.FileName ? manifest.Value
        : default(ReadOnlyMemory<byte>?);

    /// <summary>Whether files lie below a path.</summary>
    public bool HasFolder(string path) => folders.Contains(path);

    /// <summary>How many files a reader of the other site would find new, changed or gone here.</summary>
    public int ChangesSince(PreviewSite other) =>
        files.Count(file => !other.files.TryGetValue(file.Key, out var before) || before.Sha256 != file.Value.Sha256)
            + other.files.Keys.Count(path => !files.ContainsKey(path));

    private static IEnumerable<string> FoldersAbove(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }
}
