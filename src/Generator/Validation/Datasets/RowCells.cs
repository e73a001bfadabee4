using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Validation.Datasets;

/// <summary>The cells of one row by column. A cell that the row is too short for is empty and has the row's place.</summary>
internal sealed class RowCells(SourceRow row, ColumnLayout layout)
{
    /// <summary>The columns that say which figure is wanted.</summary>
    private static readonly ImmutableArray<DatasetColumn> WantedColumns =
        [DatasetColumn.Indicator, DatasetColumn.Region, DatasetColumn.Year, DatasetColumn.Unit];

    public SourceLocation Location => row.Location;

    /// <summary>Filled cells to the right of the last column.</summary>
    public IEnumerable<SourceCell> Beyond => row.Cells.Skip(layout.Width).Where(cell => !string.IsNullOrWhiteSpace(cell.Text));

    /// <summary>
    /// Whether this is a row of a dataset made ready to fill in that nobody has touched: it says which figure is wanted and holds nothing
    /// of one. Columns for reference are not looked at.
    /// </summary>
    public bool IsUntouched => this[DatasetColumn.Indicator].Text.Length > 0
        && Enum.GetValues<DatasetColumn>().Except(WantedColumns).All(column => this[column].Text.Length == 0)
        && layout.Texts.All(text => this[text.Key].Text.Length == 0
            && text.Value.ByLanguage.Keys.All(language => this[text.Key, language].Text.Length == 0))
        && !Beyond.Any();

    public bool Has(DatasetColumn column) => layout.Columns.ContainsKey(column);

    public SourceCell this[DatasetColumn column] => At(layout.Columns.TryGetValue(column, out var index) ? index : null) is var cell
        && column == DatasetColumn.Period && cell.Text.Length == 0 && layout.Completed is not null
            ? At(layout.Completed)
            : cell;

    /// <summary>The cell of a dimension; empty where the dataset has no such column.</summary>
    public SourceCell this[DimensionId dimension] => At(layout.Dimensions.TryGetValue(dimension, out var index) ? index : null);

    /// <summary>The dimensions that the dataset has a column for.</summary>
    public IEnumerable<DimensionId> Dimensions => layout.Dimensions.Keys.Order();

    /// <summary>Whether the row names a member of a dimension that is declared with a fault.</summary>
    public bool IsOfFaultyDimension => layout.Unreadable.Any(index => At(index).Text.Length > 0);

    /// <summary>The text for all languages, where a column has such.</summary>
    public SourceCell this[TextColumn column] => At(layout.Texts[column].Plain);

    public SourceCell this[TextColumn column, SiteLanguage language] =>
        At(layout.Texts[column].ByLanguage.TryGetValue(language, out var index) ? index : null);

    private SourceCell At(int? index) => index is { } known && known < row.Cells.Length
        ? row.Cells[known] with { Text = row.Cells[known].Text.Trim() }
        : new SourceCell(string.Empty, row.Location);
}
