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

    /// <summary>The years that the figure is for, where it is for several together; known once the year is read.</summary>
    public PeriodOfYear? Several { get; private set; }

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

        if ((YearsText.Parse(cell.Text) ?? YearsOfDownload()) is { } years)
        {
            Several = years.Period;
            return ReadSeveral(years, value);
        }

        if (YearsText.IsFiscal(cell.Text) || YearsText.IsUnclear(cell.Text))
        {
            context.Scope.Report(YearsText.IsFiscal(cell.Text)
                ? PeriodProblems.FiscalYear(cell.Location, cell.Text)
                : PeriodProblems.UnclearYears(cell.Location, cell.Text));
            return null;
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

    /// <summary>Several years as the site's downloads write them: the last year, and all their months (2016-01/2018-12).</summary>
    private (Year To, PeriodOfYear Period)? YearsOfDownload()
    {
        var period = cells[DatasetColumn.Period].Text;
        return period.Split('/') is [{ Length: 7 } first, { Length: 7 } last] && first.EndsWith("-01", StringComparison.Ordinal)
            && last.EndsWith("-12", StringComparison.Ordinal) && last[..4] == cell.Text
                ? YearsText.Parse($"{first[..4]}-{last[..4]}")
                : null;
    }

    private Year? ReadSeveral((Year To, PeriodOfYear Period) years, ObservedValue? value)
    {
        var period = cells[DatasetColumn.Period];
        if ((period.Text.Length > 0 && YearsOfDownload() is null) || value is ObservedValue.CompletedOn or ObservedValue.NotDoneOn)
        {
            context.Scope.Report(PeriodProblems.PartOfSeveralYears(period.Location, period.Text, cell.Text));
            return null;
        }

        return years.To.Value - years.Period.YearsBefore >= Year.Earliest
            ? InRelease(years.To, cell.Location)
            : InRelease(new Year(years.To.Value - years.Period.YearsBefore), cell.Location);
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
