using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Publishing;

namespace Generator;

/// <summary>Whether a published folder is still the site that was built: each file by size and hash, and nothing besides.</summary>
/// <param name="Diagnostics">Every file that is missing, changed or not of the site, sorted by path.</param>
/// <param name="Files">How many files the manifest lists.</param>
/// <param name="ToolVersion">The version of the tool that built it; null where there is no site.</param>
/// <param name="Title">The title of its plan, where it is known.</param>
public sealed record SiteVerification(ImmutableArray<Diagnostic> Diagnostics, int Files, string? ToolVersion, string? Title)
{
    public bool Succeeded => Diagnostics.IsEmpty;

    /// <summary>Compares a folder with the manifest in it.</summary>
    public static SiteVerification Run(string folder)
    {
        var diagnostics = new DiagnosticBag();
        var manifest = FolderAudit.Run(folder, diagnostics);
        return new(
            BuildReport.Sorted(diagnostics), manifest?.Files.Length ?? 0, manifest?.ToolVersion, manifest?.Title);
    }
}
