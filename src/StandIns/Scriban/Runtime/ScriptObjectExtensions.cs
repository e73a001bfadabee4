using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>Imports of .NET values into script objects, and other forms of their members.</summary>
public static class ScriptObjectExtensions
{
    public static void AssertNotReadOnly(this IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        if (scriptObject.IsReadOnly)
        {
            throw new InvalidOperationException("The object is read-only");
        }
    }

    public static void Import(
        this IScriptObject script, object? obj, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null) =>
        Import(script, obj, ScriptMemberImportFlags.All, filter, renamer);

    public static void Import(this IScriptObject script, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException($"A JSON object is expected, not {json.ValueKind}", nameof(json));
        }

        foreach (var property in json.EnumerateObject())
        {
            script.SetValue(property.Name, JsonValues.ToScript(property.Value), readOnly: false);
        }
    }

    public static bool TryGetValue(this IScriptObject @this, string key, out object? value)
    {
        ArgumentNullException.ThrowIfNull(@this);
        return @this.TryGetValue(null!, default, key, out value);
    }

    public static void SetValue(this IScriptObject @this, string member, object? value, bool readOnly)
    {
        ArgumentNullException.ThrowIfNull(@this);
        if (!@this.TrySetValue(null!, default, member, value, readOnly))
        {
            throw new InvalidOperationException($"The member `{member}` is read-only");
        }
    }

    public static void Import(this IScriptObject @this, IScriptObject other)
    {
        foreach (var member in other.GetMembers())
        {
            if (@this.CanWrite(member) && other.TryGetValue(member, out var value))
            {
                @this.SetValue(member, value, readOnly: false);
            }
        }
    }

    public static ScriptObject? GetScriptObject(this IScriptObject @this) => @this as ScriptObject ?? (@this as ScriptArray)?.ScriptObject;

    public static void ImportMember(this IScriptObject script, object obj, string memberName, string? exportName = null)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var type = obj as Type ?? obj.GetType();
        var found = type.GetMember(memberName, BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance);
        if (found.Length == 0)
        {
            throw new ArgumentException($"{type} has no public member {memberName}", nameof(memberName));
        }

        var value = found[0] switch
        {
            FieldInfo field => field.GetValue(field.IsStatic ? null : obj),
            PropertyInfo property => property.GetValue(property.GetMethod!.IsStatic ? null : obj),
            MethodInfo method => DynamicCustomFunction.Create(method.IsStatic ? null : obj, method),
            _ => throw new ArgumentException($"{memberName} is neither a field nor a property nor a method", nameof(memberName)),
        };
        script.SetValue(exportName ?? StandardMemberRenamer.Rename(memberName), value, readOnly: false);
    }

    public static void Import(
        this IScriptObject script,
        object? obj,
        ScriptMemberImportFlags flags,
        MemberFilterDelegate? filter = null,
        MemberRenamerDelegate? renamer = null)
    {
        switch (obj)
        {
            case null:
                return;
            case IScriptObject other:
                script.Import(other);
                return;
            case JsonElement json:
                script.Import(json);
                return;
            case IDictionary dictionary:
                ImportEntries(script, dictionary);
                return;
            case Type type:
                ImportAll(script, StaticMembers.Of(type, flags, filter, renamer));
                return;
            default:
                ImportAll(script, StaticMembers.Of(obj.GetType(), flags & ScriptMemberImportFlags.Method, filter, renamer));
                ImportAll(script, InstanceMembers.Of(obj, flags, filter, renamer ?? StandardMemberRenamer.Default));
                return;
        }
    }

    public static void Import(this IScriptObject script, string member, Delegate function) =>
        script.SetValue(member, DynamicCustomFunction.Create(function), readOnly: false);

    private static void ImportEntries(IScriptObject script, IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            script.SetValue(
                Convert.ToString(entry.Key, System.Globalization.CultureInfo.InvariantCulture)!, entry.Value, readOnly: false);
        }
    }

    private static void ImportAll(IScriptObject script, IEnumerable<KeyValuePair<string, object?>> members)
    {
        foreach (var (name, value) in members)
        {
            script.SetValue(name, value is Delegate function ? DynamicCustomFunction.Create(function) : value, readOnly: false);
        }
    }
}
