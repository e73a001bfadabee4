using System.Collections.Frozen;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Wording;
using Generator.Publishing;
using Generator.Publishing.Pictures;
using Generator.Pages;
using Generator.Assessment;
using Generator.Validation;

namespace Generator;

/// <summary>
/// The front door and table of contents: five stages in order. Each reports all problems of its own; then the build stops, and the
/// published site stays as it was.
/// </summary>
public static class SiteBuild
{
    /// <summary>Builds the site, or checks everything that a build would; problems of the input are in the report, never exceptions.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled; the published site is as it was.</exception>
    public static BuildReport Run(BuildOptions options, Action<string>? progress, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var publisher = new SitePublisher(new(options.OutputFolder, [options.ContentFolder, options.TemplateFolder, options.CacheFolder], options.Force));
        if (options.PublishSite)
        {
            publisher.Repair(diagnostics);
        }

        Begin("Reading");
        var content = ContentLoader.Load(options.ContentFolder, options.TemplateFolder, diagnostics);
        if (content is null)
        {
            return Failed(options, diagnostics);
        }

        Begin("Checking");
        var plan = PlanValidator.Validate(content, options.BaseUrl, diagnostics);
        var catalogues = plan is null ? null : TextCatalogueValidator.Validate(content, plan.Languages, diagnostics);
        if (plan is null || catalogues is null)
        {
            return Failed(options, diagnostics);
        }

        Begin("Judging");
        var assessment = PlanAssessor.Assess(plan, options.AsOf, diagnostics);
        if (assessment is null)
        {
            return Failed(options, diagnostics);
        }

        Begin("Drawing and writing");
        var locales = catalogues.Values.ToFrozenDictionary(catalogue => catalogue.Language, catalogue => new Locale(catalogue, plan.Units));
        var charts = ChartStage.Draw(assessment, locales, diagnostics, cancellation);
        if (charts is null)
        {
            return Failed(options, diagnostics);
        }

        var site = SitePages.Render(assessment, locales, charts, content, diagnostics, cancellation);
        if (site is null)
        {
            return Failed(options, diagnostics);
        }

        LinkCheck.Run(site, diagnostics, plan.Site.BaseUrl?.AbsolutePath);
        var isPublished = IsGood(options, diagnostics) && (!options.PublishSite || publisher.IsAllowed(diagnostics));
        if (isPublished && options.PublishSite)
        {
            Begin("Drawing pictures");
            var cache = new PictureCache(Path.Combine(options.CacheFolder, "pictures"));
            site = site.With(PictureFiles.Make(SupportingFiles.Pictures(charts), cache, cancellation));

            Begin("Publishing");
            var manifest = SiteManifest.Build(site, content.Inputs, ToolVersion.Text, plan.Document.Title[plan.Languages[0]]);
            isPublished = publisher.Publish(site, manifest, diagnostics);
        }

        return BuildReport.Of(options, diagnostics, isPublished, site, charts.Count);

        void Begin(string stage)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Invoke(stage);
        }
    }

    private static bool IsGood(BuildOptions options, DiagnosticBag diagnostics) =>
        !diagnostics.HasErrors && !(options.Strict && diagnostics.Count > 0);

    private static BuildReport Failed(BuildOptions options, DiagnosticBag diagnostics) =>
        BuildReport.Of(options, diagnostics, succeeded: false, new([]), charts: 0);
}
