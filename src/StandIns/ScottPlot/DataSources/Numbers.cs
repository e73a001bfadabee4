using System.Globalization;

namespace ScottPlot.DataSources;

/// <summary>Reads any kind of number as coordinates; dates count days as OLE automation does.</summary>
internal static class Numbers
{
    internal static double[] From<T>(IEnumerable<T> values) => values.Select(Value).ToArray();

    private static double Value<T>(T value) => value switch
    {
        double number => number,
        DateTime date => date.ToOADate(),
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture),
    };
}
