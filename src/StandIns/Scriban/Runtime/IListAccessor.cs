using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Reads and writes the items of one kind of list by index.</summary>
public interface IListAccessor
{
    int GetLength(TemplateContext context, SourceSpan span, object target);

    object? GetValue(TemplateContext context, SourceSpan span, object target, int index);

    void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value);
}
