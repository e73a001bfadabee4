using System.Collections.Immutable;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>MENU: the pages that every page lists: the main ones at the head, and all by groups at the foot.</summary>
internal sealed record MenuView(ImmutableArray<PageLink> Main, ImmutableArray<MenuGroupView> Groups) : View
{
    public static MenuView Of(LanguageSite site) => new(
        [.. Offered(site).Where(kind => kind.MainMenu is not null).OrderBy(kind => kind.MainMenu).Select(kind => Link(site, kind))],
        [
            .. Offered(site)
                .Where(kind => kind.Menu is not null)
                .GroupBy(kind => kind.Menu!.Group)
                .OrderBy(group => group.Key)
                .Select(group => new MenuGroupView(
                    site.Words.Of("nav", group.Key), [.. group.OrderBy(kind => kind.Menu!.Order).Select(kind => Link(site, kind))])),
        ]);

    private static IEnumerable<PageKind> Offered(LanguageSite site) => site.Kinds.Where(kind => kind.IsThere(site.Plan));

    private static PageLink Link(LanguageSite site, PageKind kind) => new(site.Words[$"nav.{kind.Key}"], kind.AddressIn(site.Routes).Value);
}

internal sealed record MenuGroupView(string Title, ImmutableArray<PageLink> Pages) : View;
