using Generator.Charts.Drawing;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// The value axis: round steps of 1, 2 or 5 times a power of ten that hold all values. It starts at zero where bars stand on it and
/// where the values fill more than half of the way from zero anyway; else it is cut, and says so.
/// </summary>
internal sealed record ValueScale(decimal Low, decimal High, decimal Step)
{
    private const int Steps = 4;

    /// <summary>A cut axis shows at least this part of the largest value.</summary>
    private const decimal LeastSpan = 0.2m;

    public bool IsCut => Low > 0 || High < 0;

    public static ValueScale Over(IEnumerable<decimal> values, bool fromZero)
    {
        decimal[] all = [.. values];
        var (low, high) = (all.Min(), all.Max());
        if (fromZero || (low > 0 && high - low > high / 2) || (high < 0 && high - low > -low / 2))
        {
            (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        }

        if (low == high && low == 0)
        {
            (low, high) = (0, 1);
        }

        // Two nearly equal figures must not look like a great change.
        var least = LeastSpan * Math.Max(Math.Abs(low), Math.Abs(high));
        if (high - low < least)
        {
            var air = (least - (high - low)) / 2;
            (low, high) = (low - air, high + air);
        }

        // Air below the lowest value for its mark, and below zero for the number under a bar too.
        var floor = low == 0 ? 0 : low - ((high - low) / (low < 0 ? 8 : 20));
        var step = Round((high - floor) / Steps);
        return new(Math.Floor(floor / step) * step, Math.Ceiling(high / step) * step, step);
    }

    public Axis Axis(NumberFormat numbers, Func<decimal, string>? write = null)
    {
        var ticks = new List<AxisTick>();
        for (var value = Low; value <= High; value += Step)
        {
            var label = NumberFormat.Round(value, Plain(Step).Scale);
            ticks.Add(new((double)value, write?.Invoke(label) ?? numbers.Write(label)));
        }

        return new((double)Low, (double)High, [.. ticks]);
    }

    /// <summary>Without zeros at the end, so that the scale is the number of decimals that the ticks need.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>The smallest round number that is no smaller.</summary>
    private static decimal Round(decimal step)
    {
        var power = 1m;
        while (power > step)
        {
            power /= 10;
        }

        while (power * 10 <= step)
        {
            power *= 10;
        }

        return power * (step / power) switch
        {
            <= 1 => 1,
            <= 2 => 2,
            <= 5 => 5,
            _ => 10,
        };
    }
}
