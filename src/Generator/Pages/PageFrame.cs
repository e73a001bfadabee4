using System.Collections.Immutable;
using System.Globalization;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Machine.Views;
using Generator.Pages.Views;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>What every page of a language has around its own content: site, navigation, languages, texts and functions.</summary>
internal sealed class PageFrame(Edition edition, ImmutableArray<Edition> all, StatusViews statuses, SourceViews sources)
{
    private static readonly ImmutableArray<string> OwnPages =
    [
        "goals", "milestones", "regions", "releases", "results", "data", "methodology", "audit", "search", "report", "report-annex", "about",
    ];

    private readonly ScriptObject text = CatalogueView.Of(edition.Words.Catalogue);
    private readonly ScriptObject site = Site(edition);
    private readonly ScriptObject plan = PlanView(edition, sources);
    private readonly ScriptObject release = ReleaseView(edition);
    private readonly ScriptObject head = ShareViews.Head(edition);
    private readonly ScriptArray legend = View.List(statuses.All);
    private readonly GovernmentViews government = new(edition);

    /// <summary>The variables of a page's template: the frame and the page's own model on top.</summary>
    public ScriptObject Globals(PageSpec page, DiagnosticBag diagnostics)
    {
        var globals = View.Open(
            ("lang", edition.Language.Tag),
            ("site", site),
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
        PageFunctions.AddTo(globals, page.Path, edition.Plan.Site.BaseUrl, edition.Words);
        foreach (var (name, value) in page.Model(diagnostics))
        {
            globals[name] = value;
        }

        return globals;
    }

    private ScriptObject Page(PageSpec page)
    {
        var rootTitle = edition.Text(edition.Plan.Site.ShortTitle);
        var isHome = page.Path == edition.Routes.Home;
        return View.Of(
            ("kind", page.Template),
            ("path", page.Path.Value),
            ("title", page.Title),
            ("description", page.Description),
            ("root_title", rootTitle),
            ("document_title", isHome ? edition.Text(edition.Plan.Site.Title) : edition.Words.Fill("page.document_title", page.Title, rootTitle)),
            ("canonical", Absolute(page.PartOf ?? page.Path)),
            ("json_ld", page.JsonLd),
            ("labels", government.Labels(page)),
            ("is_excerpt", page.PartOf is not null),
            ("og", ShareViews.OpenGraph(edition, page)),
            ("head", head),
            ("alternates", View.List(edition.Plan.Site.BaseUrl is null || page.PartOf is not null ? [] : all.Select(other => Alternate(page, other)))));
    }

    private ScriptObject Alternate(PageSpec page, Edition other) => View.Of(
        ("tag", other.Language.Tag),
        ("url", Absolute(Routes.Twin(page.Path, edition.Language, other.Language))));

    private string? Absolute(OutputPath path) => edition.Plan.Site.BaseUrl is { } root ? new Uri(root, path.Value).AbsoluteUri : null;

    private ScriptObject LanguageLink(PageSpec page, Edition other) => View.Of(
        ("tag", other.Language.Tag),
        ("name", other.Words[$"languages.{other.Language}"]),
        ("path", Routes.Twin(page.Path, edition.Language, other.Language).Value),
        ("current", other.Language == edition.Language));

    private ScriptObject Navigation(OutputPath current)
    {
        var routes = edition.Routes;
        return View.Of(
        [
            ("home", routes.Home.Value),
            ("chapters", View.List(edition.Plan.Chapters.Select(chapter => View.Of(
                ("number", chapter.Number),
                ("label", edition.Speech.Places.Chapter(chapter.Number)),
                ("title", edition.Text(chapter.Title)),
                ("path", routes.Chapter(chapter).Value),
                ("current", IsBelow(current, routes.Chapter(chapter))))))),
            .. OwnPages.Select(name => (name.Replace('-', '_'), (object?)routes.Page(name).Value)),
        ]);
    }

    private static bool IsBelow(OutputPath page, OutputPath chapter) =>
        page == chapter || page.Value.StartsWith(chapter.Value[..^".html".Length] + "/", StringComparison.Ordinal);

    private static ScriptObject? Link(PageLink? link) => link is null ? null : View.Of(("title", link.Title), ("path", link.Path));

    private static ScriptObject Site(Edition edition)
    {
        var info = edition.Plan.Site;
        return View.Of(
            ("title", edition.Text(info.Title)),
            ("short_title", edition.Text(info.ShortTitle)),
            ("description", edition.Text(info.Description)),
            ("publisher", edition.Text(info.Publisher)),
            ("licence", View.Of(("name", edition.Text(info.DataLicence.Name)), ("url", info.DataLicence.Url))),
            ("government", new GovernmentViews(edition).Footer()),
            ("footer", View.List(info.Footer.Select(item => View.Of(("text", edition.Text(item.Text)), ("url", item.Url))))));
    }

    private static ScriptObject PlanView(Edition edition, SourceViews sources)
    {
        var (plan, times) = (edition.Plan, edition.Speech.Times);
        return View.Of(
            ("title", edition.Text(plan.Document.Title)),
            ("period", edition.Words.Fill("date.span", plan.Period.From.ToString(), plan.Period.To.ToString())),
            ("base_year", plan.Period.BaseYear.ToString()),
            ("issued", times.Date(plan.Document.Issued)),
            ("published", times.Date(plan.Document.Published)),
            ("source", sources[plan.Document.Source]));
    }

    private static ScriptObject ReleaseView(Edition edition)
    {
        var newest = edition.Newest.Release;
        return View.Of(
            ("year", newest.Year.Value.ToString(CultureInfo.InvariantCulture)),
            ("date", edition.Speech.Times.Date(newest.Date)),
            ("note", edition.Text(newest.Note)),
            ("path", edition.Routes.Release(newest.Year).Value));
    }
}
