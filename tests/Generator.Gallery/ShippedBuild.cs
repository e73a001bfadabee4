using Generator.Diagnostics;

namespace Generator.Gallery;

/// <summary>The stages of a build of the repository's own content, with every release of it.</summary>
internal static class ShippedBuild
{
    public static BuildStages Run(BuildStage last)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions(
            Path.Combine(RepositoryFolder.Path, "content"),
            Path.Combine(RepositoryFolder.Path, "templates"),
            OutputFolder: string.Empty,
            CacheFolder: string.Empty,
            BaseUrl: null,
            AsOf: DateOnly.MaxValue,
            Strict: true,
            Force: false,
            PublishSite: false);
        var made = BuildStages.Run(options, last, diagnostics, progress: null, CancellationToken.None);
        return diagnostics.Count == 0 ? made : throw new InvalidOperationException(string.Join('\n', diagnostics.ToImmutable()));
    }
}
