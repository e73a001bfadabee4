using System.Collections.Immutable;
using Generator.Changes.Comparison;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator;

/// <summary>
/// What came of a build: every problem, sorted by file and place, and the counts of what was built. When it did not succeed, nothing was
/// published and the counts say how far it came. <paramref name="Bytes"/> is the size of all files together; pictures, which are drawn
/// only for a site that is published, have none before.
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
    /// <summary>The releases whose day is still to come, which the site leaves out.</summary>
    public ImmutableArray<WithheldRelease> Withheld { get; init; } = [];

    /// <summary>The releases that are out and not frozen: their figures may still change unnoticed.</summary>
    public ImmutableArray<string> Unfrozen { get; init; } = [];

    /// <summary>The languages without pictures of charts and without share cards: their letters would not join.</summary>
    public ImmutableArray<string> Unpictured { get; init; } = [];

    /// <summary>Figures and statuses that the site changes in the one that was in its folder; null where there was none.</summary>
    public SiteChanges? Changes { get; init; }

    /// <summary>How many files came out as the manifest says that was to be reproduced; null where none was.</summary>
    public int? Reproduced { get; init; }

    /// <summary>Whether an earlier build was found stopped while it published, and what it left was put right.</summary>
    public bool HasRepaired { get; init; }

    /// <summary>Whether the program itself failed at something.</summary>
    public bool HasFaults => Diagnostics.Any(problem => problem.Fault is not null);

    /// <summary>What each stage made, for tests and tools that look further than the counts; nothing where it was not to be kept.</summary>
    internal BuildStages Made { get; private init; } = new();

    internal static BuildReport Of(BuildOptions options, DiagnosticBag diagnostics, bool succeeded, BuildStages made) => new(
        Sorted(diagnostics),
        succeeded,
        made.Site?.Files.Count(file => file.Path.Value.EndsWith(".html", StringComparison.Ordinal)) ?? 0,
        made.Site is null ? 0 : made.Charts!.Count,
        made.Site?.Paths.Count() ?? 0,
        made.Site is { } site ? BytesOf(site) : 0,
        options.OutputFolder)
    {
        Made = options.KeepsStages ? made : new(),
        Unpictured =
        [
            .. (made.Charts?.All ?? []).GroupBy(entry => entry.Language)
                .Where(charts => charts.All(entry => entry.Chart.Picture is null))
                .Select(charts => charts.Key.Tag),
        ],
        Withheld = made.Plan is { } plan ? WithheldRelease.Of(plan, options.AsOf) : [],
        Unfrozen = made is { Plan: { } whole, History: { } history } ? history.Unfrozen(whole, options.AsOf) : [],
    };

    /// <summary>The report after a further step, which may have added problems and files.</summary>
    internal BuildReport After(DiagnosticBag diagnostics, bool succeeded, OutputTree site) => this with
    {
        Diagnostics = Sorted(diagnostics), Succeeded = succeeded, Bytes = BytesOf(site),
    };

    internal static ImmutableArray<Diagnostic> Sorted(DiagnosticBag diagnostics) =>
    [
        .. Repetitions.Cap(
        [
            .. diagnostics.ToImmutable()
                .OrderBy(diagnostic => diagnostic.Location.File, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.Line)
                .ThenBy(diagnostic => diagnostic.Location.Column),
        ]),
    ];

    private static long BytesOf(OutputTree site) => site.Files.Sum(file => (long)file.Content.Length);
}
