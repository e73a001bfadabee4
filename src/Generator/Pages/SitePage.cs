using System.Collections.Immutable;
using Generator.Data.Tables;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Pages;

/// <summary>
/// A kind of page: its template, what it makes, and where its pages are offered. All kinds stand in <see cref="SitePages.All"/>; menu,
/// links of prose, search and the build walk that list.
/// </summary>
/// <param name="Id">
/// Of a page that there is once in each language its file name, and with _ for - its key in the catalogue's groups pages and nav.
/// </param>
/// <param name="Template">The name of its template; the search calls it by the word of this name in the group page_kind.</param>
/// <param name="Pages">Its pages in one language.</param>
internal sealed record SitePage(string Id, string Template, Func<PageInput, IEnumerable<PageSpec>> Pages)
{
    /// <summary>Whether there is one such page in each language, at the address that its id gives it.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Its place in the menu at the foot of every page, or null where it is not listed.</summary>
    public MenuPlace? Menu { get; init; }

    /// <summary>Its place in the main menu, or null where it is not listed.</summary>
    public int? MainMenu { get; init; }

    /// <summary>Whether prose may link to it as page:ID. To pages that are prose themselves it may as soon as they are there.</summary>
    public bool IsLinked { get; init; }

    /// <summary>Whether the search finds it.</summary>
    public bool IsSearched { get; init; }

    /// <summary>The address of a single page.</summary>
    public OutputPath AddressIn(Routes routes) => this == Kinds.HomePage.Kind ? routes.Home : routes.Page(Id);

    /// <summary>The id as keys of the catalogue and members of templates write it.</summary>
    public string Key => Id.Replace('-', '_');

    /// <summary>A kind of which there is one page in each language.</summary>
    public static SitePage One(string id, Func<PageInput, PageSpec> page) => new(id, id, input => [page(input)]) { IsSingle = true };

    /// <summary>A kind whose pages each stand for a thing of the plan.</summary>
    public static SitePage Many(string template, Func<PageInput, IEnumerable<PageSpec>> pages) => new(template, template, pages);

    /// <summary>The single page, with title and description from the catalogue.</summary>
    public PageSpec Page(
        LanguagePages pages, Func<DiagnosticBag, View> model, params ReadOnlySpan<(string Name, string? Value)> arguments)
    {
        var (title, description) = pages.Heading(Key, arguments);
        return new(Template, AddressIn(pages.Site.Routes), title, description, model);
    }
}

/// <summary>
/// What kinds of pages make their pages from: the views of a language, the files that pages offer, the yearly tables as they were given.
/// </summary>
internal sealed record PageInput(LanguagePages Pages, DataFiles Files, ImmutableArray<SourceFile> Datasets);

/// <summary>The groups of the menu at the foot of every page, in their order.</summary>
internal enum MenuGroup
{
    Judged,
    Check,
    ThisReport,
}

/// <summary>A place in the menu at the foot of every page.</summary>
internal sealed record MenuPlace(MenuGroup Group, int Order);
