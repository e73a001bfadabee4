using System.Collections.Immutable;
using Generator.Changes.Comparison;
using Generator.Diagnostics;
using Generator.Publishing;
using Generator.Wording;

namespace Generator;

/// <summary>The front door of “diff”: what publishing the content as it is now would change. Nothing is written.</summary>
public static class SiteDiff
{
    /// <param name="options">The content and templates, and the day up to which releases are out.</param>
    /// <param name="published">The folder of the published site, or its manifest.</param>
    /// <param name="language">The language in which figures and promises are named; the plan's own where the site does not have it.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static DiffReport Run(BuildOptions options, string published, ToolLanguage language, CancellationToken cancellation)
    {
        if (PublishedSite.Find(published) is not { } before)
        {
            return new([], HasPublished: false, null, []);
        }

        var diagnostics = new DiagnosticBag();
        var made = BuildStages.Run(options, BuildStage.Writing, diagnostics, progress: null, cancellation);
        if (diagnostics.HasErrors || made is not { Site: { } site, Plan: { } plan, Content: { } content, History: { } history })
        {
            return new(BuildReport.Sorted(diagnostics), HasPublished: true, null, []);
        }

        var manifest = SiteManifest.Build(site, content.Inputs, ToolVersion.Text);
        var changes = Compare(before, made, language)!.OfAll(manifest, history);
        return new(BuildReport.Sorted(diagnostics), HasPublished: true, changes, WithheldRelease.Of(plan, options.AsOf));
    }

    /// <summary>Figures and statuses that a site changes in the one in a folder; null where there is none that could be compared.</summary>
    internal static SiteChanges? OfData(string folder, BuildStages made)
    {
        try
        {
            return PublishedSite.Find(folder) is { } before ? Compare(before, made, ToolLanguage.English)?.OfData() : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // What cannot be compared cannot be told; whether the folder can be replaced is for publishing to say.
            return null;
        }
    }

    private static SiteComparison? Compare(PublishedSite before, BuildStages made, ToolLanguage language)
    {
        if (made is not { Site: { } site, Plan: { } plan, Locales: { } locales, Assessment: { } assessment })
        {
            return null;
        }

        var spoken = plan.Languages.Where(known => known.Tag == language.Tag()).Append(plan.Languages[0]).First();
        return new(before, site, plan, new ChangeWords(new PlanWords(assessment, locales[spoken])));
    }
}

/// <summary>
/// What there is to compare: the problems of the content, whether a published site was found, and what would change; null while the content
/// has errors, since nothing could be published.
/// </summary>
public sealed record DiffReport(
    ImmutableArray<Diagnostic> Diagnostics, bool HasPublished, SiteChanges? Changes, ImmutableArray<WithheldRelease> Withheld);
