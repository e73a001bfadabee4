using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>One row of a yearly dataset: what a source says of an indicator in a region and year, or in a part of the year.</summary>
internal sealed record Observation(
    IndicatorId Indicator,
    RegionCode Region,
    Year Year,
    PeriodOfYear? Period,
    ObservedValue Value,
    ObservationStatus Status,
    BasisId Basis,
    SourceId Source,
    LocalizedText? Note,
    Year Release,
    SourceLocation Location)
{
    /// <summary>The part of the whole that the figure is of; the total unless its dataset says otherwise.</summary>
    public Members Members { get; init; }

    /// <summary>What the figure was worked out from; empty unless it is derived.</summary>
    public ImmutableArray<FigureReference> Parents { get; init; } = [];

    /// <summary>The arithmetic behind a derived figure as readers see it: "22500 − 3570 = 18930".</summary>
    public string? Sum { get; init; }

    /// <summary>Why the figure is right although it looks implausible, as whoever checked it says to readers; usually null.</summary>
    public LocalizedText? Checked { get; init; }

    /// <summary>The month in which its year begins.</summary>
    public int YearStartsIn { get; init; } = 1;

    /// <summary>
    /// The months that it is for, the first and the last after ISO 8601, where they are not those of one calendar year: "2020-01/2020-06",
    /// "2019-04/2020-03", "2016-01/2018-12".
    /// </summary>
    public string? Months => Period is not null || (Year.IsFiscal && Value is ObservedValue.Number or ObservedValue.StatedMet)
        ? string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{TimeSpanOf.Of(this).Start:yyyy-MM}/{TimeSpanOf.Of(this).End:yyyy-MM}")
        : null;

    /// <summary>The number in the indicator's unit, or null where the row carries none.</summary>
    public decimal? Number => (Value as ObservedValue.Number)?.Value;
}

/// <summary>
/// What an observation tells: a number, a date of completion, a date on which something was not done, or a statement without a number.
/// Never a zero for an absence.
/// </summary>
internal abstract record ObservedValue
{
    /// <summary>A number in the indicator's unit.</summary>
    public sealed record Number(decimal Value) : ObservedValue;

    /// <summary>The day on which the event took place.</summary>
    public sealed record CompletedOn(DateOnly Date) : ObservedValue;

    /// <summary>The day of which a source says that the event had not, or not wholly, taken place.</summary>
    public sealed record NotDoneOn(DateOnly Date) : ObservedValue;

    /// <summary>An authority states that the goal was met, without a figure.</summary>
    public sealed record StatedMet : ObservedValue;
}

/// <summary>What an indicator's observations are.</summary>
internal enum ObservationKind
{
    /// <summary>The state in or at the end of a year.</summary>
    Level,

    /// <summary>The amount of one year alone, which can be added up over years: what was given off, built, spent.</summary>
    Flow,

    /// <summary>The change against the year before, in per cent.</summary>
    YearlyChange,

    /// <summary>The running total since the base year.</summary>
    Cumulative,

    /// <summary>Something done on a date; there is no number.</summary>
    Event,
}

/// <summary>What the kinds of observations have in common.</summary>
internal static class ObservationKindTraits
{
    extension(ObservationKind kind)
    {
        /// <summary>A figure tells of its year by itself, so that it can be compared with that of another year.</summary>
        public bool StandsAlone => kind is ObservationKind.Level or ObservationKind.Flow;
    }
}

/// <summary>
/// How a figure came to be. Only <see cref="Final"/> and <see cref="Revised"/> figures carry a judgement without a caveat.
/// </summary>
internal enum ObservationStatus
{
    /// <summary>Printed by the authority that measured it.</summary>
    Final,

    /// <summary>Printed by that authority in place of an earlier figure.</summary>
    Revised,

    /// <summary>Printed as preliminary.</summary>
    Provisional,

    /// <summary>Printed as what is to be expected: of no year that anybody has measured, and never judged.</summary>
    Projected,

    /// <summary>Computed for this report from the figures that it names, by the sum that it shows.</summary>
    Derived,

    /// <summary>From a compilation without a stated source of its own.</summary>
    Compiled,

    /// <summary>From the press or an account at second hand.</summary>
    Reported,

    /// <summary>An authority says that the goal was met and prints no figure.</summary>
    StatedMet,

    /// <summary>An event took place on a date.</summary>
    Completed,

    /// <summary>On a date the event had not, or not wholly, taken place.</summary>
    NotDone,
}

/// <summary>What the kinds of figures have in common.</summary>
internal static class ObservationStatusTraits
{
    extension(ObservationStatus status)
    {
        /// <summary>The measuring authority's own word, which carries a judgement without a caveat.</summary>
        public bool IsFirm => status is ObservationStatus.Final or ObservationStatus.Revised;
    }
}

/// <summary>
/// A part of a year in whole months, 1 to 12, both included; or several years together, which begin so many years before that of the
/// figure. A figure for it is never taken for the year's.
/// </summary>
internal readonly record struct PeriodOfYear(int FromMonth, int ToMonth, int YearsBefore = 0) : IComparable<PeriodOfYear>
{
    public bool IsSeveralYears => YearsBefore > 0;

    public int CompareTo(PeriodOfYear other) =>
        (ToMonth, -YearsBefore, FromMonth).CompareTo((other.ToMonth, -other.YearsBefore, other.FromMonth));
}

/// <summary>How far the bytes of a file depend on the machine that made it.</summary>
internal enum Exactness
{
    /// <summary>The same input gives the same bytes on every machine.</summary>
    Everywhere,

    /// <summary>
    /// The same bytes on processors of one family (x64, Arm64): pixels come from arithmetic with fractions, which a compiler may order
    /// differently for another family. Their compressed form is also that of one release of .NET.
    /// </summary>
    ProcessorFamily,
}
