using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Declarations;

/// <summary>Reads the menus of site.yaml. Which pages there are is known only where pages are made.</summary>
internal static class SiteMenuReader
{
    private const string Entry = "menu-entry";

    public static SiteMenu Read(FieldReader fields, ReadingScope scope)
    {
        var main = fields.Items("main", Entry).Select(ReadEntry).OfType<MenuEntry>().ToImmutableArray();
        var foot = fields.Items("foot", "menu-group").Select(ReadGroup).OfType<MenuSection>().ToImmutableArray();
        fields.End();
        CheckTwice(main, scope);
        CheckTwice(foot.SelectMany(section => section.Pages), scope);
        return new(main, foot);
    }

    /// <summary>A page may stand in the main menu and at the foot, and once in each.</summary>
    private static void CheckTwice(IEnumerable<MenuEntry> entries, ReadingScope scope)
    {
        foreach (var again in entries.GroupBy(entry => entry.Page, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
        {
            scope.Report(ContentProblems.MenuTwice(again.Location, again.Page));
        }
    }

    private static MenuSection? ReadGroup(FieldReader fields)
    {
        var title = fields.Localized("title");
        var pages = fields.Items("pages", Entry).Select(ReadEntry).OfType<MenuEntry>().ToImmutableArray();
        fields.End();
        return title is null ? null : new(title, pages);
    }

    private static MenuEntry? ReadEntry(FieldReader fields)
    {
        var page = fields.Name("page");
        var label = fields.OptionalLocalized("label");
        fields.End();
        return page is null ? null : new(page, label, fields.At("page"));
    }
}
