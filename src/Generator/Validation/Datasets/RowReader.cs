using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// Reads one row of a dataset. Every cell is read also where another one is faulty, so that all mistakes are named at once.
/// </summary>
internal sealed class RowReader(RowCells cells, DatasetContext context)
{
    private ReadingScope Scope => context.Scope;

    public Observation? Read()
    {
        foreach (var cell in cells.Beyond)
        {
            Scope.Report(DatasetProblems.CellBeyondHeader(cell.Location, cell.Text.Trim()));
        }

        var indicators = context.Definitions.Indicators;
        var indicator = indicators.Find(
            Resolve(DatasetColumn.Indicator, context.Names.Indicators, indicators, DatasetProblems.UnknownIndicator));
        var region = ReadRegion(indicator);
        var status = ReadStatus();
        var source = ReadSource();
        var basis = ReadBasis(indicator);
        var origin = new ParentsReader(cells, context);
        var parents = origin.Read(region);
        var sum = origin.ReadSum(status);
        var note = NoteReader.Read(cells, Scope);
        var unit = Resolve(DatasetColumn.Unit, context.Names.Units, context.Definitions.Units, DatasetProblems.UnknownUnit);
        var value = new ValueReader(cells, context).Read(indicator, context.Definitions.Units.Find(unit), status);
        var period = ReadPeriod(status);
        var year = new YearReader(cells, context).Read(value);

        return indicator is null || region is null || status is null || year is null || source is null || basis is null
            || unit is null || value is null || period is null
            ? null
            : new Observation(
                indicator.Id,
                region.Value,
                year.Value,
                period.Part,
                value,
                status.Value,
                basis.Value,
                source.Value,
                note,
                context.Release.Year,
                cells.Location)
            {
                Parents = parents,
                Sum = sum,
            };
    }

    private string? Resolve<T>(
        DatasetColumn column,
        NameIndex names,
        Declared<T> declared,
        Func<SourceLocation, string, IReadOnlyCollection<string>, Diagnostic> unknown)
        where T : class
    {
        var cell = cells[column];
        if (cell.Text.Length == 0)
        {
            ReportEmpty(column, cell);
            return null;
        }

        var found = names.Find(cell.Text);
        if (found.Length > 1)
        {
            Scope.Report(DatasetProblems.AmbiguousName(cell.Location, ColumnNames.EnglishOf(column), cell.Text, found[0], found[1]));
        }
        else if (found.IsEmpty && declared.IsUnknown(cell.Text))
        {
            Scope.Report(unknown(cell.Location, cell.Text, names.Known));
        }

        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>A column that is missing altogether was reported with the header.</summary>
    private void ReportEmpty(DatasetColumn column, SourceCell cell)
    {
        if (cells.Has(column))
        {
            Scope.Report(DatasetProblems.EmptyCell(cell.Location, ColumnNames.EnglishOf(column)));
        }
    }

    private RegionCode? ReadRegion(Indicator? indicator)
    {
        var cell = cells[DatasetColumn.Region];
        var home = context.Definitions.Plan?.Region;
        if (cell.Text.Length == 0)
        {
            return home;
        }

        if (Resolve(
            DatasetColumn.Region, context.Names.Regions, context.Definitions.Regions, DatasetProblems.UnknownRegion) is not { } name)
        {
            return null;
        }

        var region = new RegionCode(name);
        if (indicator is { ByRegion: false } && home is { } own && region != own)
        {
            Scope.Report(DatasetProblems.NotByRegion(cell.Location, indicator.Id.Value));
        }

        return region;
    }

    private ObservationStatus? ReadStatus()
    {
        var cell = cells[DatasetColumn.Status];
        if (cell.Text.Length == 0)
        {
            ReportEmpty(DatasetColumn.Status, cell);
            return null;
        }

        var status = StatusNames.Find(cell.Text);
        if (status is null)
        {
            Scope.Report(DatasetProblems.UnknownStatus(cell.Location, cell.Text, StatusNames.Known));
        }

        return status;
    }

    private SourceId? ReadSource()
    {
        var name = Resolve(DatasetColumn.Source, context.Names.Sources, context.Definitions.Sources, DatasetProblems.UnknownSource);
        if (context.Definitions.Sources.Find(name) is { } source && DateText.FirstDay(source.Date) > context.Release.Date)
        {
            Scope.Report(DatasetProblems.SourceAfterRelease(
                cells[DatasetColumn.Source].Location, source.Id.Value, source.Date, context.Release.Date));
        }

        return name is null ? null : new SourceId(name);
    }

    private BasisId? ReadBasis(Indicator? indicator)
    {
        var cell = cells[DatasetColumn.Basis];
        var basis = new BasisId(cell.Text);
        if (!basis.IsUsual && indicator is not null && !indicator.Bases.ContainsKey(basis))
        {
            var known = indicator.Bases.Keys.Select(declared => declared.Value).Order(StringComparer.Ordinal);
            Scope.Report(DatasetProblems.UnknownBasis(cell.Location, cell.Text, indicator.Id.Value, [.. known]));
            return null;
        }

        return basis;
    }

    /// <summary>The part of the year, empty for the whole one; null when unreadable. An event has its date here instead.</summary>
    private ReadPart? ReadPeriod(ObservationStatus? status)
    {
        var cell = cells[DatasetColumn.Period];
        if (cell.Text.Length == 0 || (status is { } known && StatusNames.IsDated(known)))
        {
            return new ReadPart(null);
        }

        if (PeriodText.Parse(cell.Text) is { } part)
        {
            return new ReadPart(part);
        }

        if (status is not null || DateText.Full(cell.Text) is null)
        {
            Scope.Report(DatasetProblems.BadPeriod(cell.Location, cell.Text));
        }

        return null;
    }

    private sealed record ReadPart(PeriodOfYear? Part);
}
