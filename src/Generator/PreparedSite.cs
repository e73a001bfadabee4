using System.Collections.Immutable;
using Generator.Charts.Pictures;
using Generator.Model;
using Generator.Pages;
using Generator.Publishing;
using Generator.Publishing.Pictures;

namespace Generator;

/// <summary>
/// A site that is made and in order, and no more than publishing needs of it: figures, judgements and charts are given up with the
/// drawing of the last picture, which for a large plan is most of the memory.
/// </summary>
internal sealed class PreparedSite(OutputTree site, ImmutableArray<PictureFile> pictures, IContentStore store)
{
    /// <summary>Files: after the pictures of a site that has more, the memory is tidied up.</summary>
    private const int Large = 5_000;

    private ImmutableArray<PictureFile> pictures = pictures;

    public required ImmutableArray<ManifestInput> Inputs { get; init; }

    public required string Title { get; init; }

    public static PreparedSite? Of(BuildStages made) =>
        made is { Site: { } site, Plan: { } plan, Content: { } content, Charts: { } charts }
            ? new(site, SupportingFiles.Pictures(charts), made.Store)
            {
                Inputs = SiteManifest.InputsOf(content.Inputs), Title = plan.Document.Title[plan.Languages[0]],
            }
            : null;

    /// <summary>The whole site, which can be asked for once.</summary>
    public OutputTree Draw(PictureCache cache, CancellationToken cancellation)
    {
        var whole = site.With(PictureFiles.Make(Taken(), cache, store, cancellation));
        if (whole.Files.Length > Large)
        {
            UnusedMemory.GiveBack();
        }

        return whole;
    }

    public SiteManifest List(OutputTree whole) => SiteManifest.Of(whole, Inputs, ToolVersion.Text, Title);

    private ImmutableArray<PictureFile> Taken()
    {
        var taken = pictures;
        pictures = [];
        return taken;
    }
}
