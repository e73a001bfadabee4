using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>Entries of dictionaries; their keys are data and keep their names.</summary>
internal sealed class DictionaryAccessor : MemberAccessor
{
    public static readonly DictionaryAccessor Instance = new();

    public override bool HasIndexer => true;

    public override Type IndexType => typeof(object);

    public override int GetMemberCount(TemplateContext context, SourceSpan span, object target) => ((IDictionary)target).Count;

    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target)
    {
        foreach (var key in ((IDictionary)target).Keys)
        {
            yield return context.ObjectToString(key) ?? string.Empty;
        }
    }

    public override bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        TryGetItem(context, span, target, member, out value);

    public override bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        TrySetItem(context, span, target, member, value);

    public override bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        var dictionary = (IDictionary)target;
        var found = dictionary.Contains(index);
        value = found ? dictionary[index] : null;
        return found;
    }

    public override bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value)
    {
        var dictionary = (IDictionary)target;
        if (dictionary.IsReadOnly)
        {
            return false;
        }

        dictionary[index] = value;
        return true;
    }
}
