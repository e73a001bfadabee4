using System.Globalization;
using Generator.Diagnostics;
using Generator.Model;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Pages.Templates;

/// <summary>A failure of a template while a page was made. One mistake in a partial fails many pages, and is told once.</summary>
/// <param name="At">Where the template stood.</param>
/// <param name="Reason">The package's words.</param>
/// <param name="Hint">What to do, where something is known.</param>
/// <param name="Limit">The limit that was reached; what follows the first page that reaches one is not made.</param>
internal sealed record TemplateFailure(SourceLocation At, string Reason, Phrase? Hint, TemplateLimit? Limit = null)
{
    /// <summary>What a failure of the package says.</summary>
    public static TemplateFailure Of(
        ScriptRuntimeException failure, SourceLocation at, IReadOnlyList<ScriptObject> known, IEnumerable<Partial> partials) =>
        TemplateLimitException.Of(failure) is { } limit
            ? new(at, string.Empty, null, limit)
            : new(at, failure.OriginalMessage, TemplateHint.Of(failure.OriginalMessage, known, partials));

    /// <summary>One diagnostic a failure, with the first page that it stopped and how many others.</summary>
    public static IEnumerable<Diagnostic> Tell(IEnumerable<(TemplateFailure Failure, string Page)> all) => all
        .GroupBy(one => one.Failure)
        .Select(group => group.Key.Tell(group.First().Page, group.Count() - 1));

    public Diagnostic Tell(string page, int others)
    {
        if (Limit is not { } limit)
        {
            return TemplateProblems.Failed(At, Reason, page, others, Hint);
        }

        var name = $"limit.{EnumName.Kebab(limit)}";
        var most = MostOf(limit).ToString("N0", CultureInfo.InvariantCulture);
        return TemplateProblems.LimitReached(At, Phrase.Of(name, ("most", most)), Phrase.Of($"{name}.hint"), page);
    }

    private static long MostOf(TemplateLimit limit) => limit switch
    {
        TemplateLimit.Loop => StrictContext.MostTurnsOfLoop,
        TemplateLimit.Turns => StrictContext.MostTurns,
        TemplateLimit.Steps => StrictContext.MostSteps,
        TemplateLimit.Memory => StrictContext.MostMemory >> 20,
        TemplateLimit.Written => StrictContext.MostWritten,
        TemplateLimit.Number => StrictContext.MostDigits,
        TemplateLimit.Depth => StrictContext.MostCallsInside,
        _ => BoundedFunction.MostText,
    };
}
