using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// Figures for part of a year: crosses of their own, left of the year's place, never joined to the yearly figures. The key says
/// which part it is where all crosses mean the same one.
/// </summary>
internal static class PartYears
{
    private const float Size = 13;

    /// <summary>Left of a year's bar, still within the year's room.</summary>
    private const double BesideBar = -0.4;

    public static ImmutableArray<SeriesPoint> Of(Series series, int first, int last) =>
    [
        .. series.Points
            .Where(point => point.Current is { Period.IsSeveralYears: false, Number: not null })
            .Where(point => point.Year.Value >= first && point.Year.Value <= last),
    ];

    /// <param name="scene">The chart.</param>
    /// <param name="reading">The language.</param>
    /// <param name="unit">The unit of the figures.</param>
    /// <param name="points">The figures.</param>
    /// <param name="areBars">Whether the yearly figures are bars; beside points the middle of the months is the place.</param>
    public static void Add(Scene scene, Reading reading, UnitFigures unit, ImmutableArray<SeriesPoint> points, bool areBars)
    {
        foreach (var point in points)
        {
            var at = new Spot(
                point.Year.Value + (areBars ? BesideBar : Middle(point.Current.Period!.Value)),
                unit.At(point.Current.Number!.Value));
            scene.Add(new Mark(at, MarkShape.Cross, Tone.Line, Tone.Line, Size));
            scene.Add(Reading.Hit(at, reading.PlanWords.Details.Of(point, unit)));
            scene.Add(new Label(
                reading.PlanWords.WithBasis(Number(reading, unit, point), point.Current),
                Label.Around(at, Side.Above, Side.AboveLeft, Side.Left, Side.Below),
                Tone.Quiet,
                Rank: 2,
                IsNeeded: true));
        }

        if (!points.IsEmpty)
        {
            var times = points.Select(point => reading.PlanWords.Times.When(point.Current));
            string[] parts = [.. times.Distinct(StringComparer.Ordinal)];
            scene.Add(new KeyEntry(MarkShape.Cross, IsHollow: false, parts is [var only] ? only : reading.Words["chart.legend_part_year"]));
        }
    }

    private static string Number(Reading reading, UnitFigures unit, SeriesPoint point) =>
        reading.Plan.Indicators[point.Current.Indicator].Observations == ObservationKind.YearlyChange
            ? reading.Numbers.Signed(unit.Shown(point.Current.Number!.Value))
            : unit.Tag(point.Current.Number!.Value);

    /// <summary>Where the middle of the months lies, as a share of the year from its own middle.</summary>
    private static double Middle(PeriodOfYear period) => ((period.FromMonth - 1 + period.ToMonth) / 24.0) - 0.5;
}
