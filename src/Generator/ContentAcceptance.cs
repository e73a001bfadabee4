using System.Collections.Immutable;
using Generator.Changes;
using Generator.Changes.Frozen;
using Generator.Diagnostics;
using Generator.Loading;

namespace Generator;

/// <summary>
/// The front door of “accept”: published releases are frozen as they are, translations approved. Nothing is written here; whoever asked
/// writes the lock.
/// </summary>
public static class ContentAcceptance
{
    /// <summary>The name of the lock in the content folder.</summary>
    public const string LockFile = InputLayout.LockFile;

    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static AcceptanceReport Run(BuildOptions options, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var made = BuildStages.Run(options, BuildStage.Checking, diagnostics, progress: null, cancellation);
        var problems = BuildReport.Sorted(diagnostics);
        if (diagnostics.HasErrors || made is not { Content: { } content, Plan: { } plan, History: { } history })
        {
            return new(problems, null, [], null, []);
        }

        var accepted = Acceptance.Of(content, plan, history, options.AsOf);
        return new(
            [.. problems.Where(problem => problem.Code != HistoryProblems.Stale)],
            LockLines.Write(accepted.Lock),
            accepted.Releases,
            accepted.Texts,
            WithheldRelease.Of(plan, options.AsOf));
    }
}

/// <summary>
/// What accepting comes to: the lock to be written, or null where the content has errors, and what it does to each release and to the
/// texts.
/// </summary>
public sealed record AcceptanceReport(
    ImmutableArray<Diagnostic> Diagnostics,
    ReadOnlyMemory<byte>? Lock,
    ImmutableArray<AcceptedRelease> Releases,
    AcceptedTexts? Texts,
    ImmutableArray<WithheldRelease> Withheld);
