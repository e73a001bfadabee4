using Generator.Diagnostics;

namespace Generator.Pages.Templates;

/// <summary>A failure of a template while a page was made. One mistake in a partial fails many pages, and is told once.</summary>
internal sealed record TemplateFailure(SourceLocation At, string Reason, Phrase? Hint)
{
    /// <summary>One diagnostic a failure, with the first page that it stopped and how many others.</summary>
    public static IEnumerable<Diagnostic> Tell(IEnumerable<(TemplateFailure Failure, string Page)> all) => all
        .GroupBy(one => one.Failure)
        .Select(group => TemplateProblems.Failed(group.Key.At, group.Key.Reason, group.First().Page, group.Count() - 1, group.Key.Hint));
}
