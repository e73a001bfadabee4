using System.Collections;
using System.Reflection;
using Generator.Model;
using Generator.Pages.Templates;
using Scriban.Runtime;

namespace Generator.Tests.Pages;

/// <summary>
/// Tells of values what a template may do with them: from the declared properties of a record of <see cref="View"/>, and from the values
/// themselves where nothing is declared. Remembers each record that it meets, so that it can be described in turn.
/// </summary>
internal sealed class TemplateShapes
{
    private readonly HashSet<Type> met = [];
    private readonly NullabilityInfoContext nullability = new();

    /// <summary>The records met so far and those that their members lead to, without those described elsewhere, by name.</summary>
    public IReadOnlyList<Type> Records(IReadOnlySet<Type> described)
    {
        for (var count = -1; count != met.Count;)
        {
            count = met.Count;
            _ = met.ToList().Sum(type => Members(type).Count);
        }

        return [.. met.Except(described).OrderBy(Name, StringComparer.Ordinal)];
    }

    /// <summary>The members of a record as templates name them, each with its type in words.</summary>
    public IReadOnlyList<(string Name, string Type)> Members(Type record) =>
    [
        .. record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => (Name: EnumName.Snake(property.Name), Type: Of(nullability.Create(property))))
            .OrderBy(member => member.Name, StringComparer.Ordinal),
    ];

    /// <summary>The types of values in words.</summary>
    public string Of(IEnumerable<object?> values)
    {
        var kinds = values.Select(Kind).ToHashSet(StringComparer.Ordinal);
        if (kinds.Any(kind => kind.StartsWith("list of", StringComparison.Ordinal)))
        {
            kinds.Remove("list");
        }

        return string.Join(" or ", kinds.OrderBy(kind => kind == "null").ThenBy(kind => kind, StringComparer.Ordinal));
    }

    /// <summary>A record's name, with that of the page kind inside which it is declared.</summary>
    public static string Name(Type record) => record.DeclaringType is { } outer ? $"{outer.Name}.{record.Name}" : record.Name;

    private string Of(NullabilityInfo info) =>
        Of(Nullable.GetUnderlyingType(info.Type) ?? info.Type, info)
        + (info.ReadState == NullabilityState.Nullable ? " or null" : string.Empty);

    private string Of(Type type, NullabilityInfo info) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(bool) => "yes or no",
        _ when type == typeof(Html) => "markup",
        _ when type == typeof(int) || type == typeof(decimal) || type == typeof(double) => "number",
        _ when type == typeof(object) => "any",
        _ when type == typeof(ScriptArray) => "list",
        _ when typeof(View).IsAssignableFrom(type) => Record(type),
        _ when typeof(IScriptObject).IsAssignableFrom(type) => "object",
        { IsGenericType: true } when typeof(IEnumerable).IsAssignableFrom(type) => $"list of {Of(info.GenericTypeArguments[0])}",
        _ => type.Name,
    };

    private string Kind(object? value) => value switch
    {
        null => "null",
        string => "text",
        bool => "yes or no",
        Html => "markup",
        int or decimal or double => "number",
        View view => Record(view.GetType()),
        IScriptObject inner and not ScriptArray =>
            $"object with {string.Join(", ", inner.GetMembers().Order(StringComparer.Ordinal).Select(name => $"`{name}`"))}",
        IEnumerable list => Of(list.Cast<object?>()) is { Length: > 0 } kind ? $"list of {kind}" : "list",
        _ => value.GetType().Name,
    };

    private string Record(Type type)
    {
        met.Add(type);
        return $"[{Name(type)}](#{Name(type).Replace(".", string.Empty, StringComparison.Ordinal).ToLowerInvariant()})";
    }
}
