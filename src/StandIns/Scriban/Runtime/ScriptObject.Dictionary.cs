using System.Collections;

namespace Scriban.Runtime;

/// <content>The dictionary interfaces, which templates do not use.</content>
public partial class ScriptObject
{
    bool IDictionary.IsFixedSize => IsReadOnly;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => _members;

    ICollection IDictionary.Keys => _members.Keys;

    ICollection IDictionary.Values => Values.ToArray();

    object? IDictionary.this[object key]
    {
        get => this[(string)key];
        set => this[(string)key] = value;
    }

    bool IDictionary<string, object?>.TryGetValue(string key, out object? value)
    {
        var found = _members.TryGetValue(key, out var stored);
        value = stored.Value;
        return found;
    }

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        _members.TryGetValue(item.Key, out var member) && Equals(member.Value, item.Value);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        ((ICollection)this).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => Remove(item.Key);

    void IDictionary.Add(object key, object? value) => Add((string)key, value);

    bool IDictionary.Contains(object key) => Contains((string)key);

    IDictionaryEnumerator IDictionary.GetEnumerator() =>
        ((IDictionary)_members.ToDictionary(pair => pair.Key, pair => pair.Value.Value)).GetEnumerator();

    void IDictionary.Remove(object key) => Remove((string)key);

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (var pair in this)
        {
            array.SetValue(pair, index++);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
