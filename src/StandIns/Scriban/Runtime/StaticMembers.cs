using System.Collections.Concurrent;
using System.Reflection;

namespace Scriban.Runtime;

/// <summary>The public static members of .NET types as values and functions for templates; default names are found once a type.</summary>
internal static class StaticMembers
{
    private static readonly ConcurrentDictionary<Type, KeyValuePair<string, object?>[]> Found = new();

    public static KeyValuePair<string, object?>[] Of(
        Type type, ScriptMemberImportFlags flags, MemberFilterDelegate? filter, MemberRenamerDelegate? renamer) =>
        filter is null && renamer is null && flags == ScriptMemberImportFlags.All
            ? Found.GetOrAdd(type, static key => Find(key, ScriptMemberImportFlags.All, null, StandardMemberRenamer.Default))
            : Find(type, flags, filter, renamer ?? StandardMemberRenamer.Default);

    private static KeyValuePair<string, object?>[] Find(
        Type type, ScriptMemberImportFlags flags, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        var result = new List<KeyValuePair<string, object?>>();
        foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            if (member.IsDefined(typeof(ScriptMemberIgnoreAttribute)) || (filter is not null && !filter(member)))
            {
                continue;
            }

            switch (member)
            {
                case FieldInfo field when flags.HasFlag(ScriptMemberImportFlags.Field):
                    result.Add(new(renamer(member), field.GetValue(null)));
                    break;
                case PropertyInfo property when flags.HasFlag(ScriptMemberImportFlags.Property) && property.GetMethod is { IsPublic: true }
                    && property.GetIndexParameters().Length == 0:
                    result.Add(new(renamer(member), property.GetValue(null)));
                    break;
                case MethodInfo { IsSpecialName: false, IsGenericMethod: false } method when flags.HasFlag(ScriptMemberImportFlags.Method):
                    result.Add(new(renamer(member), DynamicCustomFunction.Create(null, method)));
                    break;
            }
        }

        return [.. result];
    }
}
