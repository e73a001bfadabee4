using System.Globalization;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// Reads the year that a row describes: the one written, or the dataset's own where none is. The date of an event says its
/// year itself; a year that is written beside it must agree. An indicator has calendar years or fiscal ones, and the other kind is never
/// taken for it. A figure is of a year that the release can know; what is projected is of any year to come.
/// </summary>
internal sealed class YearReader(RowCells cells, Indicator? indicator, bool isProjected, DatasetContext context)
{
    private readonly SourceCell cell = cells[DatasetColumn.Year];
    private readonly SourceCell period = cells[DatasetColumn.Period];

    /// <summary>The years that the figure is for, where it is for several together; known once the year is read.</summary>
    public PeriodOfYear? Several { get; private set; }

    /// <summary>Whether the column of the period says no more than the year does, or can say nothing.</summary>
    public bool IsPeriodRead { get; private set; }

    public Year? Read(ObservedValue? value)
    {
        DateOnly? day = value switch
        {
            ObservedValue.CompletedOn done => done.Date,
            ObservedValue.NotDoneOn open => open.Date,
            _ => null,
        };
        IsPeriodRead = indicator?.HasFiscalYears == true && day is null;
        var year = cell.Text.Length == 0 ? Unwritten(day) : indicator?.HasFiscalYears == true ? Fiscal(day) : Calendar(day);
        var latest = isProjected ? Year.Latest : context.Release.Year.Value;
        return year is not { } read ? null
            : read.Value <= latest && read.Value - (Several?.YearsBefore ?? 0) >= Year.Earliest ? read
            : Reported(Outside(read.Value - (read.Value > latest ? 0 : Several?.YearsBefore ?? 0)));
    }

    private Diagnostic Outside(int year)
    {
        var at = cell.Text.Length == 0 ? period.Location : cell.Location;
        return isProjected
            ? DatasetProblems.YearBeyondAll(at, year, Year.Earliest, Year.Latest)
            : DatasetProblems.YearOutside(at, year, Year.Earliest, context.Release.Year.Value);
    }

    /// <summary>The year in which a day lies, as the indicator counts.</summary>
    private Year YearOf(DateOnly day) => indicator?.HasFiscalYears == true
        ? new(day.Month < indicator.YearStartsIn ? day.Year - 1 : day.Year, IsFiscal: true)
        : new(day.Year);

    private Year? Unwritten(DateOnly? day) =>
        day is { } done ? YearOf(done)
        : context.Release.Year.IsFiscal == (indicator?.HasFiscalYears == true)
            && (indicator is not { HasFiscalYears: true, YearStartsIn: var month }
                || context.Definitions.Period is not { YearStartsIn: var plans } || month == plans)
            ? context.Release.Year
        : indicator is null ? null
        : Reported(indicator.HasFiscalYears
            ? PeriodProblems.FiscalYearNeeded(cell.Location, string.Empty, indicator.Id.Value)
            : PeriodProblems.CalendarYearUnwritten(cell.Location, indicator.Id.Value, $"{context.Release.Year}"));

    private Year? Calendar(DateOnly? day)
    {
        if ((YearsText.Parse(cell.Text) ?? YearsOfDownload()) is { } years)
        {
            Several = years.Period;
            var isRead = IsPeriodRead = period.Text.Length == 0 || YearsOfDownload() is not null;
            return isRead && day is null ? years.To : Reported(PeriodProblems.PartOfSeveralYears(period.Location, period.Text, cell.Text));
        }

        if (YearsText.IsFiscal(cell.Text) || YearsText.IsUnclear(cell.Text))
        {
            return indicator is null ? null : Reported(YearsText.IsFiscal(cell.Text)
                ? PeriodProblems.FiscalYear(cell.Location, cell.Text, indicator.Id.Value)
                : PeriodProblems.UnclearYears(cell.Location, cell.Text));
        }

        return Number() is not { } number ? Reported(DatasetProblems.BadYear(cell.Location, cell.Text)) : Agreed(new(number), day);
    }

    private Year? Fiscal(DateOnly? day)
    {
        var named = indicator!.Id.Value;
        if ((FiscalYearText.Parse(cell.Text) ?? FiscalYearsOfDownload()) is { } years)
        {
            if (!years.IsSound)
            {
                return Reported(PeriodProblems.FiscalYearParts(cell.Location, cell.Text));
            }

            if (years.First < years.Last)
            {
                Several = new PeriodOfYear(1, 12, years.Last - years.First);
            }

            return period.Text.Length > 0 && day is null && FiscalYearsOfDownload() is null
                ? Reported(PeriodProblems.PartOfFiscalYear(period.Location, period.Text, named))
                : Agreed(years.Last, day);
        }

        return Reported(Number() is null && !YearsText.IsFiscal(cell.Text) && YearsText.Parse(cell.Text) is null
            ? DatasetProblems.BadYear(cell.Location, cell.Text)
            : PeriodProblems.FiscalYearNeeded(cell.Location, cell.Text, named));
    }

    private int? Number() => NumberText.TryParse(cell.Text, unitIsPercent: false, out var number, out _)
        && number == decimal.Truncate(number) && number is >= 1000 and <= 9999 ? (int)number : null;

    private Year? Agreed(Year written, DateOnly? day) => day is { } done && YearOf(done) != written
        ? Reported(DatasetProblems.CompletionYear(cell.Location, written.Value, YearOf(done).Value))
        : written;

    /// <summary>Several years as the site's downloads write them: the last year, and all their months (2016-01/2018-12).</summary>
    private (Year To, PeriodOfYear Period)? YearsOfDownload() =>
        MonthsOfDownload() is ({ } first, { } last) && first.Month == 1 && last.Month == 12 && Written(last.Year)
            ? YearsText.Parse(string.Create(CultureInfo.InvariantCulture, $"{first.Year}-{last.Year}"))
            : null;

    /// <summary>The same of fiscal years: the year in which the last one begins, and all months (2019-04/2020-03).</summary>
    private (Year First, Year Last, bool IsSound)? FiscalYearsOfDownload() =>
        MonthsOfDownload() is ({ } first, { } last) && first.Month == indicator!.YearStartsIn && last.Month == first.Month - 1
        && last.Year > first.Year && Written(last.Year - 1)
            ? (new(first.Year, IsFiscal: true), new(last.Year - 1, IsFiscal: true), true)
            : null;

    private (DateOnly? First, DateOnly? Last) MonthsOfDownload() =>
        period.Text.Split('/') is [{ Length: 7 } first, { Length: 7 } last] ? (DateText.FirstDay(first), DateText.FirstDay(last)) : default;

    private bool Written(int year) => cell.Text == year.ToString(CultureInfo.InvariantCulture);

    private Year? Reported(Diagnostic problem)
    {
        context.Scope.Report(problem);
        return null;
    }
}
