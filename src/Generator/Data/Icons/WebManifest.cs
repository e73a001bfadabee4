using System.Text.Json.Nodes;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Icons;

/// <summary>The web manifest of a language: name, start page and icons of the site where a device keeps it.</summary>
internal static class WebManifest
{
    public static OutputPath PathOf(SiteLanguage language) => new($"{language}/site.webmanifest");

    public static OutputFile Of(Compilation compilation, LanguageData site)
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
            ["background_color"] = site.Plan.Site.Colours["paper"].Light,
            ["theme_color"] = site.Plan.Site.Colours["link"].Light,
            ["icons"] = new JsonArray(
                Icon(compilation, path, IconFiles.Drawing, "any"),
                Icon(compilation, path, IconFiles.Medium, "192x192"),
                Icon(compilation, path, IconFiles.Large, "512x512")),
        };
        return new(path, JsonFile.Write(manifest));
    }

    private static JsonObject Icon(Compilation compilation, OutputPath manifest, OutputPath icon, string sizes) =>
        new() { ["src"] = manifest.RelativeTo(icon), ["sizes"] = sizes, ["type"] = compilation.FormatOf(icon).MediaType };
}
