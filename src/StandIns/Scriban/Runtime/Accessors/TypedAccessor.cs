using System.Collections.Concurrent;
using System.Reflection;
using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>Public fields and properties of one .NET type, read through delegates that are compiled when first used.</summary>
internal sealed class TypedAccessor : MemberAccessor
{
    private static readonly ConcurrentDictionary<(Type, MemberRenamerDelegate, MemberFilterDelegate?), TypedAccessor> Known = new();

    private readonly Dictionary<string, (MemberInfo Member, Lazy<Func<object, object?>> Read)> _members = new(StringComparer.Ordinal);

    private TypedAccessor(Type type, MemberRenamerDelegate renamer, MemberFilterDelegate? filter)
    {
        foreach (var member in InstanceMembers.Readable(type, filter))
        {
            if (member is FieldInfo or PropertyInfo)
            {
                _members.TryAdd(renamer(member), (member, new Lazy<Func<object, object?>>(() => CompiledCalls.Reader(member))));
            }
        }
    }

    public static TypedAccessor For(Type type, MemberRenamerDelegate renamer, MemberFilterDelegate? filter) =>
        Known.GetOrAdd((type, renamer, filter), static key => new TypedAccessor(key.Item1, key.Item2, key.Item3));

    public override int GetMemberCount(TemplateContext context, SourceSpan span, object target) => _members.Count;

    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => _members.Keys;

    public override bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => _members.ContainsKey(member);

    public override bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        if (_members.TryGetValue(member, out var found))
        {
            value = found.Read.Value(target);
            return true;
        }

        value = null;
        return false;
    }

    public override bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value)
    {
        switch (_members.TryGetValue(member, out var found) ? found.Member : null)
        {
            case FieldInfo { IsInitOnly: false } field:
                field.SetValue(target, context.ToObject(span, value, field.FieldType));
                return true;
            case PropertyInfo { SetMethod.IsPublic: true } property:
                property.SetValue(target, context.ToObject(span, value, property.PropertyType));
                return true;
            default:
                return false;
        }
    }
}
