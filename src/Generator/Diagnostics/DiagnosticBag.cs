using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>
/// Collects the diagnostics of one stage or one parallel worker. Not for sharing between threads: workers fill
/// bags of their own, which the stage merges in input order, so that the report never depends on timing.
/// </summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    public bool HasErrors { get; private set; }

    public int Count => diagnostics.Count;

    public void Add(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    public void AddRange(IEnumerable<Diagnostic> others)
    {
        foreach (var other in others)
        {
            Add(other);
        }
    }

    public ImmutableArray<Diagnostic> ToImmutable() => [.. diagnostics];
}
