using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
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

    /// <summary>The same with a list that is divided when it is long.</summary>
    public static SitePage List(string id, Func<PageInput, IEnumerable<PageSpec>> pages) => new(id, id, pages) { IsSingle = true };

    /// <summary>A kind whose pages each stand for a thing of the plan.</summary>
    public static SitePage Many(string template, Func<PageInput, IEnumerable<PageSpec>> pages) => new(template, template, pages);

    /// <summary>The single page, with title and description from the catalogue.</summary>
    public PageSpec Page(
        LanguagePages pages, Func<DiagnosticBag, View> model, params ReadOnlySpan<TextArgument> arguments) =>
        Titled(pages, arguments) with { Model = model };

    /// <summary>The same without a model, for a page that is yet to be divided.</summary>
    public PageSpec Titled(LanguagePages pages, params ReadOnlySpan<TextArgument> arguments)
    {
        var (title, description) = pages.Heading(Key, arguments);
        return new(Template, AddressIn(pages.Site.Routes), title, description, static _ => throw new UnreachableException());
    }
}

/// <summary>
/// What kinds of pages make their pages from: the views of a language, the files that pages offer, the yearly tables as they were given,
/// and the kinds themselves.
/// </summary>
internal sealed record PageInput(
    LanguagePages Pages, DataFiles Files, ImmutableArray<OutputFile> Datasets, ImmutableArray<SitePage> Kinds)
{
    private readonly ConcurrentDictionary<Type, object> made = new();

    /// <summary>What is costly and asked for more than once is made once for the language; of each type there is one.</summary>
    public T Once<T>(Func<T> make)
        where T : notnull => (T)made.GetOrAdd(typeof(T), _ => make());
}
