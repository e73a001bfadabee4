using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Templates;
using Generator.Wording;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Pages.Prose;

/// <summary>
/// Makes prose: the template expressions first, then Markdown, then the links. Figures become links to the rows that they come from, and
/// the first use of each term one to the glossary; a page that holds what it names itself, the whole report, needs none of those. Charts
/// and tables leave a mark, which their page fills.
/// </summary>
internal sealed class ProseRenderer(
    ProseFunctions functions,
    ProseLinks links,
    ImmutableArray<string> pictures,
    TermFinder terms,
    ScriptObject builtins,
    Locale locale,
    CancellationToken cancellation)
{
    private const string FigureScheme = "figure:";
    private const string OriginalScheme = "original:";
    private const string CountScheme = "count:";
    private const string TermScheme = "term:";

    /// <summary>
    /// The prose as it stands on the page at a path; headings are shifted down by some levels. Problems go to the page's bag.
    /// </summary>
    public Html Render(
        MarkdownText text, OutputPath page, int headingShift, DiagnosticBag diagnostics, Func<string, string?>? placeOf = null)
    {
        var template = Template.Parse(text.Body, text.Location.File);
        if (template.HasErrors)
        {
            foreach (var message in template.Messages)
            {
                diagnostics.Add(TemplateProblems.DoesNotParse(Place(message.Span), message.Message));
            }

            return new(string.Empty);
        }

        var context = new StrictContext(builtins, cancellation);
        var bound = functions.Bind(diagnostics, Place);
        var told = new HashSet<string>(StringComparer.Ordinal);
        context.PushGlobal(bound);
        try
        {
            var markdown = locale.Typed(template.Render(context));
            if (context.IsTooLong(markdown))
            {
                diagnostics.Add(TemplateProblems.TooLong(text.Location, page.Value, StrictContext.MostCharacters));
                return new(string.Empty);
            }

            if (MarkdownNesting.Unending(markdown) is { } sign)
            {
                diagnostics.Add(TemplateProblems.TooDeep(MarkdownRenderer.At(text.Location, sign.Line, sign.Column)));
                return new(string.Empty);
            }

            try
            {
                return MarkdownRenderer.Render(markdown, headingShift, Resolve, Picture, Terms, text.Location);
            }
            catch (ArgumentException refused) when (MarkdownRenderer.IsTooDeep(refused))
            {
                diagnostics.Add(TemplateProblems.TooDeep(MarkdownRenderer.FirstTooDeep(markdown, text.Location)));
                return new(string.Empty);
            }
        }
        catch (ScriptAbortException)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (ScriptRuntimeException failure)
        {
            diagnostics.Add(TemplateFailure.Of(failure, Place(failure.Span), [bound, builtins], []).Tell(page.Value, 0));
            return new(string.Empty);
        }

        SourceLocation Place(SourceSpan span) =>
            text.Location with { Line = text.Location.Line + span.Start.Line, Column = span.Start.Column + 1 };

        PictureUse Picture(string address, bool hasWords, bool isAlone, SourceLocation at)
        {
            if (address.StartsWith(ProseFigures.ChartScheme, StringComparison.Ordinal)
                || address.StartsWith(ProseFigures.TableScheme, StringComparison.Ordinal))
            {
                if (!isAlone)
                {
                    diagnostics.Add(ProseProblems.FigureWithinLine(at, address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..]));
                }

                return new(null, ProseFigures.Mark(address));
            }

            if (!pictures.Contains(address, StringComparer.Ordinal))
            {
                diagnostics.Add(ProseProblems.NoSuchPicture(at, address, pictures));
                return new(null, null);
            }

            if (!hasWords)
            {
                diagnostics.Add(ProseProblems.PictureWithoutWords(at, address));
            }

            return new(RelativeAddress.From(page, address), null);
        }

        IEnumerable<(TermUse Use, string Address)> Terms(string words) => placeOf is null
            ? terms.Find(words, told).Select(use => (use, terms.AddressFrom(page, use)))
            : [];

        (string Address, string? Class)? Resolve(string link, SourceLocation at)
        {
            // Only functions make such links; an author who writes one gets what any unknown link gets.
            if (link.StartsWith(FigureScheme, StringComparison.Ordinal) && !text.Body.Contains(link, StringComparison.Ordinal))
            {
                return (RelativeAddress.From(page, link[FigureScheme.Length..]), "figure");
            }

            if (link.StartsWith(TermScheme, StringComparison.Ordinal))
            {
                told.Add(link[TermScheme.Length..]);
            }

            return links.Find(link, at, diagnostics) switch
            {
                null => null,
                var path when link.StartsWith(OriginalScheme, StringComparison.Ordinal) => (path, "original"),
                var path when link.StartsWith(CountScheme, StringComparison.Ordinal) => (RelativeAddress.From(page, path), "count"),
                var path when link.StartsWith(TermScheme, StringComparison.Ordinal) => (RelativeAddress.From(page, path), "gloss"),
                var path => (placeOf?.Invoke(path) ?? RelativeAddress.From(page, path), null),
            };
        }
    }
}
