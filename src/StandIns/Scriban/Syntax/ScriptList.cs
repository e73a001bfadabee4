using System.Collections;
using System.Runtime.InteropServices;

namespace Scriban.Syntax;

/// <summary>Nodes in a row as one child of the node that they belong to.</summary>
/// <typeparam name="TScriptNode">The kind of the nodes.</typeparam>
public sealed class ScriptList<TScriptNode> : ScriptNode, IList<TScriptNode>
    where TScriptNode : ScriptNode
{
    private readonly List<TScriptNode> _items = [];

    public ScriptList()
    {
    }

    internal ScriptList(IEnumerable<TScriptNode> items)
    {
        foreach (var item in items)
        {
            Add(item);
        }
    }

    public int Count => _items.Count;

    public bool IsReadOnly => false;

    internal ReadOnlySpan<TScriptNode> Items => CollectionsMarshal.AsSpan(_items);

    internal override ScriptNode[] Parts => [.. _items];

    private protected override bool CanLosePart => true;

    public TScriptNode this[int index]
    {
        get => _items[index];
        set
        {
            Attach(value);
            Detach(_items[index]);
            _items[index] = value;
        }
    }

    public void Add(TScriptNode item) => Insert(_items.Count, item);

    public void Insert(int index, TScriptNode item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Parent == this)
        {
            throw new InvalidOperationException($"`{item}` is in the list already");
        }

        _items.Insert(index, item);
        Attach(item);
    }

    public void RemoveAt(int index)
    {
        Detach(_items[index]);
        _items.RemoveAt(index);
    }

    public bool Remove(TScriptNode item)
    {
        var index = IndexOf(item);
        if (index >= 0)
        {
            RemoveAt(index);
        }

        return index >= 0;
    }

    public void Clear()
    {
        while (_items.Count > 0)
        {
            RemoveAt(_items.Count - 1);
        }
    }

    public bool Contains(TScriptNode item) => _items.Contains(item);

    public void CopyTo(TScriptNode[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public int IndexOf(TScriptNode item) => _items.IndexOf(item);

    public List<TScriptNode>.Enumerator GetEnumerator() => _items.GetEnumerator();

    public override object? Evaluate(TemplateContext context)
    {
        object? result = null;
        foreach (var item in Items)
        {
            result = context.Evaluate(item);
        }

        return result;
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        foreach (var item in _items)
        {
            printer.Write(item);
        }
    }

    IEnumerator<TScriptNode> IEnumerable<TScriptNode>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    internal override ScriptNode With(ScriptNode[] parts) => new ScriptList<TScriptNode>(parts.Cast<TScriptNode>());
}
