using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Generator.Tests.Data;

namespace Generator.SiteTests.Hostile;

/// <summary>
/// Signs of markup in every text of a plan: no page, feed or drawing has an element, an attribute or an address that it does not have
/// with letters in their places, and every text is found on a page as it was written.
/// </summary>
public sealed partial class HostileTextTests
{
    /// <summary>Whole tags are refused in these texts (C050); these are not, and a browser would take them for tags all the same.</summary>
    private const string Markup = """<svg/onload="x('&lt;')"></script/x></title/x><!--]]>""";

    private const string Marked = "q0z";

    private static readonly string[] Signs = ["=", "+", "-", "@", "＝", "＋", "－", "＠"];

    /// <summary>
    /// Texts that no page shows: that of a target which was changed, what search engines and the search look for, how datasets may write.
    /// </summary>
    private static readonly string[] Unseen =
    [
        "chapters/1-any/1-any/section.yaml goals[].tiers[].target.said",
        "consistency.yaml inputs.*.from",
        "plan.yaml title",
        "queries.yaml means",
        "site.yaml keywords",
        "units.yaml written",
    ];

    private static readonly List<string> Fields = [.. HostilePlan.Fields.Order(StringComparer.Ordinal)];

    [Fact]
    public void Markup_in_every_text_is_text()
    {
        var expected = Build(string.Concat(Markup.Select(letter => char.IsAsciiLetter(letter) ? letter : 'x')));
        var found = Build(Markup);

        Assert.Equal(expected.Pages.Keys, found.Pages.Keys);
        var differences = found.Pages.SelectMany(page => page.Value.Except(expected.Pages[page.Key]).Select(more => $"{page.Key}: {more}")
            .Concat(expected.Pages[page.Key].Except(page.Value).Select(less => $"{page.Key}: no more {less}")));
        Assert.Empty(differences.Take(20));
        Assert.Equal(expected.Drawn, found.Drawn);
        var shown = string.Join('\n', found.Texts.Where(text => text.Contains(Markup, StringComparison.Ordinal)));
        Assert.Equal(Unseen, Fields.Where((_, at) => !shown.Contains($"{Mark(at)}{Markup}", StringComparison.Ordinal)));
    }

    /// <summary>
    /// A sign that a spreadsheet takes for the beginning of a formula, before every text: no cell of a download begins so.
    /// </summary>
    [Fact]
    public void No_cell_of_a_download_begins_a_formula()
    {
        var site = new HostilePlan((field, text) => $"{Signs[Fields.IndexOf(field) % Signs.Length]}{text} {Marked}").Build();

        var cells = site.Where(file => file.Path.Value.EndsWith(".csv", StringComparison.Ordinal))
            .SelectMany(file => Cells(Encoding.UTF8.GetString(file.Content.Read().Span)).Select(cell => (file.Path.Value, Cell: cell)))
            .ToList();
        Assert.Empty(cells.Where(cell => BeginsFormula(cell.Cell)).Take(20));
        Assert.InRange(cells.Count(one => one.Cell.StartsWith('\'') && one.Cell.Contains(Marked, StringComparison.Ordinal)), 300, 100_000);

        var books = site.Where(file => file.Path.Value.EndsWith(".xlsx", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(books);
        Assert.All(books, book =>
        {
            using var opened = SpreadsheetDocument.Open(new MemoryStream(book.Content.Read().ToArray()), isEditable: false);
            Assert.Empty(opened.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<CellFormula>()));
        });
    }

    private static IEnumerable<string> Cells(string table) =>
        CsvText.Read(table.TrimStart('\uFEFF').ReplaceLineEndings("\r\n")).SelectMany(row => row);

    /// <summary>Numbers may begin with a sign.</summary>
    private static bool BeginsFormula(string cell) => Formula().IsMatch(cell) && !Number().IsMatch(cell);

    [GeneratedRegex(@"^\s*[=+\-@＝＋－＠\t\r\n]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Formula();

    [GeneratedRegex(@"^-\d+(\.\d+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    private static SiteShape Build(string markup)
    {
        var plan = new HostilePlan((field, text) => $"{text} {Mark(Fields.IndexOf(field))}{markup}");
        var site = plan.Build();
        Assert.Equal(Fields, plan.Changed);
        return SiteShape.Of(site);
    }

    private static string Mark(int number) => FormattableString.Invariant($"q{number}z");
}
