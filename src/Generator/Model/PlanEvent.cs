using System.Collections.Immutable;
using System.Globalization;

namespace Generator.Model;

/// <summary>
/// Something that happened while the plan ran and that readers should know beside the figures of some indicators. The date is a year, a
/// month or a day, as exactly as the source tells it.
/// </summary>
internal sealed record PlanEvent(string Date, LocalizedText Text, SourceId Source, ImmutableArray<IndicatorId> Indicators)
{
    private const double Months = 12;
    private const double DaysOfMonth = 31;

    public Year Year => new(Part(0, 4));

    /// <summary>The fiscal year in which it took place; of a year alone that which begins in it.</summary>
    public Year YearFrom(int month) => new(Date.Length > 4 && Part(5, 2) < month ? Year.Value - 1 : Year.Value, IsFiscal: true);

    /// <summary>Where it lies on an axis of years, each in the middle of its space.</summary>
    public double At => Date.Length switch
    {
        4 => Year.Value,
        7 => Year.Value - 0.5 + ((Part(5, 2) - 0.5) / Months),
        _ => Year.Value - 0.5 + ((Part(5, 2) - 1 + (Part(8, 2) / DaysOfMonth)) / Months),
    };

    private int Part(int start, int length) => int.Parse(Date.AsSpan(start, length), CultureInfo.InvariantCulture);
}
