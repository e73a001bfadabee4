using System.Numerics;

namespace Scriban.Runtime;

/// <summary>Integers as templates have them: the smallest of int, long and big integer that holds the value.</summary>
internal static class Integers
{
    public static object Reduce(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Boxed.Of((long)value) : value;
}
