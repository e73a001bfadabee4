using System.Collections;

namespace Scriban.Runtime;

/// <content>The list interfaces: a range can be read as a list, not changed.</content>
public partial class ScriptRange
{
    bool IList.IsFixedSize => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => Values;

    public void Add(object? item) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    public bool Contains(object? item) => this.Any(value => Equals(value, item));

    public void CopyTo(object?[] array, int arrayIndex) => ((ICollection)this).CopyTo(array, arrayIndex);

    public bool Remove(object? item) => throw ReadOnly();

    public int IndexOf(object? item) => Values.Cast<object?>().ToList().IndexOf(item);

    public void Insert(int index, object? item) => throw ReadOnly();

    public void RemoveAt(int index) => throw ReadOnly();

    int IList.Add(object? value) => throw ReadOnly();

    void IList.Remove(object? value) => throw ReadOnly();

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (var item in Values)
        {
            array.SetValue(item, index++);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static NotSupportedException ReadOnly() => new("A range cannot be changed");
}
