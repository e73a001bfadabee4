using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>An accessor of named members without an indexer, read-only unless it says otherwise.</summary>
internal abstract class MemberAccessor : IObjectAccessor
{
    public virtual bool HasIndexer => false;

    public virtual Type? IndexType => null;

    public abstract int GetMemberCount(TemplateContext context, SourceSpan span, object target);

    public abstract IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target);

    public virtual bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        TryGetValue(context, span, target, member, out _);

    public abstract bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value);

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public virtual bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public virtual bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
