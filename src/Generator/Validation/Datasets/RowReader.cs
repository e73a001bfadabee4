using System.Collections.Immutable;
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

    public PlacedRow? Read()
    {
        foreach (var cell in cells.Beyond)
        {
            Scope.Report(DatasetProblems.CellBeyondHeader(cell.Location, cell.Text.Trim()));
        }

        var indicators = context.Definitions.Indicators;
        var indicator = indicators.Find(
            Resolve(DatasetColumn.Indicator, context.Names.Indicators.Find, indicators, (at, text) =>
                DatasetProblems.UnknownIndicator(at, text, context.Names.Indicators.Known)));
        var region = ReadRegion(indicator);
        var members = new MembersReader(cells, context).Read(indicator);
        var status = ReadStatus();
        var source = ReadSource();
        var basis = ReadBasis(indicator);
        var origin = new ParentsReader(cells, context);
        var parents = origin.Read(region);
        var sum = origin.ReadSum(status);
        var note = RowTextReader.Read(TextColumn.Note, cells, Scope);
        var check = RowTextReader.Read(TextColumn.Checked, cells, Scope);
        var unit = ReadUnit(indicator);
        var number = new ValueReader(cells, context);
        var value = number.Read(indicator, context.Definitions.Units.Find(unit), status);
        var years = new YearReader(cells, indicator, status == ObservationStatus.Projected, context);
        var year = years.Read(value);
        var period = years.IsPeriodRead ? new ReadPart(years.Several) : ReadPeriod(status, year);

        return indicator is null || region is null || status is null || year is null || source is null || basis is null
            || unit is null || value is null || period is null || members is null
            ? null
            : Placed(number.Rounding, new Observation(
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
                YearStartsIn = indicator.YearStartsIn,
                Members = members.Value,
                Parents = parents,
                Sum = sum,
                Checked = check,
            });
    }

    private PlacedRow Placed(decimal rounding, Observation row) => new(
        row,
        $"{cells[DatasetColumn.Value].Text} {cells[DatasetColumn.Unit].Text}".Trim(),
        rounding,
        row.Region == context.Definitions.Plan?.Region ? null : row.Region,
        cells[DatasetColumn.Value].Location,
        cells[DatasetColumn.Year].Location,
        cells[DatasetColumn.Status].Location,
        cells[DatasetColumn.Source].Location,
        Scope.Languages.Select(language => cells[TextColumn.Checked, language]).Prepend(cells[TextColumn.Checked])
            .Where(cell => cell.Text.Length > 0).Select(cell => (SourceLocation?)cell.Location).FirstOrDefault());

    private string? Resolve<T>(
        DatasetColumn column,
        Func<string, ImmutableArray<string>> find,
        Declared<T> declared,
        Func<SourceLocation, string, Diagnostic> unknown)
        where T : class
    {
        var cell = cells[column];
        if (cell.Text.Length == 0)
        {
            ReportEmpty(column, cell);
            return null;
        }

        var found = find(cell.Text);
        if (found.Length > 1)
        {
            Scope.Report(DatasetProblems.AmbiguousName(cell.Location, ColumnNames.EnglishOf(column), cell.Text, found[0], found[1]));
        }
        else if (found.IsEmpty && declared.IsUnknown(cell.Text))
        {
            Scope.Report(unknown(cell.Location, cell.Text));
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
            DatasetColumn.Region, context.Names.Regions.Find, context.Definitions.Regions, (at, text) =>
                DatasetProblems.UnknownRegion(at, text, context.Names.Regions.Known)) is not { } name)
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

        var found = context.Names.Statuses.Find(cell.Text);
        if (found.IsEmpty)
        {
            Scope.Report(DatasetProblems.UnknownStatus(cell.Location, cell.Text, context.Names.Statuses.Known));
            return null;
        }

        if (found.Length > 1)
        {
            Scope.Report(DatasetProblems.AmbiguousName(
                cell.Location, ColumnNames.EnglishOf(DatasetColumn.Status), cell.Text, found[0], found[1]));
            return null;
        }

        return Choices<ObservationStatus>.Find(found[0]);
    }

    private string? ReadUnit(Indicator? indicator)
    {
        var units = context.Definitions.Units;
        if (indicator?.Observations == ObservationKind.Event && cells[DatasetColumn.Unit].Text.Length == 0)
        {
            // Something that is done on a day is not measured in anything.
            return Unit.Event.Value;
        }

        var quantity = units.Find(indicator?.Unit.Value)?.Quantity;
        return Resolve(DatasetColumn.Unit, context.Names.Units.Find, units, (at, text) =>
            context.Names.Units.OtherSize(text) is var (word, times)
                ? DatasetProblems.UnitOfOtherSize(at, text, word, times)
                : DatasetProblems.UnknownUnit(at, text, context.Names.Units.Of(quantity)));
    }

    private SourceId? ReadSource()
    {
        var name = Resolve(DatasetColumn.Source, context.Names.Sources.Find, context.Definitions.Sources, (at, text) =>
            DatasetProblems.UnknownSource(at, text, context.Names.Sources.Known));
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
        if (basis.IsUsual || indicator is null)
        {
            return basis;
        }

        var names = context.Names.Bases(indicator);
        if (names.Find(cell.Text) is [var found])
        {
            return new BasisId(found);
        }

        Scope.Report(DatasetProblems.UnknownBasis(cell.Location, cell.Text, indicator.Id.Value, names.Known));
        return null;
    }

    /// <summary>The part of the year, empty for the whole one; null when unreadable. An event has its date here instead.</summary>
    private ReadPart? ReadPeriod(ObservationStatus? status, Year? year)
    {
        var cell = cells[DatasetColumn.Period];
        if (cell.Text.Length == 0 || (status is { } known && StatusNames.IsDated(known)) || Scope.Periods.IsWholeYear(cell.Text))
        {
            return new ReadPart(null);
        }

        if (Scope.Periods.Parse(cell.Text) is { } part)
        {
            if (PeriodText.YearOf(cell.Text) is not { } written || year is not { } read || written == read.Value)
            {
                return new ReadPart(part);
            }

            Scope.Report(DatasetProblems.PeriodOfOtherYear(cell.Location, cell.Text, written, read.Value));
            return null;
        }

        if (status is not null || DateText.Full(cell.Text) is null)
        {
            Scope.Report(DatasetProblems.BadPeriod(cell.Location, cell.Text));
        }

        return null;
    }

    private sealed record ReadPart(PeriodOfYear? Part);
}
