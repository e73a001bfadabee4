using Generator.Gallery;
using Generator.Model;
using Generator.Pages;

namespace Generator.Tests.Pages;

/// <summary>What readers get of the style sheets: the rules, without what is there for their writers.</summary>
public sealed class StyleSheetTests
{
    [Theory]
    [InlineData("/* why */\na { b: c; }\n", "a{b:c;}\n")]
    [InlineData("@media (min-width: 2px) {\n  a, b { c: d e; }\n\n}\n", "@media (min-width:2px){a,b{c:d e;}}\n")]
    [InlineData("a { b: c; }\n/* d */\ne > f :hover { g: calc(1px + 2 * 3px) }", "a{b:c;}\ne > f :hover{g:calc(1px + 2 * 3px)}")]
    [InlineData("a::before { content: \"/* kept:  { \" / \"\"; }", "a::before{content:\"/* kept:  { \" / \"\";}")]
    [InlineData("a { content: '\\'/*'; } /* ' */ b { c: d }", "a{content:'\\'/*';}\nb{c:d}")]
    [InlineData("a { } /* never closed", "a{}\n")]
    [InlineData("a { b: 'never closed", "a{b:'never closed")]
    [InlineData("", "")]
    public void Only_what_says_something_is_kept(string sheet, string expected) => Assert.Equal(expected, StyleSheet.Compact(sheet));

    private static string Sheet => string.Concat(
        Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "templates", "assets"), "*.css").Select(File.ReadAllText));

    /// <summary>Each place that a region can have on the map of tiles, and no more than content may ask for.</summary>
    [Fact]
    public void The_sheet_has_a_place_for_every_tile()
    {
        Assert.Equal((12, 10), (TilePosition.MostColumns, TilePosition.MostRows));
        var sheet = Sheet;
        Assert.All(Enumerable.Range(1, 12), n => Assert.Contains($".c{n}{{grid-column:{n}}}", sheet, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, 10), n => Assert.Contains($".r{n}{{grid-row:{n}}}", sheet, StringComparison.Ordinal));
    }

    /// <summary>Rows that are cards on phones are hidden all the same when the filter leaves them out.</summary>
    [Fact]
    public void A_hidden_row_stays_hidden_as_a_card() =>
        Assert.Contains(".stack tr[hidden] { display: none; }", Sheet, StringComparison.Ordinal);

    /// <summary>A reader who follows a link to a place sees that place at once, not a page that is still rolling by.</summary>
    [Fact]
    public void No_jump_is_drawn_out() => Assert.DoesNotContain(
        Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "templates", "assets")),
        file => File.ReadAllText(file).Contains("smooth", StringComparison.Ordinal));
}
