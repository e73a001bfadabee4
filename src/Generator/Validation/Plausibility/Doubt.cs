using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// A figure that looks implausible, and why. Whoever has checked it says so in its row or in that of the figure it is held against.
/// </summary>
/// <param name="Row">The row in doubt; null for what is no row's fault.</param>
/// <param name="Other">The row that it is held against, if any.</param>
/// <param name="Problem">What is told.</param>
internal sealed record Doubt(PlacedRow? Row, PlacedRow? Other, Diagnostic Problem)
{
    /// <summary>Further rows that the doubt rests on: where one of them is wrong, this is no more than the consequence.</summary>
    public ImmutableArray<PlacedRow> Further { get; init; } = [];

    public IEnumerable<PlacedRow> Rows => new[] { Row, Other }.OfType<PlacedRow>().Concat(Further);
}
