using System.Collections.Immutable;
using System.Text;
using Generator.Diagnostics;
using Generator.Model;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Pages;

/// <summary>Renders a page's template and the layout around it. A failure becomes a diagnostic at its place in the template.</summary>
internal sealed class PageRenderer(TemplateSet templates, ScriptObject builtins, CancellationToken cancellation)
{
    public OutputFile? Render(PageSpec page, PageFrame frame, DiagnosticBag diagnostics)
    {
        var inner = templates.Find(page.Template, diagnostics);
        var layout = templates.Find("layout", diagnostics);
        if (inner is null || layout is null)
        {
            return null;
        }

        var context = new EscapingContext(builtins, templates, cancellation);
        templates.Offer(context);
        var globals = frame.Globals(page, diagnostics);
        context.PushGlobal(globals);
        try
        {
            globals["body"] = new Html(inner.Render(context));
            return new(page.Path, Encoding.UTF8.GetBytes(layout.Render(context)));
        }
        catch (ScriptRuntimeException failure) when (failure is not ScriptAbortException)
        {
            diagnostics.Add(TemplateProblems.Failed(
                TemplateSet.Place(failure.Span), failure.OriginalMessage, page.Path.Value, Hint(failure, globals)));
            return null;
        }
    }

    /// <summary>The nearest known name, where the message quotes an unknown one.</summary>
    private string? Hint(ScriptRuntimeException failure, ScriptObject globals)
    {
        ImmutableArray<string> quoted = [.. failure.OriginalMessage.Split('`', '\'', '"').Where((_, index) => index % 2 == 1)];
        return quoted
            .Select(name => name.Split('.')[^1])
            .Select(name => NearestName.Find(name, globals.GetMembers().Concat(builtins.GetMembers()).Concat(templates.PartialNames)))
            .OfType<string>()
            .Select(name => $"Did you mean “{name}”?")
            .FirstOrDefault();
    }
}
