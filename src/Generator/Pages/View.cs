using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>
/// Makes the objects that templates see. A member that has no value is there and null, so that a misspelt one is an error. Pages share
/// views and are made side by side, so no template may change one.
/// </summary>
internal static class View
{
    public static ScriptObject Of(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var view = Open(members);
        view.IsReadOnly = true;
        return view;
    }

    /// <summary>The variables of one page, which its template may add to.</summary>
    public static ScriptObject Open(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var view = new ScriptObject(members.Length, StringComparer.Ordinal);
        foreach (var (name, value) in members)
        {
            view[name] = value;
        }

        return view;
    }

    public static ScriptArray List(IEnumerable<object?> items) => new(items) { IsReadOnly = true };

    /// <summary>A copy of a view with further members.</summary>
    public static ScriptObject With(ScriptObject view, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var copy = (ScriptObject)view.Clone(deep: false);
        copy.IsReadOnly = false;
        foreach (var (name, value) in members)
        {
            copy[name] = value;
        }

        copy.IsReadOnly = true;
        return copy;
    }
}
