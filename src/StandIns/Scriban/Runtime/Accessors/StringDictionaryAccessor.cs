using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>Entries of dictionaries from strings that offer only the generic interface.</summary>
internal sealed class StringDictionaryAccessor : MemberAccessor
{
    public static readonly StringDictionaryAccessor Instance = new();

    public override int GetMemberCount(TemplateContext context, SourceSpan span, object target) =>
        ((IDictionary<string, object?>)target).Count;

    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        ((IDictionary<string, object?>)target).Keys;

    public override bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        ((IDictionary<string, object?>)target).TryGetValue(member, out value);

    public override bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value)
    {
        var dictionary = (IDictionary<string, object?>)target;
        if (dictionary.IsReadOnly)
        {
            return false;
        }

        dictionary[member] = value;
        return true;
    }
}
