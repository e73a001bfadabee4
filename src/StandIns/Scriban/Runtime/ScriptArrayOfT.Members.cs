using Scriban.Parsing;

namespace Scriban.Runtime;

/// <content>The properties of an array: `size` and whatever a template hangs on it.</content>
public partial class ScriptArray<T>
{
    private const string SizeName = "size";

    public IEnumerable<string> GetMembers() => _properties is null ? [SizeName] : [SizeName, .. _properties.GetMembers()];

    public virtual bool Contains(string member) => member == SizeName || _properties?.Contains(member) == true;

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (member == SizeName)
        {
            value = Boxed.Of(Count);
            return true;
        }

        value = null;
        return _properties?.TryGetValue(context, span, member, out value) == true;
    }

    public virtual bool CanWrite(string member) => member != SizeName && (_properties?.CanWrite(member) ?? !IsReadOnly);

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) =>
        CanWrite(member) && ScriptObject.TrySetValue(context, span, member, value, readOnly);

    public virtual bool Remove(string member) => _properties?.Remove(member) == true;

    public virtual void SetReadOnly(string member, bool readOnly) => _properties?.SetReadOnly(member, readOnly);
}
