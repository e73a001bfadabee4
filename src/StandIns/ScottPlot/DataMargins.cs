namespace ScottPlot;

/// <summary>Room left around the data when an axis scales itself, as fractions of the data's own span.</summary>
internal readonly record struct DataMargins(double Left, double Right, double Bottom, double Top)
{
    internal static DataMargins Usual => new(.05, .05, .07, .07);

    /// <summary>The view for a range of data: the default view where there is none, one unit each way around a single value.</summary>
    internal CoordinateRange Around(CoordinateRange data, bool horizontal)
    {
        if (!data.IsReal)
        {
            return horizontal ? AxisLimits.Default.XRange : AxisLimits.Default.YRange;
        }

        if (data.Length == 0)
        {
            return new CoordinateRange(data.Min - 1, data.Max + 1);
        }

        double before = horizontal ? Left : Bottom;
        double after = horizontal ? Right : Top;
        return new CoordinateRange(data.Min - (data.Length * before), data.Max + (data.Length * after));
    }
}
