using System.Globalization;
using System.Text;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>
/// Where chapters and sections stand within the report on one page, so that its prose leads there and also works as a PDF.
/// </summary>
internal sealed class ReportPlaces
{
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);

    public ReportPlaces(LanguageSite site)
    {
        foreach (var chapter in site.Plan.Chapters)
        {
            places.Add(site.Routes.Chapter(chapter).Value, "#" + Anchor(chapter));
            foreach (var section in chapter.Sections)
            {
                var anchor = "#" + Anchor(chapter, section);
                places.Add(site.Routes.Section(chapter, section).Value, anchor);
                foreach (var goal in section.Goals)
                {
                    places.Add($"{site.Routes.Section(chapter, section)}#{goal.Id}", anchor);
                }
            }
        }
    }

    public static string Anchor(Chapter chapter) => string.Create(CultureInfo.InvariantCulture, $"c{chapter.Number}");

    /// <summary>Short, for a page that is counted in bytes.</summary>
    public static string Anchor(Chapter chapter, Section section) =>
        string.Create(CultureInfo.InvariantCulture, $"{Anchor(chapter)}-{chapter.Sections.IndexOf(section) + 1}");

    /// <summary>Chapters, sections and promises in the order of the report, each under the anchor or id that it stands under.</summary>
    public static IEnumerable<ListEntry> Entries(LanguagePages pages, int goalBytes)
    {
        foreach (var chapter in pages.Site.Plan.Chapters)
        {
            var anchor = Anchor(chapter);
            yield return new(anchor, Bytes(chapter.Prose), pages.Site.Text(chapter.Title)) { Anchors = [anchor] };
            foreach (var section in chapter.Sections)
            {
                var (own, name) = (Anchor(chapter, section), pages.Site.Text(section.Title));
                yield return new(own, Bytes(section.Prose), name) { Anchors = [own] };
                foreach (var goal in section.Goals)
                {
                    yield return new(goal.Id, goalBytes, name);
                }
            }
        }

        int Bytes(Model.Prose prose) => 300 + pages.Site.Plan.Languages.Max(language => Encoding.UTF8.GetByteCount(prose[language].Body));
    }

    public static bool IsOn(PagePart part, Chapter chapter) =>
        part.Has(Anchor(chapter)) || chapter.Sections.Any(section => IsOn(part, chapter, section));

    public static bool IsOn(PagePart part, Chapter chapter, Section section) =>
        part.Has(Anchor(chapter, section)) || section.Goals.Any(goal => part.Has(goal.Id));

    /// <summary>The place for a path of the site, or null where the report does not hold it.</summary>
    public string? Find(string path) => places.GetValueOrDefault(path);
}
