using Generator.Diagnostics;
using Generator.Pages;
using Generator.Publishing;
using Generator.Publishing.Pictures;

namespace Generator;

/// <summary>
/// The front door and table of contents: five stages in order. Each reports all problems of its own; then the build stops, and the
/// published site stays as it was.
/// </summary>
public static class SiteBuild
{
    /// <summary>
    /// Builds the site, or checks everything that a build would; problems of the input are in the report, never exceptions.
    /// </summary>
    /// <exception cref="OperationCanceledException">The build was cancelled; the published site is as it was.</exception>
    public static BuildReport Run(BuildOptions options, Action<BuildStep>? progress, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            return Built(options, progress, diagnostics, cancellation);
        }
        catch (Exception failure) when (Guard.IsFullMemory(failure))
        {
            diagnostics.Add(Guard.FullMemory(new("content")));
            return BuildReport.Of(options, diagnostics, succeeded: false, new());
        }
    }

    private static BuildReport Built(
        BuildOptions options, Action<BuildStep>? progress, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        // What a build made that was stopped half-way was never looked at as a whole.
        options.Memory?.End(isGood: false);
        var publisher = new SitePublisher(
            new(options.OutputFolder, options.Folders, options.Others));
        if (options.PublishSite)
        {
            publisher.Repair(diagnostics);
        }

        var reproduction = options.Reproduces is { } wanted ? Reproduction.Open(wanted, diagnostics) : null;
        var (report, prepared) = Prepare(options, publisher, reproduction, diagnostics, progress, cancellation);
        if (prepared is not null)
        {
            Begin(BuildStep.DrawingPictures);
            var site = prepared.Draw(PictureCache.In(options.CacheFolder), cancellation);
            var manifest = prepared.List(site);
            report = report with { Reproduced = reproduction?.Compare(manifest, diagnostics) };
            report = report.After(diagnostics, IsGood(options, diagnostics), site);
            if (report.Succeeded && options.PublishSite)
            {
                Begin(BuildStep.Publishing);
                report = report.After(diagnostics, publisher.Publish(site, manifest, diagnostics), site);
            }
        }

        return report with { HasRepaired = publisher.HasRepaired };

        void Begin(BuildStep step)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Invoke(step);
        }
    }

    /// <summary>Makes all but the pictures, and looks whether the whole is in order; no site where none is to be published.</summary>
    private static (BuildReport Report, PreparedSite? Site) Prepare(
        BuildOptions options,
        SitePublisher publisher,
        Reproduction? reproduction,
        DiagnosticBag diagnostics,
        Action<BuildStep>? progress,
        CancellationToken cancellation)
    {
        var made = BuildStages.Run(options, BuildStage.Writing, diagnostics, progress, cancellation);
        if (made is not { Site: { } site, Plan: { } plan, Content: { } content })
        {
            options.Memory?.End(isGood: false);
            return (BuildReport.Of(options, diagnostics, succeeded: false, made), null);
        }

        var links = new DiagnosticBag();
        LinkCheck.Run(site, links, plan.Site.BaseUrl?.AbsolutePath, options.Memory?.Links);
        options.Memory?.End(isGood: true);
        diagnostics.AddRange(LinkOrigins.Trace(links.ToImmutable(), content));
        reproduction?.CompareSources(content.Inputs, ToolVersion.Text, diagnostics);
        var changes = SiteDiff.OfData(options.OutputFolder, made);
        var isGood = IsGood(options, diagnostics)
            && (!options.LooksAtOutput || publisher.IsAllowed(site, diagnostics));
        options.Memory?.Save();
        var report = BuildReport.Of(options, diagnostics, isGood, made) with { Changes = changes };
        return (report, isGood && (options.PublishSite || reproduction is not null) ? PreparedSite.Of(made) : null);
    }

    private static bool IsGood(BuildOptions options, DiagnosticBag diagnostics) =>
        !diagnostics.HasErrors && !(options.Strict && diagnostics.Count > 0);
}
