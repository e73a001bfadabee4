using System.Text.Json.Nodes;
using Generator.Model;

namespace Generator.Data.Icons;

/// <summary>The web manifest of a language: name, start page and icons of the site where a device keeps it.</summary>
internal static class WebManifest
{
    public static OutputPath PathOf(SiteLanguage language) => new($"{language}/site.webmanifest");

    public static OutputFile Of(LanguageData site)
    {
        var path = PathOf(site.Language);
        var manifest = new JsonObject
        {
            ["lang"] = site.Language.Tag,
            ["name"] = site.Text(site.Plan.Site.Title),
            ["short_name"] = site.Text(site.Plan.Site.ShortTitle),
            ["description"] = site.Text(site.Plan.Site.Description),
            ["start_url"] = path.RelativeTo(site.Routes.Home),
            ["scope"] = path.RelativeTo(Routes.Front)[..^"index.html".Length],
            ["display"] = "browser",
            ["background_color"] = "#f7f6f2",
            ["theme_color"] = "#0b5c6b",
            ["icons"] = new JsonArray(
                Icon(path, IconFiles.Drawing, "any", DataFormats.Drawing.MediaType),
                Icon(path, IconFiles.Medium, "192x192", DataFormats.Picture.MediaType),
                Icon(path, IconFiles.Large, "512x512", DataFormats.Picture.MediaType)),
        };
        return new(path, JsonFile.Write(manifest));
    }

    private static JsonObject Icon(OutputPath manifest, OutputPath icon, string sizes, string type) =>
        new() { ["src"] = manifest.RelativeTo(icon), ["sizes"] = sizes, ["type"] = type };
}
