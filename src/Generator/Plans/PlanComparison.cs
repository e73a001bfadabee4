using System.Collections.Immutable;
using Generator.Data.Api;
using Generator.Model;

namespace Generator.Plans;

/// <summary>
/// What several plans have in common: each indicator that at least two of them declare the same, and those that one declares alone.
/// Figures stand side by side only where year, unit and basis are the same; nothing is converted, for each plan has units of its own.
/// </summary>
internal sealed record PlanComparison(ImmutableArray<ComparedIndicator> Indicators, ImmutableArray<PlanIndicator> Alone)
{
    /// <param name="plans">The plans in their order.</param>
    /// <param name="language">A language that all of them speak: bases are the same where they are called the same in it.</param>
    public static PlanComparison Of(ImmutableArray<PlanSite> plans, SiteLanguage language)
    {
        var declared = plans
            .SelectMany(plan => plan.Summary.CommonIndicators.Select(indicator => new PlanIndicator(plan, indicator)))
            .GroupBy(one => one.Indicator.SameAs, StringComparer.Ordinal)
            .Select(alike => alike.ToImmutableArray())
            .ToLookup(alike => alike.Length > 1);
        return new(
            [.. declared[true].Select(alike => ComparedIndicator.Of(alike, language))],
            [.. declared[false].Select(alike => alike[0])]);
    }
}

/// <summary>An indicator of a plan.</summary>
internal sealed record PlanIndicator(PlanSite Plan, CommonIndicatorRecord Indicator);

/// <summary>An indicator that several plans declare the same.</summary>
/// <param name="Plans">The plans that have it, in their order.</param>
/// <param name="Direction">Where all of them want it to go; null where they do not agree, and then nobody is first.</param>
/// <param name="Groups">Figures of two plans or more that can be compared, the largest group first, then the newest.</param>
/// <param name="Apart">Figures that no other plan has a like of.</param>
/// <param name="WithoutFigure">The plans of which no figure is known.</param>
internal sealed record ComparedIndicator(
    ImmutableArray<PlanIndicator> Plans,
    Direction? Direction,
    ImmutableArray<ComparedGroup> Groups,
    ImmutableArray<ComparedFigure> Apart,
    ImmutableArray<PlanIndicator> WithoutFigure)
{
    public static ComparedIndicator Of(ImmutableArray<PlanIndicator> plans, SiteLanguage language)
    {
        var directions = plans.Select(one => one.Indicator.Direction).Distinct().ToList();
        var direction = directions is [var agreed] ? agreed : (Direction?)null;
        var alike = plans
            .SelectMany(one => one.Indicator.Figures.Select(figure => new ComparedFigure(one, figure, Rank: null)))
            .GroupBy(figure => Likeness.Of(figure, language))
            .OrderByDescending(figures => figures.Count())
            .ThenByDescending(figures => figures.Key.Year)
            .ToList();
        return new(
            plans,
            direction,
            [.. alike.Where(figures => figures.Count() > 1).Select(figures => new ComparedGroup(Ranked(figures, direction)))],
            [.. alike.Where(figures => figures.Count() == 1).SelectMany(figures => figures)],
            [.. plans.Where(one => one.Indicator.Figures.IsEmpty)]);
    }

    /// <summary>
    /// In the order in which they are best, equal figures on one rank; without ranks and by size where no direction is good, in the order
    /// of the plans where they disagree about it.
    /// </summary>
    private static ImmutableArray<ComparedFigure> Ranked(IEnumerable<ComparedFigure> figures, Direction? direction)
    {
        var given = figures.ToImmutableArray();
        return direction switch
        {
            null => given,
            Model.Direction.None => [.. given.OrderByDescending(one => one.Figure.Value)],
            Model.Direction.Down => WithRanks([.. given.OrderBy(one => one.Figure.Value)]),
            _ => WithRanks([.. given.OrderByDescending(one => one.Figure.Value)]),
        };
    }

    private static ImmutableArray<ComparedFigure> WithRanks(ImmutableArray<ComparedFigure> ordered) =>
        [.. ordered.Select(one => one with { Rank = 1 + ordered.TakeWhile(other => other.Figure.Value != one.Figure.Value).Count() })];

    /// <summary>What must be the same for two figures to stand in one order.</summary>
    private readonly record struct Likeness(
        int Year, string? Period, string Unit, string Quantity, decimal Factor, string? Basis, string? BasisLabel)
    {
        public static Likeness Of(ComparedFigure one, SiteLanguage language)
        {
            var (unit, figure) = (one.Of.Indicator.Unit, one.Figure);
            return new(
                figure.Year,
                figure.Period,
                unit.Id,
                unit.Quantity,
                unit.Factor,
                figure.Basis,
                figure.BasisLabel?.GetValueOrDefault(language.Tag));
        }
    }
}

/// <summary>Figures of one year, in one unit and on one basis, in their order.</summary>
internal sealed record ComparedGroup(ImmutableArray<ComparedFigure> Figures);

/// <summary>A plan's figure, with its place among those that it can be compared with, if any.</summary>
internal sealed record ComparedFigure(PlanIndicator Of, CommonFigureRecord Figure, int? Rank);
