using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Pages.Templates;

/// <summary>
/// Scriban's own functions as the site's templates have them: including is ours (<see cref="TemplateLinker"/>); clock, chance and the
/// machine's time zone are refused, because the same input gives the same site; and each of the others is bounded.
/// </summary>
internal static class TemplateBuiltins
{
    private const string SameSite = "the same input must give the same site, on any day and machine";
    private const string Checked = "templates are checked before pages are made, and code within a text cannot be";
    private const string Json = "what templates see has no form as JSON; the files below api/ have";

    /// <summary>More digits than any number has, and fewer than make a page slow.</summary>
    private const int MostDigits = 99;

    private const int MostFormat = 64;

    /// <summary>Null stands for all functions of a group.</summary>
    private static readonly (string Group, string[]? Functions, string Reason)[] Refused =
    [
        ("date", null, SameSite),
        ("math", ["random", "uuid"], SameSite),
        ("array", ["random"], SameSite),
        ("object", ["eval", "eval_template"], Checked),
        ("object", ["to_json"], Json),
    ];

    /// <summary>Groups whose functions call none of a template, so that what they make can be bounded while they make it.</summary>
    private static readonly string[] MakingText = ["string", "html", "math"];

    private static readonly Dictionary<string, Action<SourceSpan, ScriptArray>> Checks = new(StringComparer.Ordinal)
    {
        ["math.format"] = CheckFormat,
        ["object.format"] = CheckFormat,
        ["string.replace"] = CheckReplace,
    };

    public static ScriptObject Make()
    {
        var builtins = TemplateContext.GetDefaultBuiltinObject();
        builtins.Remove("include");
        builtins.Remove("include_join");
        foreach (var (name, function) in BoundedRegex.All)
        {
            ((ScriptObject)builtins["regex"]!).SetValue(name, function, readOnly: true);
        }

        foreach (var (group, functions) in builtins.Select(member => (member.Key, member.Value as ScriptObject)))
        {
            foreach (var (name, function) in functions?.ToList() ?? [])
            {
                if (function is IScriptCustomFunction own)
                {
                    functions!.SetValue(name, Bounded(group, name, own), readOnly: true);
                }
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

    private static IScriptCustomFunction Bounded(string group, string name, IScriptCustomFunction own)
    {
        var full = $"{group}.{name}";
        var reason = Refused
            .FirstOrDefault(one => one.Group == group && one.Functions?.Contains(name, StringComparer.Ordinal) != false)
            .Reason;
        return reason is null
            ? new BoundedFunction(own, MakingText.Contains(group, StringComparer.Ordinal), Checks.GetValueOrDefault(full))
            : new RefusedFunction(full, reason);
    }

    /// <summary>A letter with the number of digits: the runtime would write up to a thousand million of them.</summary>
    private static void CheckFormat(SourceSpan at, ScriptArray given)
    {
        var format = given.Count > 1 ? given[1] as string ?? string.Empty : string.Empty;
        var isTooLong = format.Length > MostFormat
            || (format.Length > 1 && char.IsAsciiLetter(format[0])
                && format.AsSpan(1).TrimStart('0') is { Length: > 0 } digits
                && !digits.ContainsAnyExceptInRange('0', '9')
                && (digits.Length > 2 || int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) > MostDigits));
        if (isTooLong)
        {
            throw new TemplateLimitException(at, TemplateLimit.Format);
        }
    }

    /// <summary>What comes out may be a million times as long as what was given.</summary>
    private static void CheckReplace(SourceSpan at, ScriptArray given)
    {
        var (text, match, with) = (Text(given[0]), Text(given[1]), Text(given[2]));
        if (match.Length > 0
            && with.Length > match.Length
            && (text.Length / match.Length * (long)with.Length) > BoundedFunction.MostText
            && Count(text, match) * (long)with.Length > BoundedFunction.MostText)
        {
            throw new TemplateLimitException(at, TemplateLimit.Text);
        }
    }

    private static string Text(object? given) => given as string ?? string.Empty;

    private static int Count(string text, string match)
    {
        var (count, at) = (0, 0);
        while ((at = text.IndexOf(match, at, StringComparison.Ordinal)) >= 0)
        {
            (count, at) = (count + 1, at + match.Length);
        }

        return count;
    }
}
