using Generator.Diagnostics;
using Generator.Model;
using Generator.Output;

namespace Generator;

/// <summary>The front door: one build from folder to folder.</summary>
public static class SiteBuild
{
    /// <summary>Builds the site, or checks everything that a build would; problems of the input are in the report, never exceptions.</summary>
    public static BuildReport Run(BuildOptions options, Action<string>? progress, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var publisher = new SitePublisher(
            new PublishTarget(options.OutputFolder, [options.ContentFolder, options.TemplateFolder], options.Force));
        publisher.Repair(diagnostics);
        progress?.Invoke("Publishing");
        cancellation.ThrowIfCancellationRequested();
        var site = new OutputTree([]);
        var succeeded = !options.PublishSite || publisher.Publish(site, SiteManifest.Build(site, [], "0.1.0"), diagnostics);
        return new BuildReport(diagnostics.ToImmutable(), succeeded, 0, 0, site.Files.Length, 0, options.OutputFolder);
    }
}
