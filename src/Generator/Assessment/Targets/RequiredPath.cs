using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// The value that a target asks for in each year from base to target year, as change, level or sum, whichever the target is
/// stated in: a straight line, broken at the milestones that the plan declares, or the constant yearly rate of the logarithmic form.
/// </summary>
internal sealed class RequiredPath(Target target, decimal start, decimal end)
{
    private readonly ImmutableArray<PathPoint> knots =
    [
        new(target.BaseYear, start),
        .. target.Milestones.Select(milestone => new PathPoint(milestone.Year, milestone.Value)),
        new(target.Year, end),
    ];

    public decimal At(Year year)
    {
        if (target.Form == ChangeForm.Logarithmic && target.Milestones.IsEmpty)
        {
            return 100 * (DecimalMath.Pow(1 + (end / 100), TimeShare(year)) - 1);
        }

        var next = 1;
        while (next < knots.Length - 1 && knots[next].Year < year)
        {
            next++;
        }

        var (from, to) = (knots[next - 1], knots[next]);
        return from.Value + ((to.Value - from.Value) * (year - from.Year) / (to.Year - from.Year));
    }

    /// <summary>
    /// Share of the way that should be done at the end of a year: the share of time, unless declared milestones say otherwise. It is
    /// measured as progress is, so that a figure on the path is exactly at its pace.
    /// </summary>
    public decimal Pace(Year year) => target switch
    {
        { Milestones.IsEmpty: true } => TimeShare(year),
        { Form: ChangeForm.Logarithmic } => DecimalMath.Ln(1 + (At(year) / 100)) / DecimalMath.Ln(1 + (end / 100)),
        _ when start == end => TimeShare(year),
        _ => (At(year) - start) / (end - start),
    };

    /// <summary>The path by year, each value turned into what the chart draws.</summary>
    public ImmutableArray<PathPoint> Points(Func<decimal, decimal> drawn) =>
    [
        .. Enumerable.Range(0, target.Year - target.BaseYear + 1)
            .Select(years => target.BaseYear + years)
            .Select(year => new PathPoint(year, drawn(At(year)))),
    ];

    private decimal TimeShare(Year year) => (decimal)(year - target.BaseYear) / (target.Year - target.BaseYear);
}

/// <summary>The value that the required path has in a year, in the unit in which the target is measured.</summary>
internal readonly record struct PathPoint(Year Year, decimal Value);
