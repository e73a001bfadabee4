using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>
/// Collects the diagnostics of one stage or one parallel worker. Not for sharing between threads: workers fill
/// bags of their own, which the stage merges in input order, so that the report never depends on timing.
/// A mistake in every row of a giant table is kept a thousand times and counted from then on.
/// </summary>
internal sealed class DiagnosticBag
{
    /// <summary>So many problems of one code are kept for each file: far more than are told.</summary>
    private const int Kept = 1000;

    private readonly List<Diagnostic> diagnostics = [];
    private readonly Dictionary<(string File, DiagnosticCode Code), (int Count, int Last)> kinds = [];

    public bool HasErrors { get; private set; }

    public int Count { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        Count += 1 + diagnostic.Unkept;
        var kind = (diagnostic.Location.File, diagnostic.Code);
        var (count, last) = kinds.GetValueOrDefault(kind);
        if (count < Kept)
        {
            kinds[kind] = (count + 1, diagnostics.Count);
            diagnostics.Add(diagnostic);
        }
        else
        {
            diagnostics[last] = diagnostics[last] with { Unkept = diagnostics[last].Unkept + 1 + diagnostic.Unkept };
        }
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
