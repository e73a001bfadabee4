using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// Reads the year that a row describes: the one written, or the dataset's own where none is. The date of an event says its
/// year itself; a year that is written beside it must agree.
/// </summary>
internal sealed class YearReader(RowCells cells, DatasetContext context)
{
    private readonly SourceCell cell = cells[DatasetColumn.Year];

    public Year? Read(ObservedValue? value)
    {
        int? completion = value switch
        {
            ObservedValue.CompletedOn done => done.Date.Year,
            ObservedValue.NotDoneOn open => open.Date.Year,
            _ => null,
        };
        if (cell.Text.Length == 0)
        {
            return completion is { } year ? InRelease(new Year(year), cells[DatasetColumn.Period].Location) : context.Release.Year;
        }

        if (!NumberText.TryParse(cell.Text, unitIsPercent: false, out var number, out _)
            || number != decimal.Truncate(number) || number is < 1000 or > 9999)
        {
            context.Scope.Report(DatasetProblems.BadYear(cell.Location, cell.Text));
            return null;
        }

        var written = new Year((int)number);
        if (completion is { } completed && completed != written.Value)
        {
            context.Scope.Report(DatasetProblems.CompletionYear(cell.Location, written.Value, completed));
            return null;
        }

        return InRelease(written, cell.Location);
    }

    private Year? InRelease(Year year, SourceLocation at)
    {
        if (year.Value >= Year.Earliest && year <= context.Release.Year)
        {
            return year;
        }

        context.Scope.Report(DatasetProblems.YearOutside(at, year.Value, Year.Earliest, context.Release.Year.Value));
        return null;
    }
}
