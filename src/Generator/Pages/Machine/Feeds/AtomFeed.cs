using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Generator.Model;
using Generator.Pages.Machine.Metadata;
using Generator.Progress;

namespace Generator.Pages.Machine.Feeds;

/// <summary>
/// The releases and corrections of a language as an Atom feed (RFC 4287), newest first; of one day the corrections come first. Links
/// are relative where the site's address is unknown.
/// </summary>
internal static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static OutputFile Of(Compilation compilation, EditionPages pages)
    {
        var edition = pages.Edition;
        var site = edition.Plan.Site;
        var path = MachinePaths.Feed(edition.Language);
        ImmutableArray<(DateOnly Date, XElement Entry)> entries =
        [
            .. edition.Plan.Corrections.Select(correction => (correction.Date, Entry(compilation, edition, path, correction))),
            .. edition.Assessment.Releases.Reverse().Select(release => (release.Release.Date, Entry(compilation, pages, path, release))),
        ];
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", edition.Language.Tag),
            new XElement(Atom + "id", NameBasedUrn.Of(Name(compilation, edition.Language))),
            new XElement(Atom + "title", edition.Words.Fill("machine.feed_title", edition.Text(site.Title))),
            new XElement(Atom + "subtitle", edition.Text(site.Description)),
            new XElement(Atom + "updated", Stamp.Of(entries.Select(entry => entry.Date).Append(compilation.Updated).Max())),
            new XElement(Atom + "author", new XElement(Atom + "name", edition.Text(site.Publisher))),
            new XElement(Atom + "rights", edition.Text(site.DataLicence.Name)),
            Link(compilation, path, "self", "application/atom+xml", path),
            Link(compilation, path, "alternate", "text/html", edition.Routes.Page("releases")),
            entries.OrderByDescending(entry => entry.Date).Select(entry => entry.Entry));
        return new(path, XmlFile.Write(feed));
    }

    private static XElement Entry(Compilation compilation, EditionPages pages, OutputPath feed, ReleaseAssessment release)
    {
        var (edition, year) = (pages.Edition, release.Release.Year);
        return new(
            Atom + "entry",
            new XElement(Atom + "id", NameBasedUrn.Of($"{Name(compilation, edition.Language)}/releases/{year}")),
            new XElement(Atom + "title", pages.Heading("release", year.ToString()).Title),
            new XElement(Atom + "updated", Stamp.Of(release.Release.Date)),
            new XElement(Atom + "published", Stamp.Of(release.Release.Date)),
            Link(compilation, feed, "alternate", "text/html", edition.Routes.Release(year)),
            new XElement(Atom + "summary", edition.Words.Fill(
                "machine.feed_summary", year.ToString(), Digits(release.Added), Digits(release.Revised.Length), Digits(release.Changes.Length))),
            new XElement(Atom + "content", new XAttribute("type", "text"), edition.Text(release.Release.Note)));
    }

    private static XElement Entry(Compilation compilation, Edition edition, OutputPath feed, Correction correction)
    {
        var (was, now) = (edition.Text(correction.Was), edition.Text(correction.Now));
        return new(
            Atom + "entry",
            new XElement(Atom + "id", NameBasedUrn.Of($"{Name(compilation, edition.Language)}/corrections/{correction.Id}")),
            new XElement(Atom + "title", edition.Words.Fill("corrections.feed_title", was)),
            new XElement(Atom + "updated", Stamp.Of(correction.Date)),
            new XElement(Atom + "published", Stamp.Of(correction.Date)),
            Link(compilation, feed, "alternate", "text/html", edition.Routes.Page("corrections"), $"#{correction.Id}"),
            new XElement(Atom + "content", new XAttribute("type", "text"), edition.Words.Fill("corrections.feed_text", was, now)));
    }

    /// <summary>What the report is about and not what it is called or where it lies.</summary>
    private static string Name(Compilation compilation, Language language) =>
        $"progress-report/{compilation.Plan.Region}/{compilation.Plan.Period.From}-{compilation.Plan.Period.To}/{language}";

    private static XElement Link(
        Compilation compilation, OutputPath feed, string relation, string type, OutputPath target, string anchor = "") => new(
        Atom + "link",
        new XAttribute("rel", relation),
        new XAttribute("type", type),
        new XAttribute("href", SiteAddress.From(compilation, feed, target) + anchor));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
