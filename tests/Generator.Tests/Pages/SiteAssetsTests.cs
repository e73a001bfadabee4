using System.Text;
using Generator.Loading;
using Generator.Pages;

namespace Generator.Tests.Pages;

/// <summary>Assets whose names change with what they hold, and those that keep theirs.</summary>
public sealed class SiteAssetsTests
{
    private static readonly SiteAssets Assets = SiteAssets.Of(
        [File("10-a.css", "a { b: c; }\n"), File("icons/icon.svg", "<svg/>"), File("site.js", "let x;")], [File("search-zh.js", "let y;")]);

    [Theory]
    [InlineData("site.css", "assets/site.1381f774.css")]
    [InlineData("site.js", "assets/site.d1dd7ab9.js")]
    [InlineData("search-zh.js", "assets/search-zh.1483a3aa.js")]
    [InlineData("icons/icon.svg", "assets/icons/icon.svg")]
    [InlineData("10-a.css", null)]
    [InlineData("site.1381f774.css", null)]
    public void An_asset_lies_under_the_hash_of_what_it_holds(string name, string? path) => Assert.Equal(path, Assets.Find(name)?.Value);

    [Fact]
    public void Each_is_published_once() => Assert.Equal(
        ["assets/icons/icon.svg", "assets/search-zh.1483a3aa.js", "assets/site.1381f774.css", "assets/site.d1dd7ab9.js"],
        Assets.Files.Select(file => file.Path.Value));

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
