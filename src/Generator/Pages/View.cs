using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>Makes the objects that templates see. A member that has no value is there and null, so that a misspelt one is an error.</summary>
internal static class View
{
    public static ScriptObject Of(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var view = new ScriptObject(members.Length, StringComparer.Ordinal);
        foreach (var (name, value) in members)
        {
            view[name] = value;
        }

        return view;
    }

    public static ScriptArray List(IEnumerable<object?> items) => new(items);

    /// <summary>A copy of a view with further members.</summary>
    public static ScriptObject With(ScriptObject view, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var copy = (ScriptObject)view.Clone(deep: false);
        foreach (var (name, value) in members)
        {
            copy[name] = value;
        }

        return copy;
    }
}
