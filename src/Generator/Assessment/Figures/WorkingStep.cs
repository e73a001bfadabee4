using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Assessment.Figures;

/// <summary>
/// One step of a judgement's arithmetic: the formula by its name in the text catalogue ("formulas.chained-change"),
/// the numbers put in, and the result. Values are unrounded; pages round.
/// </summary>
internal sealed record WorkingStep(string Formula, ImmutableArray<WorkingTerm> Inputs, WorkingTerm Result);

/// <summary>A number put into a formula: its symbol, the year it belongs to, the value and its unit (null for a plain number).</summary>
internal sealed record WorkingTerm(string Symbol, Year? Year, decimal Value, UnitId? Unit);

/// <summary>Makes the terms and shared steps of a working, with the symbols of the methodology page.</summary>
internal static class Term
{
    public static WorkingTerm Value(string symbol, SeriesPoint point, UnitId unit) =>
        new(symbol, point.Year, point.Current.Number ?? throw new InvalidOperationException($"{symbol} has no figure."), unit);

    public static WorkingTerm Percent(string symbol, decimal value, Year? year = null) => new(symbol, year, value, Unit.Percent);

    public static WorkingTerm Plain(string symbol, decimal value) => new(symbol, null, value, null);

    /// <summary>
    /// Share of the time gone: years since the base year over years between base and target year. Where the plan itself says how far it
    /// wants to be, that takes its place, and no years are counted.
    /// </summary>
    public static WorkingStep Pace(Target target, Year year, decimal pace) => target.Milestones.IsEmpty
        ? new("pace", [Plain("n", year - target.BaseYear), Plain("N", target.Year - target.BaseYear)], Percent("n/N", 100 * pace))
        : new("pace-milestones", [], Percent("n/N", 100 * pace));

    /// <summary>
    /// Progress against the pace, the ratio that the thresholds are set on; none while declared milestones ask for nothing yet.
    /// </summary>
    public static ImmutableArray<WorkingStep> Ratio(decimal progress, decimal pace) => pace == 0
        ? []
        : [new("ratio", [Percent("P", 100 * progress), Percent("n/N", 100 * pace)], Plain("P ÷ (n/N)", progress / pace))];
}
