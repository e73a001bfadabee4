using Scriban;
using Scriban.Runtime;

namespace Generator.Pages.Templates;

/// <summary>
/// Scriban's own functions as the site's templates have them: including is ours (<see cref="TemplateLinker"/>), and the clock and chance
/// are refused, because the same input gives the same site.
/// </summary>
internal static class TemplateBuiltins
{
    private static readonly (string Group, string[] Functions)[] Refused = [("date", ["now", "utc_now"]), ("math", ["random", "uuid"])];

    public static ScriptObject Make()
    {
        var builtins = TemplateContext.GetDefaultBuiltinObject();
        builtins.Remove("include");
        builtins.Remove("include_join");
        foreach (var (group, functions) in Refused)
        {
            foreach (var function in functions)
            {
                ((ScriptObject)builtins[group]!).SetValue(function, new RefusedFunction($"{group}.{function}"), readOnly: true);
            }
        }

        // Pages share them and are made side by side.
        foreach (var group in builtins.Values.OfType<ScriptObject>())
        {
            group.IsReadOnly = true;
        }

        builtins.IsReadOnly = true;
        return builtins;
    }
}
