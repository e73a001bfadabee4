using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Generator.Model;
using Generator.Pages.Machine.Api;

namespace Generator.Pages.Machine.Icons;

/// <summary>The icon as a drawing and in the sizes that systems ask for, and the web manifest of each language that names them.</summary>
internal static class IconFiles
{
    public static readonly OutputPath Drawing = new("icons/icon.svg");

    /// <summary>The size that phones put on their home screen; they cut its corners themselves.</summary>
    public static readonly OutputPath Touch = Sized(180);

    /// <summary>The picture that a shared link shows.</summary>
    public static readonly OutputPath Large = Sized(512);

    private static readonly ImmutableArray<int> Sizes = [180, 192, 512];

    public static IEnumerable<OutputFile> Of(Compilation compilation)
    {
        yield return new(Drawing, IconDrawing.Svg());
        foreach (var size in Sizes)
        {
            yield return new(Sized(size), PngFile.Write(size, IconRaster.Draw(size, fillsSquare: Sized(size) == Touch)));
        }

        foreach (var pages in compilation.Editions)
        {
            yield return Manifest(pages.Edition);
        }
    }

    public static OutputPath ManifestOf(Language language) => new($"{language}/site.webmanifest");

    private static OutputPath Sized(int size) => new($"icons/icon-{size.ToString(CultureInfo.InvariantCulture)}.png");

    private static OutputFile Manifest(Edition edition)
    {
        var path = ManifestOf(edition.Language);
        var manifest = new JsonObject
        {
            ["lang"] = edition.Language.Tag,
            ["name"] = edition.Text(edition.Plan.Site.Title),
            ["short_name"] = edition.Text(edition.Plan.Site.ShortTitle),
            ["description"] = edition.Text(edition.Plan.Site.Description),
            ["start_url"] = path.RelativeTo(edition.Routes.Home),
            ["scope"] = path.RelativeTo(Routes.Front)[..^"index.html".Length],
            ["display"] = "browser",
            ["background_color"] = "#f7f6f2",
            ["theme_color"] = "#0b5c6b",
            ["icons"] = new JsonArray(
            [
                new JsonObject { ["src"] = path.RelativeTo(Drawing), ["sizes"] = "any", ["type"] = "image/svg+xml" },
                .. Sizes.Where(size => Sized(size) != Touch).Select(size => new JsonObject
                {
                    ["src"] = path.RelativeTo(Sized(size)),
                    ["sizes"] = string.Create(CultureInfo.InvariantCulture, $"{size}x{size}"),
                    ["type"] = "image/png",
                }),
            ]),
        };
        return new(path, JsonFile.Write(manifest));
    }
}
