using Generator.Assessment;
using Generator.Model;

namespace Generator.Pages.Views;

/// <summary>A kind of page: its name, its template, and where its pages are offered.</summary>
/// <param name="Id">
/// Of a page that there is once in each language its file name, and with _ for - its key in the catalogue's groups pages and nav.
/// </param>
/// <param name="Template">The name of its template; the search calls it by the word of this name in the group page_kind.</param>
internal record PageKind(string Id, string Template)
{
    /// <summary>Whether there is one such page in each language, at the address that its id gives it.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Whether it is where a language begins.</summary>
    public bool IsHome { get; init; }

    /// <summary>Its place in the menu at the foot of every page, or null where it is not listed.</summary>
    public MenuPlace? Menu { get; init; }

    /// <summary>Its place in the main menu, or null where it is not listed.</summary>
    public int? MainMenu { get; init; }

    /// <summary>Whether prose may link to it as page:ID. To pages that are prose themselves it may as soon as they are there.</summary>
    public bool IsLinked { get; init; }

    /// <summary>Whether it begins with prose of its name, where the content has any.</summary>
    public bool HasProse { get; init; }

    /// <summary>Whether the search finds it.</summary>
    public bool IsSearched { get; init; }

    /// <summary>
    /// Whether a plan has something to say on the page; a page without content is not made, and menus and prose do not link to it.
    /// </summary>
    public Func<PlanAssessment, bool> IsThere { get; init; } = static _ => true;

    /// <summary>The address of a single page.</summary>
    public OutputPath AddressIn(Routes routes) => IsHome ? routes.Home : routes.Page(Id);

    /// <summary>The id as keys of the catalogue and members of templates write it.</summary>
    public string Key => Id.Replace('-', '_');
}

/// <summary>The groups of the menu at the foot of every page, in their order.</summary>
internal enum MenuGroup
{
    Judged,
    Check,
    ThisReport,
}

/// <summary>A place in the menu at the foot of every page.</summary>
internal sealed record MenuPlace(MenuGroup Group, int Order);
