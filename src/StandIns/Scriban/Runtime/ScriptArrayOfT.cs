using System.Collections;

namespace Scriban.Runtime;

/// <summary>A list that templates index, extend and hang properties on.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public partial class ScriptArray<T> : IList<T>, IList, IScriptObject, IScriptCustomBinaryOperation, IScriptTransformable
{
    private readonly List<T> _items;
    private ScriptObject? _properties;
    private bool _isReadOnly;

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = new List<T>(capacity);

    public ScriptArray(T[] array) => _items = [.. array];

    public ScriptArray(IEnumerable<T> values) => _items = [.. values];

    public ScriptArray(IEnumerable values) => _items = [.. values.Cast<T>()];

    public int Capacity
    {
        get => _items.Capacity;
        set => _items.Capacity = value;
    }

    public virtual bool IsReadOnly
    {
        get => _isReadOnly;
        set
        {
            _isReadOnly = value;
            ScriptObject.IsReadOnly = value;
        }
    }

    public ScriptObject ScriptObject => _properties ??= [];

    internal bool HasProperties => _properties is not null;

    public int Count => _items.Count;

    /// <summary>Gets or sets an item; outside the list there is nothing to get, and setting fills the gap with nothing.</summary>
    public virtual T this[int index]
    {
        get => (uint)index < (uint)_items.Count ? _items[index] : default!;
        set
        {
            this.AssertNotReadOnly();
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            while (_items.Count <= index)
            {
                _items.Add(default!);
            }

            _items[index] = value;
        }
    }

    public virtual IScriptObject Clone(bool deep)
    {
        var clone = CloneItems(deep);
        if (_properties is not null)
        {
            clone._properties = (ScriptObject)_properties.Clone(deep);
        }

        return clone;
    }

    public T[] ToArray() => [.. _items];

    public virtual void Add(T item)
    {
        this.AssertNotReadOnly();
        _items.Add(item);
    }

    public void AddRange(IEnumerable<T> items)
    {
        this.AssertNotReadOnly();
        _items.AddRange(items);
    }

    public virtual void Clear()
    {
        this.AssertNotReadOnly();
        _items.Clear();
    }

    public virtual bool Contains(T item) => _items.Contains(item);

    public virtual void CopyTo(T[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public void CopyTo(int index, T[] array, int arrayIndex, int count) => _items.CopyTo(index, array, arrayIndex, count);

    public virtual int IndexOf(T item) => _items.IndexOf(item);

    public virtual void Insert(int index, T item)
    {
        this.AssertNotReadOnly();
        while (_items.Count < index)
        {
            _items.Add(default!);
        }

        _items.Insert(index, item);
    }

    public virtual void RemoveAt(int index)
    {
        this.AssertNotReadOnly();
        if ((uint)index < (uint)_items.Count)
        {
            _items.RemoveAt(index);
        }
    }

    public virtual bool Remove(T item)
    {
        this.AssertNotReadOnly();
        return _items.Remove(item);
    }

    public List<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    private protected virtual ScriptArray<T> CloneItems(bool deep) => new(ClonedItems(deep));

    private protected IEnumerable<T> ClonedItems(bool deep) =>
        deep ? _items.Select(item => item is IScriptObject nested ? (T)nested.Clone(deep: true) : item) : _items;
}
