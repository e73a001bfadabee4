using System.Collections;
using System.Reflection;
using Generator.Pages;
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

    /// <summary>The records in the order of their names, with those that their members lead to.</summary>
    public IReadOnlyList<Type> Records
    {
        get
        {
            for (var count = -1; count != met.Count;)
            {
                count = met.Count;
                foreach (var member in met.ToList().SelectMany(Members))
                {
                    _ = member;
                }
            }

            return [.. met.OrderBy(type => type.Name, StringComparer.Ordinal)];
        }
    }

    /// <summary>The members of a record as templates name them, each with its type in words.</summary>
    public IReadOnlyList<(string Name, string Type)> Members(Type record) =>
    [
        .. record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => (StandardMemberRenamer.Rename(property.Name), Of(nullability.Create(property))))
            .OrderBy(member => member.Item1, StringComparer.Ordinal),
    ];

    /// <summary>The type of a variable in words, from all the values that it was seen to have.</summary>
    public string Of(IReadOnlyCollection<object?> values)
    {
        var kinds = values.OfType<object>().Select(Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (kinds.Count > 1)
        {
            kinds.Remove("list");
        }

        if (values.Contains(null))
        {
            kinds.Add("null");
        }

        return string.Join(" or ", kinds);
    }

    private string Of(NullabilityInfo info) =>
        Of(Nullable.GetUnderlyingType(info.Type) ?? info.Type, info) + (info.ReadState == NullabilityState.Nullable ? " or null" : string.Empty);

    private string Of(Type type, NullabilityInfo info) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(bool) => "yes or no",
        _ when type == typeof(Html) => "markup",
        _ when type == typeof(int) || type == typeof(decimal) || type == typeof(double) => "number",
        _ when type == typeof(ScriptArray) => "list",
        _ when typeof(View).IsAssignableFrom(type) => Record(type),
        _ when typeof(IScriptObject).IsAssignableFrom(type) => "object",
        { IsGenericType: true } when typeof(IEnumerable).IsAssignableFrom(type) => $"list of {Of(info.GenericTypeArguments[0])}",
        _ => type.Name,
    };

    private string Kind(object value) => value switch
    {
        string => "text",
        bool => "yes or no",
        Html => "markup",
        int or decimal or double => "number",
        View view => Record(view.GetType()),
        IScriptCustomFunction => "function",
        ScriptObject inner => $"object with {string.Join(", ", inner.GetMembers().Order(StringComparer.Ordinal).Select(name => $"`{name}`"))}",
        IEnumerable list => list.Cast<object?>().Select(item => Kind(item!)).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } kinds
            ? $"list of {string.Join(" or ", kinds)}"
            : "list",
        _ => value.GetType().Name,
    };

    private string Record(Type type)
    {
        met.Add(type);
        return $"[{type.Name}](#{type.Name.ToLowerInvariant()})";
    }
}
