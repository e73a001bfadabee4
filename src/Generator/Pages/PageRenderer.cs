using System.Text;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Model.Reuse;
using Generator.Pages.Prose;
using Generator.Pages.Templates;
using Generator.Pages.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Pages;

/// <summary>Renders a page's template and the layout around it. A failure becomes a diagnostic at its place in the template.</summary>
internal sealed class PageRenderer(
    TemplateSet templates,
    ScriptObject builtins,
    IContentStore store,
    CancellationToken cancellation,
    BuildWork? work = null,
    Remembered<RememberedPage>? memory = null,
    SizeLimits? limits = null)
{
    /// <summary>What charts and tables within prose are made by.</summary>
    public const string FigureTemplate = "prose-figure";

    /// <summary>The page, or null with what is wrong: a failure of its template, or problems in the bag.</summary>
    public (OutputFile? File, TemplateFailure? Failure) Render(PageSpec page, PageFrame frame, DiagnosticBag diagnostics)
    {
        if (memory is null)
        {
            return Render(
                page.Template, "layout", page.Path, () => frame.Globals(page, diagnostics).Variables, diagnostics, frame.Figures);
        }

        var (variables, functions) = frame.Globals(page, diagnostics);
        var key = frame.Print(page, variables) is { } print
            ? new Fingerprint()
                .Add(print)
                .Add(templates.PrintOf(page.Template, "layout", FigureTemplate))
                .Add((long)(limits ?? SizeLimits.Usual).PageBytes)
                .Value
            : default(UInt128?);
        if (key is { } wanted && memory.Find(wanted) is { } known && known.Assets.All(asset => frame.IsAt(asset.Name, asset.Address)))
        {
            work?.Add(page.Template, known.Steps);
            return (new(page.Path, known.Content), null);
        }

        var before = diagnostics.Count;
        var (steps, figures) = (0L, 0);
        var made = Render(
            page.Template,
            "layout",
            page.Path,
            () => variables,
            diagnostics,
            frame.Figures,
            (done, shown) => (steps, figures) = (done, shown));

        // A figure in prose is made from more than the page is given, and a problem would not be told again.
        if (key is { } own && made.File is { Content: HeldContent held } && figures == 0 && diagnostics.Count == before)
        {
            memory.Keep(own, new(held, steps, functions.Asked), held.Length);
        }

        return made;
    }

    /// <summary>The same of any template within another, which gets it as <c>body</c>.</summary>
    public (OutputFile? File, TemplateFailure? Failure) Render(
        string template,
        string around,
        OutputPath path,
        Func<ScriptObject> variables,
        DiagnosticBag diagnostics,
        ProseFigures? figures = null,
        Action<long, int>? told = null)
    {
        var inner = templates.Find(template, diagnostics);
        var layout = templates.Find(around, diagnostics);
        if (inner is null || layout is null)
        {
            return (null, null);
        }

        var context = new EscapingContext(builtins, cancellation);
        var globals = variables();
        var shown = 0;
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
            var most = (limits ?? SizeLimits.Usual).PageBytes;
            if (bytes.Length > most)
            {
                diagnostics.Add(TemplateProblems.LongPage(TemplateSet.File(template), path.Value, bytes.Length, most));
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
            told?.Invoke(context.Steps, shown);
        }

        string Figure(ProseFigureView figure)
        {
            shown++;
            context.PushGlobal(View.Open(figure));
            var made = templates.Find(FigureTemplate, diagnostics)?.Render(context);
            context.PopGlobal();
            return made ?? string.Empty;
        }
    }
}
