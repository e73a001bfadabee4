namespace Scriban.Syntax.Expressions;

/// <summary>Reading a member of any object, the same for `a.b` and `a["b"]`.</summary>
internal static class MemberAccess
{
    public const string EmptyName = "empty?";

    public static object? Read(TemplateContext context, ScriptNode node, ScriptExpression target, object value, string member)
    {
        if (member == EmptyName)
        {
            return context.IsEmpty(node.Span, value);
        }

        if (context.GetMemberAccessor(value).TryGetValue(context, node.Span, value, member, out var found)
            || context.TryGetMember?.Invoke(context, node.Span, value, member, out found) == true)
        {
            return found;
        }

        return context.EnableRelaxedMemberAccess
            ? null
            : throw new ScriptRuntimeException(node.Span, $"The member `{member}` was not found in `{target}`");
    }
}
