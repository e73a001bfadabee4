using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>Things found by key and walked in the order in which the content declares them.</summary>
internal sealed class OrderedMap<TKey, TValue>(ImmutableArray<TValue> values, Func<TValue, TKey> key) : IEnumerable<TValue>
    where TKey : notnull
{
    private readonly FrozenDictionary<TKey, TValue> byKey = values.ToFrozenDictionary(key);

    public int Count => values.Length;

    public TValue this[TKey id] => byKey[id];

    public IEnumerable<TKey> Keys => values.Select(key);

    public TValue? Find(TKey id) => byKey.GetValueOrDefault(id);

    public bool Contains(TKey id) => byKey.ContainsKey(id);

    public IEnumerator<TValue> GetEnumerator() => ((IEnumerable<TValue>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
