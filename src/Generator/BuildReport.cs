using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator;

/// <summary>
/// What came of a build: every problem, sorted by file and place, and the counts of what was built. When it did not succeed, nothing
/// was published and the counts say how far it came. <paramref name="Bytes"/> is the size of all files together.
/// </summary>
public sealed record BuildReport(
    ImmutableArray<Diagnostic> Diagnostics,
    bool Succeeded,
    int Pages,
    int Charts,
    int Files,
    long Bytes,
    string OutputFolder);
