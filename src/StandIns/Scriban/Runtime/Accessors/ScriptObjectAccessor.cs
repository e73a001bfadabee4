using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>Members of script objects, among them arrays with properties.</summary>
internal sealed class ScriptObjectAccessor : MemberAccessor
{
    public static readonly ScriptObjectAccessor Instance = new();

    public override int GetMemberCount(TemplateContext context, SourceSpan span, object target) => ((IScriptObject)target).Count;

    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        ((IScriptObject)target).GetMembers();

    public override bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        ((IScriptObject)target).TryGetValue(context, span, member, out value);

    public override bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        ((IScriptObject)target).TrySetValue(context, span, member, value, readOnly: false);
}
