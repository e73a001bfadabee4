using System.Collections.Immutable;
using Generator.Model;
using Generator.Publishing;

namespace Generator;

/// <summary>
/// What one build is asked to do. The address is the site's public one, if it has one; the date is the day the site says it was
/// built on. Strict lets warnings fail the build; force lets a folder be replaced that holds something else than a site.
/// In the cache lies what a later build need not make again; it may be missing, and be deleted at any time.
/// Without <paramref name="PublishSite"/> everything is checked and nothing written.
/// </summary>
public sealed record BuildOptions(
    string ContentFolder,
    string TemplateFolder,
    string OutputFolder,
    string CacheFolder,
    Uri? BaseUrl,
    DateOnly AsOf,
    bool Strict,
    bool Force,
    bool PublishSite)
{
    /// <summary>
    /// Whether files in the folder of the site that no build made stay there, and files of the site that were changed since stay as they
    /// are; the opposite of <see cref="Force"/>. With neither they stop the build.
    /// </summary>
    public bool Keep { get; init; }

    /// <summary>What becomes of the files of others in the folder of the site.</summary>
    internal OthersFiles Others => Force ? OthersFiles.Removed : Keep ? OthersFiles.Kept : OthersFiles.Told;

    /// <summary>Whether the folder of the site is looked at, too; not for a site that is only shown.</summary>
    public bool LooksAtOutput { get; init; } = true;

    /// <summary>The folder of a theme: files that take the places of templates of the same names; null where none is given.</summary>
    public string? ThemeFolder { get; init; }

    /// <summary>The folders that are read, none of which a site may replace, and that of the cache.</summary>
    internal ImmutableArray<string> Folders =>
        [.. new[] { ContentFolder, TemplateFolder, CacheFolder, ThemeFolder }.OfType<string>().Where(folder => folder.Length > 0)];

    /// <summary>
    /// Whether the report carries what each stage made. A site that is published is made of nothing but its files by then: the memory of
    /// a large plan is wanted back.
    /// </summary>
    internal bool KeepsStages { get => field || !PublishSite; init; }

    /// <summary>How long lists may become before they are divided.</summary>
    internal SizeLimits Limits { get; init; } = SizeLimits.Usual;

    /// <summary>What the last build left to this one; null where every build makes everything.</summary>
    public BuildMemory? Memory { get; init; }

    /// <summary>The manifest of a site that is to come out again with the same bytes; null in other builds.</summary>
    public string? Reproduces { get; init; }
}
