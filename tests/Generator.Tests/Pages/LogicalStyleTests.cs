using System.Text.RegularExpressions;
using Generator.Gallery;

namespace Generator.Tests.Pages;

/// <summary>
/// Pages are mirrored in languages written from right to left, so styles name the start and the end of a line, never its left.
/// </summary>
public sealed partial class LogicalStyleTests
{
    private const string Value = @"(?:[^\s;}(]|\([^)]*\))+";

    public static TheoryData<string> Sheets =>
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "templates", "assets"), "*.css")
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_sheet_names_no_side_of_the_screen(string sheet)
    {
        var rules = Comment().Replace(File.ReadAllText(Path.Combine(RepositoryFolder.Path, "templates", "assets", sheet)), string.Empty);
        Assert.Empty(Physical().Matches(rules).Select(found => found.Value));
    }

    [Theory]
    [InlineData("a { margin-left: 1em }", "margin-left")]
    [InlineData("a { text-align: right }", "text-align: right")]
    [InlineData("a { padding: 0 1px 0 2px; }", "padding: 0 1px 0 2px;")]
    [InlineData("a { left: 0 }", "left:")]
    public void One_that_does_is_found(string sheet, string expected) =>
        Assert.Equal(expected, Physical().Match(sheet).Value.Trim());

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    /// <summary>Sides by name, and shorthands with four values of which the second and the fourth differ.</summary>
    [GeneratedRegex(
        @"\b(?:margin|padding|border|inset)-(?:left|right)\b|(?:text-align|float|clear): *(?:left|right)\b|(?<![-\w])(?:left|right) *:"
        + @"|\b(?:margin|padding|border-width): *" + Value + " +(" + Value + ") +" + Value + @" +(?!\1[\s;}])" + Value + " *[;}]")]
    private static partial Regex Physical();
}
