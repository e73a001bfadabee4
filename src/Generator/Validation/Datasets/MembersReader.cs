using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// Reads which part of the whole a row is of: the members in the columns of dimensions. A row without any is the total, so that a member
/// that nobody knows must never pass for none.
/// </summary>
internal sealed class MembersReader(RowCells cells, DatasetContext context)
{
    private ReadingScope Scope => context.Scope;

    /// <summary>Null where a member could not be read.</summary>
    public Members? Read(Indicator? indicator)
    {
        var parts = new List<(DimensionId Dimension, MemberId Member)>();
        var isWhole = !cells.IsOfFaultyDimension;
        foreach (var dimension in cells.Dimensions.Where(dimension => cells[dimension].Text.Length > 0))
        {
            var cell = cells[dimension];
            var names = context.Names.Dimensions.MembersOf(dimension);
            var found = names.Find(cell.Text);
            if (found is [var member])
            {
                parts.Add((dimension, new(member)));
            }
            else
            {
                isWhole = false;
                Scope.Report(found.IsEmpty
                    ? DimensionProblems.UnknownMember(cell.Location, cell.Text, dimension.Value, names.Known)
                    : DatasetProblems.AmbiguousName(cell.Location, dimension.Value, cell.Text, found[0], found[1]));
            }

            if (indicator is not null && !indicator.Dimensions.Contains(dimension))
            {
                isWhole = false;
                Scope.Report(DimensionProblems.NotBrokenDown(cell.Location, indicator.Id.Value, dimension.Value));
            }
        }

        return isWhole ? Members.Of(parts) : null;
    }
}
