using System.Collections.Immutable;
using Generator.Data.Tables;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Templates;
using Generator.Pages.Views;
using Generator.Wording;

namespace Generator.Pages.Making;

/// <summary>A kind of page with what it makes. All stand in one list, which menu, links of prose, search and the build walk.</summary>
/// <param name="Id">As of the <see cref="PageKind"/>.</param>
/// <param name="Template">As of the <see cref="PageKind"/>.</param>
/// <param name="Pages">Its pages in one language.</param>
internal sealed record SitePage(string Id, string Template, Func<PageInput, IEnumerable<PageSpec>> Pages) : PageKind(Id, Template)
{
    /// <summary>A kind of which there is one page in each language.</summary>
    public static SitePage One(string id, Func<PageInput, PageSpec> page) => new(id, id, input => [page(input)]) { IsSingle = true };

    /// <summary>A kind whose pages each stand for a thing of the plan.</summary>
    public static SitePage Many(string template, Func<PageInput, IEnumerable<PageSpec>> pages) => new(template, template, pages);

    /// <summary>The single page, with title and description from the catalogue.</summary>
    public PageSpec Page(
        LanguagePages pages, Func<DiagnosticBag, View> model, params ReadOnlySpan<TextArgument> arguments)
    {
        var (title, description) = pages.Heading(Key, arguments);
        return new(Template, AddressIn(pages.Site.Routes), title, description, model);
    }
}

/// <summary>
/// What kinds of pages make their pages from: the views of a language, the files that pages offer, the yearly tables as they were given,
/// and the kinds themselves.
/// </summary>
internal sealed record PageInput(
    LanguagePages Pages, DataFiles Files, ImmutableArray<OutputFile> Datasets, ImmutableArray<SitePage> Kinds);
