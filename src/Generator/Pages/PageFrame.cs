using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Model.Reuse;
using Generator.Pages.Prose;
using Generator.Pages.Templates;
using Generator.Pages.Views;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>What every page of a language has around its own content: site, navigation, languages, texts and functions.</summary>
internal sealed class PageFrame(
    LanguageSite site,
    ImmutableArray<LanguageSite> all,
    SiteAssets assets,
    StatusViews statuses,
    SourceViews sources,
    ProseFigures? figures = null)
{
    private readonly IScriptObject text = CatalogueView.Of(site.Words.Catalogue);
    private readonly SiteView siteView = SiteView.Of(site);
    private readonly PlanView plan = PlanView.Of(site, sources);
    private readonly NewestView newest = NewestView.Of(site);
    private readonly ImmutableArray<StatusView> legend = [.. statuses.All];
    private readonly MenuView menu = MenuView.Of(site);
    private readonly GovernmentViews government = new(site);

    private readonly Lazy<UInt128> common = new(() => site.Places.AddTo(new Fingerprint()
        .Add(PageMemory.PrintOf(site.Words.Catalogue))
        .Add(site.Plan.Site.BaseUrl?.AbsoluteUri)).Value);

    /// <summary>The charts and tables that prose can show.</summary>
    public ProseFigures? Figures => figures;

    /// <summary>The variables of a page's template: the frame and the page's own model on top.</summary>
    public (ScriptObject Variables, PageFunctions Functions) Globals(PageSpec page, DiagnosticBag diagnostics)
    {
        var frame = new FrameView(
            site.Language.Tag,
            siteView,
            text,
            plan,
            newest,
            legend,
            Navigation(page.Path),
            menu,
            [.. all.Select(other => LanguageLink(page, other))],
            Page(page),
            page.Part,
            page.Crumbs,
            page.Previous,
            page.Next);
        var globals = View.Open(frame, page.Model(diagnostics));
        var functions =
            new PageFunctions(page.Path, site.Places, site.Plan.Site.BaseUrl, assets, site.PlanWords.Pages.Template, diagnostics);
        functions.AddTo(globals);
        return (globals, functions);
    }

    /// <summary>
    /// The fingerprint of all that decides a page besides its templates: what it shows, and what its functions go by, which are the
    /// texts, the site's address and the places of divided pages. Null where a value has none.
    /// </summary>
    public UInt128? Print(PageSpec page, ScriptObject variables)
    {
        try
        {
            var print = new Fingerprint().Add(common.Value).Add(page.Template).Add(page.Path.Value);
            ViewPrint.AddVariables(print, variables, text);
            return print.Value;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Whether an asset still lies where a page was told that it does.</summary>
    public bool IsAt(string asset, string address) => assets.Find(asset)?.Value == address;

    private PageView Page(PageSpec page)
    {
        var isHome = page.Path == site.Routes.Home;
        return new(
            page.Template,
            page.Path.Value,
            page.Title,
            page.Description,
            isHome ? site.Text(site.Plan.Site.Title) : site.PlanWords.Pages.Document(page.Title),
            Absolute(page.PartOf ?? page.Path),
            page.JsonLd?.Invoke(),
            government.Labels(page),
            page.PartOf is not null,
            OpenGraphView.Of(site, page),
            HeadView.Of(site),
            site.Plan.Site.BaseUrl is null || page.PartOf is not null ? [] : [.. all.Select(other => Alternate(page, other))]);
    }

    private AlternateView Alternate(PageSpec page, LanguageSite other) =>
        new(other.Language.Tag, Absolute(Routes.Twin(page.Path, site.Language, other.Language)));

    private string? Absolute(OutputPath path) => site.Plan.Site.BaseUrl is { } root ? new Uri(root, path.Value).AbsoluteUri : null;

    private LanguageLink LanguageLink(PageSpec page, LanguageSite other) => new(
        other.Language.Tag,
        other.Words["language.name"],
        Routes.Twin(page.Path, site.Language, other.Language).Value,
        other.Language == site.Language);

    private ScriptObject Navigation(OutputPath current)
    {
        var routes = site.Routes;
        var chapters = site.Plan.Chapters.Select(chapter => new ChapterLink(
            chapter.Number,
            site.Locale.Places.Chapter(chapter.Number),
            site.Text(chapter.Title),
            site.Text(chapter.ShortTitle ?? chapter.Title),
            routes.Chapter(chapter).Value,
            IsBelow(current, routes.Chapter(chapter))));
        return View.Named(
        [
            ("chapters", chapters.ToImmutableArray()),
            .. SitePages.All.Where(kind => kind.IsSingle).Select(kind => (kind.Key, (object?)kind.AddressIn(routes).Value)),
        ]);
    }

    private static bool IsBelow(OutputPath page, OutputPath chapter) =>
        page == chapter || page.Value.StartsWith(chapter.Value[..^".html".Length] + "/", StringComparison.Ordinal);
}
