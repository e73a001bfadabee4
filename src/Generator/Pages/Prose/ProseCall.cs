using Generator.Diagnostics;

namespace Generator.Pages.Prose;

/// <summary>One use of a function in prose: reports what is wrong with it at its place and lets the rest of the text go on.</summary>
internal sealed record ProseCall(DiagnosticBag Problems, SourceLocation Place)
{
    public string Unknown(string kind, string name, IEnumerable<string> known)
    {
        Problems.Add(TemplateProblems.UnknownInProse(Place, kind, name, Suggestion.For(name, [.. known])));
        return string.Empty;
    }

    public string NoFigure(Phrase what, Phrase hint)
    {
        Problems.Add(TemplateProblems.NoSuchFigure(Place, what, hint));
        return string.Empty;
    }
}
