using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>Items of lists, and characters of strings.</summary>
internal sealed class ListAccessor : IListAccessor
{
    public static readonly ListAccessor Instance = new();

    public int GetLength(TemplateContext context, SourceSpan span, object target) =>
        target is string text ? text.Length : ((IList)target).Count;

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index) =>
        target is string text ? text[index] : ((IList)target)[index];

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value)
    {
        if (target is not IList { IsReadOnly: false } list || (index >= list.Count && list is not ScriptArray))
        {
            throw new Syntax.ScriptRuntimeException(span, "The item cannot be set: the list is read-only or too short");
        }

        list[index] = value;
    }
}
