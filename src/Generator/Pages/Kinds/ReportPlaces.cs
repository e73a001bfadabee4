using System.Globalization;
using Generator.Model;
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

    /// <summary>The place for a path of the site, or null where the report does not hold it.</summary>
    public string? Find(string path) => places.GetValueOrDefault(path);
}
