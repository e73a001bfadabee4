using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Generator.Pages.Templates;

/// <summary>One argument of a partial. An optional one that is not given is null.</summary>
internal sealed record PartialArgument(string Name, bool IsOptional, string Text);

/// <summary>
/// What the first line of a partial says of it, as in <c>{{~ # A list of goals. goals: the goals; id (optional): its anchor ~}}</c>:
/// a sentence, then each argument with what it is. It is read, so that it cannot be out of date.
/// </summary>
internal sealed partial record PartialDocumentation(string Summary, ImmutableArray<PartialArgument> Arguments)
{
    /// <summary>The documentation in a partial's first line; null when there is none in this form, or one with an argument twice.</summary>
    public static PartialDocumentation? Read(string text)
    {
        var line = Line().Match(text);
        if (!line.Success)
        {
            return null;
        }

        var arguments = line.Groups["argument"].Captures.Select(capture => Argument().Match(capture.Value)).ToList();
        return arguments.TrueForAll(argument => argument.Success)
            && arguments.DistinctBy(argument => argument.Groups["name"].Value, StringComparer.Ordinal).Count() == arguments.Count
            ? new(line.Groups["summary"].Value, [.. arguments.Select(Read)])
            : null;
    }

    private static PartialArgument Read(Match argument) =>
        new(argument.Groups["name"].Value, argument.Groups["optional"].Success, argument.Groups["text"].Value);

    [GeneratedRegex(
        @"^\{\{~ # (?<summary>[^.\n]+\.)( (?<argument>[^;\n]+)(;(?<argument> [^;\n]+))*)? ~\}\}\n",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1)]
    private static partial Regex Line();

    [GeneratedRegex(
        @"^ ?(?<name>[a-z][a-z0-9_]*)(?<optional> \(optional\))?: (?<text>.+)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1)]
    private static partial Regex Argument();
}
