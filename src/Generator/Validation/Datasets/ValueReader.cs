using System.Globalization;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Datasets;

/// <summary>
/// Reads what a row tells: a number, converted from the row's unit into the indicator's; a date of completion or of not being done; or a
/// statement without a number. Which of them it may be, the status and the kind of indicator say.
/// </summary>
internal sealed class ValueReader(RowCells cells, DatasetContext context)
{
    /// <summary>Half of the last digit of the number that was read, in the indicator's unit; zero where there is none.</summary>
    public decimal Rounding { get; private set; }

    private ReadingScope Scope => context.Scope;

    public ObservedValue? Read(Indicator? indicator, Unit? unit, ObservationStatus? status)
    {
        var cell = cells[DatasetColumn.Value];
        var fits = FitsIndicator(indicator, status);
        if (cell.Text.Length == 0)
        {
            return fits ? ReadAbsence(cell.Location, status) : null;
        }

        if (status is { } named && StatusNames.IsWithoutNumber(named))
        {
            Scope.Report(DatasetProblems.ValueNotAllowed(cell.Location, StatusNames.Of(named)));
            return null;
        }

        if (!cell.IsNumber && context.Numbers.IsAmbiguous(cell.Text))
        {
            Scope.Report(DatasetProblems.NotANumber(cell.Location, cell.Text, NumberFault.Ambiguous.Reason, NumberFault.Ambiguous.Hint));
            return null;
        }

        if (!NumberText.TryParse(context.NumberIn(cell), unit?.Id == Unit.Percent || unit is null, out var number, out var fault))
        {
            Scope.Report(DatasetProblems.NotANumber(cell.Location, cell.Text, fault.Reason, fault.Hint));
            return null;
        }

        return fits && indicator is not null && unit is not null ? Convert(number, unit, indicator) : null;
    }

    private bool FitsIndicator(Indicator? indicator, ObservationStatus? status)
    {
        if (indicator is null || status is not { } named)
        {
            return true;
        }

        var at = cells[DatasetColumn.Status].Location;
        if (indicator.Observations == ObservationKind.Event && !StatusNames.IsWithoutNumber(named))
        {
            Scope.Report(DatasetProblems.StatusNotForEvent(at, StatusNames.Of(named), indicator.Id.Value));
            return false;
        }

        if (indicator.Observations != ObservationKind.Event && StatusNames.IsDated(named))
        {
            Scope.Report(DatasetProblems.StatusOnlyForEvent(at, StatusNames.Of(named), indicator.Id.Value));
            return false;
        }

        return true;
    }

    private ObservedValue? ReadAbsence(SourceLocation at, ObservationStatus? status)
    {
        switch (status)
        {
            case ObservationStatus.StatedMet:
                return new ObservedValue.StatedMet();
            case ObservationStatus.Completed or ObservationStatus.NotDone:
                var period = cells[DatasetColumn.Period];
                if (DateText.Full(period.Text) is { } date)
                {
                    return status == ObservationStatus.Completed ? new ObservedValue.CompletedOn(date) : new ObservedValue.NotDoneOn(date);
                }

                Scope.Report(DatasetProblems.CompletionDateMissing(period.Location, period.Text));
                return null;
            case { } named when cells.Has(DatasetColumn.Value):
                Scope.Report(DatasetProblems.ValueMissing(at, StatusNames.Of(named)));
                return null;
            default:
                return null;
        }
    }

    private ObservedValue.Number? Convert(decimal number, Unit unit, Indicator indicator)
    {
        if (context.Definitions.Units.Find(indicator.Unit.Value) is not { } own)
        {
            return null;
        }

        if (unit.Quantity != own.Quantity)
        {
            var cell = cells[DatasetColumn.Unit];
            Scope.Report(DatasetProblems.UnitNotFitting(cell.Location, cell.Text, indicator.Id.Value, own.Id.Value));
            return null;
        }

        var at = cells[DatasetColumn.Value].Location;
        if (UnitConversion.Convert(number, unit, own) is not { } converted)
        {
            Scope.Report(DatasetProblems.TooLarge(at, own.Id.Value));
            return null;
        }

        if (!indicator.Range.Contains(converted))
        {
            Scope.Report(DatasetProblems.OutOfRange(
                at, converted.ToString(CultureInfo.InvariantCulture), indicator.Id.Value, RangeText.Of(indicator.Range)));
            return null;
        }

        if (own.Id == Unit.WarningLevel && converted is not (1 or 2 or 3))
        {
            Scope.Report(DatasetProblems.NoWarningLevel(at, converted));
            return null;
        }

        Rounding = UnitConversion.Convert(HalfOfLastDigit(number), unit, own) ?? 0;
        return new ObservedValue.Number(converted);
    }

    private static decimal HalfOfLastDigit(decimal written) => new(5, 0, 0, isNegative: false, (byte)Math.Min(28, written.Scale + 1));
}
