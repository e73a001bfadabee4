using System.Text.Json;
using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>Properties of JSON objects that were not turned into script objects.</summary>
internal sealed class JsonAccessor : MemberAccessor
{
    public static readonly JsonAccessor Instance = new();

    public override int GetMemberCount(TemplateContext context, SourceSpan span, object target) =>
        GetMembers(context, span, target).Count();

    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        target is JsonElement { ValueKind: JsonValueKind.Object } json ? json.EnumerateObject().Select(property => property.Name) : [];

    public override bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        if (target is JsonElement { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(member, out var property))
        {
            value = JsonValues.ToScript(property);
            return true;
        }

        value = null;
        return false;
    }
}
