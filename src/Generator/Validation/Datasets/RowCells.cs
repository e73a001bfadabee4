using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Validation.Datasets;

/// <summary>The cells of one row by column. A cell that the row is too short for is empty and has the row's place.</summary>
internal sealed class RowCells(SourceRow row, ColumnLayout layout)
{
    public SourceLocation Location => row.Location;

    /// <summary>Filled cells to the right of the last column.</summary>
    public IEnumerable<SourceCell> Beyond => row.Cells.Skip(layout.Width).Where(cell => !string.IsNullOrWhiteSpace(cell.Text));

    public bool Has(DatasetColumn column) => layout.Columns.ContainsKey(column);

    public SourceCell this[DatasetColumn column] => At(layout.Columns.TryGetValue(column, out var index) ? index : null);

    public SourceCell Note => At(layout.Note);

    public SourceCell NoteIn(SiteLanguage language) => At(layout.Notes.TryGetValue(language, out var index) ? index : null);

    private SourceCell At(int? index) => index is { } known && known < row.Cells.Length
        ? row.Cells[known] with { Text = row.Cells[known].Text.Trim() }
        : new SourceCell(string.Empty, row.Location);
}
