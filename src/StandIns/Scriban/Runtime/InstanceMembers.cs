using System.Reflection;

namespace Scriban.Runtime;

/// <summary>The values of the public instance members of a .NET object at one moment.</summary>
internal static class InstanceMembers
{
    public static IEnumerable<KeyValuePair<string, object?>> Of(
        object obj, ScriptMemberImportFlags flags, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        foreach (var member in Readable(obj.GetType(), filter))
        {
            if (member is FieldInfo field && flags.HasFlag(ScriptMemberImportFlags.Field))
            {
                yield return new(renamer(member), field.GetValue(obj));
            }
            else if (member is PropertyInfo property && flags.HasFlag(ScriptMemberImportFlags.Property))
            {
                yield return new(renamer(member), property.GetValue(obj));
            }
            else if (member is MethodInfo method && flags.HasFlag(ScriptMemberImportFlags.MethodInstance))
            {
                yield return new(renamer(member), DynamicCustomFunction.Create(obj, method));
            }
        }
    }

    /// <summary>Fields, properties without index and methods of a type and its bases, the nearest of a name first.</summary>
    public static IEnumerable<MemberInfo> Readable(Type type, MemberFilterDelegate? filter)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var member in level.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                var readable = member switch
                {
                    FieldInfo => true,
                    PropertyInfo property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0,
                    MethodInfo method => !method.IsSpecialName && !method.IsGenericMethod,
                    _ => false,
                };
                if (readable && !member.IsDefined(typeof(ScriptMemberIgnoreAttribute)) && filter?.Invoke(member) != false
                    && names.Add(member.Name))
                {
                    yield return member;
                }
            }
        }
    }
}
