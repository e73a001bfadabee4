using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>The one member `size` of strings and lists.</summary>
internal sealed class SizeAccessor : MemberAccessor
{
    public static readonly SizeAccessor Instance = new();

    public override int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 1;

    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => ["size"];

    public override bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = member == "size" ? Boxed.Of(target is string text ? text.Length : ((ICollection)target).Count) : null;
        return value is not null;
    }
}
