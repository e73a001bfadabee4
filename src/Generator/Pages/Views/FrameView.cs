using System.Collections.Immutable;
using Generator.Pages.Templates;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>What every page of a language has around its own content.</summary>
internal sealed record FrameView(
    string Lang,
    SiteView Site,
    IScriptObject Text,
    PlanView Plan,
    NewestView Release,
    ImmutableArray<StatusView> Statuses,
    IScriptObject Nav,
    MenuView Menu,
    ImmutableArray<LanguageLink> Languages,
    PageView Page,
    ListPartView? ListPart,
    ImmutableArray<PageLink> Crumbs,
    PageLink? Prev,
    PageLink? Next) : View;

/// <summary>PAGE: what a page is called and where it lies, for readers and for other programs.</summary>
internal sealed record PageView(
    string Kind,
    string Path,
    string Title,
    string Description,
    string DocumentTitle,
    string? Canonical,
    Html? JsonLd,
    ImmutableArray<PageLabelView> Labels,
    bool IsExcerpt,
    OpenGraphView Og,
    HeadView Head,
    ImmutableArray<AlternateView> Alternates) : View;

/// <summary>The same page in a language, for search engines.</summary>
internal sealed record AlternateView(string Tag, string? Url) : View;

/// <summary>The same page in a language, for readers.</summary>
internal sealed record LanguageLink(string Tag, string Name, string Path, bool Current) : View;

/// <summary>A chapter in the menu, which is current on its own page and those of its sections.</summary>
internal sealed record ChapterLink(int Number, string Label, string Title, string ShortTitle, string Path, bool Current) : View;

/// <summary>RELEASE: the newest edition, which pages are about unless they say otherwise.</summary>
internal sealed record NewestView(string Year, string Date, string Note, string Path, bool HasOthers, string? Next) : View
{
    public static NewestView Of(LanguageSite site)
    {
        var newest = site.Newest.Release;
        return new(
            newest.Year.ToString(),
            site.Locale.Times.Date(newest.Date),
            site.Text(newest.Note),
            site.Routes.Edition(site.Plan, newest.Year).Value,
            site.Plan.HasEditions,
            site.PlanWords.Pages.Next(newest));
    }
}
