using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator;

/// <summary>
/// What came of a build: every problem, sorted by file and place, and the counts of what was built. When it did not succeed, nothing
/// was published and the counts say how far it came. <paramref name="Bytes"/> is the size of all files together; pictures, which are drawn only
/// for a site that is published, have none before.
/// </summary>
public sealed record BuildReport(
    ImmutableArray<Diagnostic> Diagnostics,
    bool Succeeded,
    int Pages,
    int Charts,
    int Files,
    long Bytes,
    string OutputFolder)
{
    internal static BuildReport Of(BuildOptions options, DiagnosticBag diagnostics, bool succeeded, OutputTree site, int charts) => new(
        [
            .. diagnostics.ToImmutable()
                .OrderBy(diagnostic => diagnostic.Location.File, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.Line)
                .ThenBy(diagnostic => diagnostic.Location.Column),
        ],
        succeeded,
        site.Files.Count(file => file.Path.Value.EndsWith(".html", StringComparison.Ordinal)),
        charts,
        site.Paths.Count(),
        site.Files.Sum(file => (long)file.Content.Length),
        options.OutputFolder);
}
