using System.Text;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Prose;
using Generator.Pages.Templates;
using Generator.Pages.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Pages;

/// <summary>Renders a page's template and the layout around it. A failure becomes a diagnostic at its place in the template.</summary>
internal sealed class PageRenderer(
    TemplateSet templates, ScriptObject builtins, IContentStore store, CancellationToken cancellation, BuildWork? work = null)
{
    /// <summary>What charts and tables within prose are made by.</summary>
    public const string FigureTemplate = "prose-figure";

    /// <summary>The page, or null with what is wrong: a failure of its template, or problems in the bag.</summary>
    public (OutputFile? File, TemplateFailure? Failure) Render(PageSpec page, PageFrame frame, DiagnosticBag diagnostics) =>
        Render(page.Template, "layout", page.Path, () => frame.Globals(page, diagnostics), diagnostics, frame.Figures);

    /// <summary>The same of any template within another, which gets it as <c>body</c>.</summary>
    public (OutputFile? File, TemplateFailure? Failure) Render(
        string template,
        string around,
        OutputPath path,
        Func<ScriptObject> variables,
        DiagnosticBag diagnostics,
        ProseFigures? figures = null)
    {
        var inner = templates.Find(template, diagnostics);
        var layout = templates.Find(around, diagnostics);
        if (inner is null || layout is null)
        {
            return (null, null);
        }

        var context = new EscapingContext(builtins, cancellation);
        var globals = variables();
        context.PushGlobal(globals);
        try
        {
            var body = inner.Render(context);
            body = figures?.Fill(body, Figure) ?? body;
            var isTooLong = context.IsTooLong(body);
            globals["body"] = new Html(body);
            var html = layout.Render(context);
            if (isTooLong || context.IsTooLong(html))
            {
                diagnostics.Add(TemplateProblems.TooLong(TemplateSet.File(template), path.Value, StrictContext.MostCharacters));
                return (null, null);
            }

            var bytes = Encoding.UTF8.GetBytes(html);
            if (bytes.Length > SizeLimits.Usual.PageBytes)
            {
                diagnostics.Add(TemplateProblems.LongPage(
                    TemplateSet.File(template), path.Value, bytes.Length, SizeLimits.Usual.PageBytes));
            }

            return (new(path, store.Keep(bytes)), null);
        }
        catch (ScriptAbortException)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (ScriptRuntimeException failure)
        {
            return (null, TemplateFailure.Of(failure, TemplateSet.Place(failure.Span), [globals, builtins], templates.Partials));
        }
        finally
        {
            work?.Add(template, context.Steps);
        }

        string Figure(ProseFigureView figure)
        {
            context.PushGlobal(View.Open(figure));
            var made = templates.Find(FigureTemplate, diagnostics)?.Render(context);
            context.PopGlobal();
            return made ?? string.Empty;
        }
    }
}
