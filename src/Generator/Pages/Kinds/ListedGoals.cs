using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>Promises as entries of lists in the order of the plan, which chapters head.</summary>
internal static class ListedGoals
{
    /// <summary>About what a row of a table of promises takes, in the language with the longest.</summary>
    public const int RowBytes = 1100;

    /// <summary>The promises of chapters, those that are wanted, each named by its section.</summary>
    public static IEnumerable<ListEntry> In(
        LanguagePages pages, IEnumerable<Chapter> chapters, int bytes, Func<Goal, bool>? isWanted = null) =>
        from chapter in chapters
        from section in chapter.Sections
        let name = pages.Site.Text(section.Title)
        from goal in section.Goals
        where isWanted?.Invoke(goal) ?? true
        select new ListEntry(goal.Id, bytes, name)
        {
            Anchors = [StatusAnchor.Of(chapter), StatusAnchor.Of(chapter, section), goal.Id.Value],
        };

    /// <summary>The chapters that a part has promises of.</summary>
    public static ImmutableArray<ChapterView> ChaptersOf(LanguagePages pages, PagePart part) => part.IsWhole
        ? pages.Chapters.All
        : [.. pages.Site.Plan.Chapters.Where(chapter => chapter.Goals.Any(goal => part.Has(goal.Id))).Select(pages.Chapters.Chapter)];
}
