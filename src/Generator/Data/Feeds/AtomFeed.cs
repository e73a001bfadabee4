using System.Collections.Immutable;
using System.Xml.Linq;
using Generator.Assessment;
using Generator.Data.Metadata;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Feeds;

/// <summary>
/// The releases and corrections of a language as an Atom feed (RFC 4287), newest first; of one day the corrections come first. Links
/// are relative where the site's address is unknown.
/// </summary>
internal static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static OutputFile Of(Compilation compilation, LanguageData site)
    {
        var info = site.Plan.Site;
        var path = DataPaths.Feed(site.Language);
        ImmutableArray<(DateOnly Date, XElement Entry)> entries =
        [
            .. site.Plan.Corrections.Select(correction => (correction.Date, Entry(compilation, site, path, correction))),
            .. site.Assessment.Releases.Reverse().Select(release => (release.Release.Date, Entry(compilation, site, path, release))),
        ];
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", site.Language.Tag),
            new XElement(Atom + "id", NameBasedUrn.Of(Name(compilation, site.Language))),
            new XElement(Atom + "title", site.PlanWords.Data.FeedTitle),
            new XElement(Atom + "subtitle", site.Text(info.Description)),
            new XElement(Atom + "updated", Stamp.Of(entries.Select(entry => entry.Date).Append(compilation.Updated).Max())),
            new XElement(Atom + "author", new XElement(Atom + "name", site.Text(info.Publisher))),
            new XElement(Atom + "rights", site.Text(info.DataLicence.Name)),
            Link(compilation, path, "self", compilation.FormatOf(path).MediaType, path),
            Link(compilation, path, "alternate", "text/html", site.Routes.Page(site.Plan.HasEditions ? "releases" : "goals")),
            entries.OrderByDescending(entry => entry.Date).Select(entry => entry.Entry));
        return new(path, XmlFile.Write(feed));
    }

    private static XElement Entry(Compilation compilation, LanguageData site, OutputPath feed, ReleaseAssessment release)
    {
        var year = release.Release.Year;
        return new(
            Atom + "entry",
            new XElement(Atom + "id", NameBasedUrn.Of($"{Name(compilation, site.Language)}/releases/{year}")),
            new XElement(Atom + "title", site.PlanWords.Pages.Release(year)),
            new XElement(Atom + "updated", Stamp.Of(release.Release.Date)),
            new XElement(Atom + "published", Stamp.Of(release.Release.Date)),
            Link(compilation, feed, "alternate", "text/html", site.Routes.Edition(site.Plan, year)),
            new XElement(Atom + "summary", site.PlanWords.Data.Summary(release)),
            new XElement(Atom + "content", new XAttribute("type", "text"), site.Text(release.Release.Note)));
    }

    private static XElement Entry(Compilation compilation, LanguageData site, OutputPath feed, Correction correction) => new(
        Atom + "entry",
        new XElement(Atom + "id", NameBasedUrn.Of($"{Name(compilation, site.Language)}/corrections/{correction.Id}")),
        new XElement(Atom + "title", site.PlanWords.Data.Title(correction)),
        new XElement(Atom + "updated", Stamp.Of(correction.Date)),
        new XElement(Atom + "published", Stamp.Of(correction.Date)),
        Link(compilation, feed, "alternate", "text/html", site.Routes.Page("corrections"), $"#{correction.Id}"),
        new XElement(Atom + "content", new XAttribute("type", "text"), site.PlanWords.Data.Summary(correction)));

    /// <summary>What the report is about and not what it is called or where it lies.</summary>
    private static string Name(Compilation compilation, SiteLanguage language) =>
        $"progress-report/{Subject(compilation)}/{compilation.Plan.Period.From}-{compilation.Plan.Period.To}/{language}";

    private static string Subject(Compilation compilation) => compilation.Plan.NamesRegions
        ? compilation.Plan.Region.Value
        : compilation.Main.Text(compilation.Plan.Document.Title);

    private static XElement Link(
        Compilation compilation, OutputPath feed, string relation, string type, OutputPath target, string anchor = "") => new(
        Atom + "link",
        new XAttribute("rel", relation),
        new XAttribute("type", type),
        new XAttribute("href", SiteAddress.From(compilation, feed, target) + anchor));
}
