using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>The value of the variable `empty`: an object without members that stays so.</summary>
public sealed class EmptyScriptObject : IScriptObject
{
    public static readonly EmptyScriptObject Default = new();

    private EmptyScriptObject()
    {
    }

    public int Count => 0;

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException("`empty` is always read-only");
    }

    public IEnumerable<string> GetMembers() => [];

    public bool Contains(string member) => false;

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = null;
        return false;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
        // It has no members.
    }

    public IScriptObject Clone(bool deep) => this;

    public override string ToString() => string.Empty;
}
