using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>The value of `for`, `tablerow` and `while` inside a loop. Indexes count from zero; a `while` loop has no length.</summary>
internal sealed class LoopState(int count, int columns = 1) : IScriptObject
{
    private static readonly string[] Names =
        ["index", "first", "even", "odd", "rindex", "last", "changed", "length", "col", "col0", "col_first", "col_last", "row"];

    private object? _item;
    private bool _changed;

    public int Index { get; private set; }

    public int Columns => columns;

    public int Column => Index % columns;

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException("The variables of a loop are read-only");
    }

    /// <summary>Gets the number of members; the number of items is <see cref="IScriptObject.Count"/> of nothing else.</summary>
    int IScriptObject.Count => Names.Length;

    /// <summary>Gets the number of items of the loop; -1 where nobody knows.</summary>
    public int Count => count;

    public void MoveTo(int index, object? item)
    {
        _changed = index == 0 || !Equals(_item, item);
        Index = index;
        _item = item;
    }

    public IEnumerable<string> GetMembers() => Names.Take(count < 0 ? 4 : 8);

    public bool Contains(string member) => Array.IndexOf(Names, member) >= 0;

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = member switch
        {
            "index" => Boxed.Of(Index),
            "first" => Boxed.Of(Index == 0),
            "even" => Boxed.Of(Index % 2 == 0),
            "odd" => Boxed.Of(Index % 2 != 0),
            _ when count < 0 => null,
            "rindex" => Boxed.Of(count - Index - 1),
            "last" => Boxed.Of(Index == count - 1),
            "changed" => Boxed.Of(_changed),
            "length" => Boxed.Of(count),
            "col" => Boxed.Of(Column + 1),
            "col0" => Boxed.Of(Column),
            "col_first" => Boxed.Of(Column == 0),
            "col_last" => Boxed.Of(Column == columns - 1),
            "row" => Boxed.Of((Index / columns) + 1),
            _ => null,
        };
        return value is not null;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
        // It always is.
    }

    public IScriptObject Clone(bool deep) => this;

    /// <summary>The variables of a step, which stay when the loop goes on.</summary>
    public LoopState Snapshot() => (LoopState)MemberwiseClone();
}
