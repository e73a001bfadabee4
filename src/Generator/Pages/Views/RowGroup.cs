using System.Collections.Immutable;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>ROW GROUP: figures that stand in one table; with the name of their basis where an indicator has a table for each.</summary>
internal sealed record RowGroup(string? Basis, ImmutableArray<RowView> Rows) : View
{
    /// <summary>As many figures of one basis say their source once; a basis with fewer gains nothing from a table of its own.</summary>
    private const int Enough = 3;

    /// <summary>
    /// A table for each basis where two alternate over years, since each row would repeat what its basis has in common: the basis of the
    /// newest figure first. Otherwise one table of all.
    /// </summary>
    public static ImmutableArray<RowGroup> ByBasis(ImmutableArray<RowView> rows, string usual)
    {
        var groups = rows.GroupBy(row => row.Basis ?? usual, StringComparer.Ordinal).ToList();
        return rows.IsEmpty ? []
            : groups.Count == 1 || groups.Max(group => group.Count()) < Enough ? [new(null, rows)]
            : [.. groups.OrderByDescending(group => rows.LastIndexOf(group.Last())).Select(group => new RowGroup(group.Key, [.. group]))];
    }
}
