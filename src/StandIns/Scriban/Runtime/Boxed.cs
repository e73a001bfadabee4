namespace Scriban.Runtime;

/// <summary>Boxes of the values that rendering makes most often, so that loops and comparisons allocate nothing.</summary>
internal static class Boxed
{
    public static readonly object True = true;
    public static readonly object False = false;

    private const int Lowest = -16;
    private static readonly object[] Small = [.. Enumerable.Range(Lowest, 1040).Select(value => (object)value)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => (uint)(value - Lowest) < (uint)Small.Length ? Small[value - Lowest] : value;

    public static object Of(long value) => value is >= int.MinValue and <= int.MaxValue ? Of((int)value) : value;
}
