using System.Collections;

namespace Scriban.Runtime;

/// <content>The list interfaces.</content>
public partial class ScriptArray<T>
{
    bool IList.IsFixedSize => IsReadOnly;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => _items;

    object? IList.this[int index]
    {
        get => this[index];
        set => this[index] = (T)value!;
    }

    int IList.Add(object? value)
    {
        Add((T)value!);
        return Count - 1;
    }

    bool IList.Contains(object? value) => value is T or null && Contains((T)value!);

    int IList.IndexOf(object? value) => value is T or null ? IndexOf((T)value!) : -1;

    void IList.Insert(int index, object? value) => Insert(index, (T)value!);

    void IList.Remove(object? value) => Remove((T)value!);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
