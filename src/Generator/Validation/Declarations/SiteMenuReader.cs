using System.Collections.Immutable;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Declarations;

/// <summary>Reads the menus of site.yaml. Which pages there are is known only where pages are made.</summary>
internal static class SiteMenuReader
{
    private const string Entry = "menu-entry";

    public static SiteMenu Read(FieldReader fields)
    {
        var main = fields.Items("main", Entry).Select(ReadEntry).OfType<MenuEntry>().ToImmutableArray();
        var foot = fields.Items("foot", "menu-group").Select(ReadGroup).OfType<MenuSection>().ToImmutableArray();
        fields.End();
        return new(main, foot);
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
