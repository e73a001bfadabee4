using System.Collections;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>The integers from one bound to the other, both included, upwards or downwards: what `1..5` makes.</summary>
internal sealed class IntegerSequence(BigInteger first, BigInteger last) : IEnumerable<object?>
{
    public BigInteger Length => BigInteger.Abs(last - first) + 1;

    public object ItemAt(long index) => Integers.Reduce(last >= first ? first + index : first - index);

    public IEnumerator<object?> GetEnumerator()
    {
        var step = last >= first ? BigInteger.One : BigInteger.MinusOne;
        for (var value = first; ; value += step)
        {
            yield return Integers.Reduce(value);
            if (value == last)
            {
                yield break;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
