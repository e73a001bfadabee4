using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>MENU: the pages that every page lists: the main ones at the head, and all by groups at the foot.</summary>
internal sealed record MenuView(ImmutableArray<PageLink> Main, ImmutableArray<MenuGroupView> Groups) : View
{
    /// <summary>As site.yaml orders the pages; what it does not say is as the kinds of pages have it.</summary>
    public static MenuView Of(LanguageSite site)
    {
        var menu = site.Plan.Site.Menu;
        return new(
            menu.Main.IsEmpty
                ? [.. UsualHead(site)]
                : Links(site, menu.Main),
            menu.Foot.IsEmpty
                ? [.. UsualGroups(site)]
                : [.. menu.Foot.Select(group => new MenuGroupView(site.Text(group.Title), Links(site, group.Pages)))]);
    }

    /// <summary>
    /// The names by which a menu can list pages: those of kinds that there is one of, and those of the content's own pages.
    /// </summary>
    public static IEnumerable<string> Names(LanguageSite site) =>
        site.Kinds.Where(kind => kind.IsSingle).Select(kind => kind.Id)
            .Union(OwnPages(site).Select(page => page.Name), StringComparer.Ordinal);

    private static IEnumerable<PageLink> UsualHead(LanguageSite site) => Offered(site)
        .Where(kind => kind.MainMenu is not null)
        .OrderBy(kind => kind.MainMenu)
        .Select(kind => Link(site, kind));

    private static IEnumerable<MenuGroupView> UsualGroups(LanguageSite site) => Offered(site)
        .Where(kind => kind.Menu is not null)
        .GroupBy(kind => kind.Menu!.Group)
        .OrderBy(group => group.Key)
        .Select(group => new MenuGroupView(
            site.Words.Of("nav", group.Key), [.. group.OrderBy(kind => kind.Menu!.Order).Select(kind => Link(site, kind))]));

    private static IEnumerable<PageKind> Offered(LanguageSite site) => site.Kinds.Where(kind => kind.IsThere(site.Assessment));

    private static ImmutableArray<PageLink> Links(LanguageSite site, IEnumerable<MenuEntry> entries) =>
        [.. entries.Select(entry => Link(site, entry)).OfType<PageLink>()];

    /// <summary>Null for a page that this plan has no content for.</summary>
    private static PageLink? Link(LanguageSite site, MenuEntry entry)
    {
        var label = entry.Label is { } own ? site.Text(own) : null;
        if (site.Kinds.FirstOrDefault(kind => kind.IsSingle && kind.Id == entry.Page) is { } kind)
        {
            return !kind.IsThere(site.Assessment) ? null
                : label is null ? Link(site, kind)
                : new(label, kind.AddressIn(site.Routes).Value);
        }

        return OwnPages(site).FirstOrDefault(page => page.Name == entry.Page) is { } written
            ? new(label ?? site.Text(written.Title), site.Routes.Page(written.Name).Value)
            : null;
    }

    private static PageLink Link(LanguageSite site, PageKind kind)
    {
        var key = $"nav.{kind.Key}";
        return new(site.Words[site.Words.Has(key) ? key : $"pages.{kind.Key}.title"], kind.AddressIn(site.Routes).Value);
    }

    private static IEnumerable<ProsePage> OwnPages(LanguageSite site) =>
        site.Plan.Pages.Where(page => site.Routes.Page(page.Name) != site.Routes.Home);
}

internal sealed record MenuGroupView(string Title, ImmutableArray<PageLink> Pages) : View;
