using System.Collections.Immutable;
using System.Globalization;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Views;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>What every page of a language has around its own content: site, navigation, languages, texts and functions.</summary>
internal sealed class PageFrame(LanguageSite site, ImmutableArray<LanguageSite> all, StatusViews statuses, SourceViews sources)
{
    private static readonly ImmutableArray<string> OwnPages =
    [
        "goals", "milestones", "regions", "releases", "results", "data", "methodology", "audit", "search", "report", "report-annex", "about",
        "sources", "unanswered", "corrections", "api",
    ];

    private readonly ScriptObject text = CatalogueView.Of(site.Words.Catalogue);
    private readonly ScriptObject siteView = SiteView(site);
    private readonly ScriptObject plan = PlanView(site, sources);
    private readonly ScriptObject release = ReleaseView(site);
    private readonly ScriptObject head = ShareViews.Head(site);
    private readonly ScriptArray legend = View.List(statuses.All);
    private readonly GovernmentViews government = new(site);

    /// <summary>The variables of a page's template: the frame and the page's own model on top.</summary>
    public ScriptObject Globals(PageSpec page, DiagnosticBag diagnostics)
    {
        var globals = View.Open(
            ("lang", site.Language.Tag),
            ("site", siteView),
            ("text", text),
            ("plan", plan),
            ("release", release),
            ("statuses", legend),
            ("nav", Navigation(page.Path)),
            ("languages", View.List(all.Select(other => LanguageLink(page, other)))),
            ("page", Page(page)),
            ("crumbs", View.List(page.Crumbs.Select(Link))),
            ("prev", Link(page.Previous)),
            ("next", Link(page.Next)));
        PageFunctions.AddTo(globals, page.Path, site.Plan.Site.BaseUrl, site.Words);
        foreach (var (name, value) in page.Model(diagnostics))
        {
            globals[name] = value;
        }

        return globals;
    }

    private ScriptObject Page(PageSpec page)
    {
        var rootTitle = site.Text(site.Plan.Site.ShortTitle);
        var isHome = page.Path == site.Routes.Home;
        return View.Of(
            ("kind", page.Template),
            ("path", page.Path.Value),
            ("title", page.Title),
            ("description", page.Description),
            ("root_title", rootTitle),
            ("document_title", isHome ? site.Text(site.Plan.Site.Title) : site.Words.Fill("page.document_title", page.Title, rootTitle)),
            ("canonical", Absolute(page.PartOf ?? page.Path)),
            ("json_ld", page.JsonLd),
            ("labels", government.Labels(page)),
            ("is_excerpt", page.PartOf is not null),
            ("og", ShareViews.OpenGraph(site, page)),
            ("head", head),
            ("alternates", View.List(site.Plan.Site.BaseUrl is null || page.PartOf is not null ? [] : all.Select(other => Alternate(page, other)))));
    }

    private ScriptObject Alternate(PageSpec page, LanguageSite other) => View.Of(
        ("tag", other.Language.Tag),
        ("url", Absolute(Routes.Twin(page.Path, site.Language, other.Language))));

    private string? Absolute(OutputPath path) => site.Plan.Site.BaseUrl is { } root ? new Uri(root, path.Value).AbsoluteUri : null;

    private ScriptObject LanguageLink(PageSpec page, LanguageSite other) => View.Of(
        ("tag", other.Language.Tag),
        ("name", other.Words[$"languages.{other.Language}"]),
        ("path", Routes.Twin(page.Path, site.Language, other.Language).Value),
        ("current", other.Language == site.Language));

    private ScriptObject Navigation(OutputPath current)
    {
        var routes = site.Routes;
        return View.Of(
        [
            ("home", routes.Home.Value),
            ("chapters", View.List(site.Plan.Chapters.Select(chapter => View.Of(
                ("number", chapter.Number),
                ("label", site.Locale.Places.Chapter(chapter.Number)),
                ("title", site.Text(chapter.Title)),
                ("path", routes.Chapter(chapter).Value),
                ("current", IsBelow(current, routes.Chapter(chapter))))))),
            .. OwnPages.Select(name => (name.Replace('-', '_'), (object?)routes.Page(name).Value)),
        ]);
    }

    private static bool IsBelow(OutputPath page, OutputPath chapter) =>
        page == chapter || page.Value.StartsWith(chapter.Value[..^".html".Length] + "/", StringComparison.Ordinal);

    private static ScriptObject? Link(PageLink? link) => link is null ? null : View.Of(("title", link.Title), ("path", link.Path));

    private static ScriptObject SiteView(LanguageSite site)
    {
        var info = site.Plan.Site;
        return View.Of(
            ("title", site.Text(info.Title)),
            ("short_title", site.Text(info.ShortTitle)),
            ("description", site.Text(info.Description)),
            ("publisher", site.Text(info.Publisher)),
            ("licence", View.Of(("name", site.Text(info.DataLicence.Name)), ("url", info.DataLicence.Url))),
            ("responsible", Responsible(site)),
            ("government", new GovernmentViews(site).Footer()),
            ("footer", View.List(info.Footer.Select(item => View.Of(("text", site.Text(item.Text)), ("url", item.Url))))));
    }

    private static ScriptObject? Responsible(LanguageSite site) => site.Plan.Site.Responsible is not { } who ? null : View.Of(
        ("name", site.Text(who.Name)),
        ("contact", site.Text(who.Contact)),
        ("url", who.Url?.OriginalString),
        ("report", site.Text(who.Report)));

    private static ScriptObject PlanView(LanguageSite site, SourceViews sources)
    {
        var (plan, times) = (site.Plan, site.Locale.Times);
        return View.Of(
            ("title", site.Text(plan.Document.Title)),
            ("period", site.Words.Fill("date.span", ("from", plan.Period.From.ToString()), ("to", plan.Period.To.ToString()))),
            ("base_year", plan.Period.BaseYear.ToString()),
            ("issued", times.Date(plan.Document.Issued)),
            ("published", times.Date(plan.Document.Published)),
            ("number", plan.Sources[plan.Document.Source].DocumentNumber),
            ("source", sources[plan.Document.Source]));
    }

    private static ScriptObject ReleaseView(LanguageSite site)
    {
        var newest = site.Newest.Release;
        return View.Of(
            ("year", newest.Year.Value.ToString(CultureInfo.InvariantCulture)),
            ("date", site.Locale.Times.Date(newest.Date)),
            ("note", site.Text(newest.Note)),
            ("path", site.Routes.Release(newest.Year).Value));
    }
}
