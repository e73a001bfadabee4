using AngleSharp.Dom;

namespace Generator.SiteTests.Acceptance;

/// <summary>What a row of a table says, together with what is said once beside the table because it holds for all rows.</summary>
internal static class SharedCells
{
    public static IElement? Source(IElement row) => row.QuerySelector("td.source a[href]")
        ?? Beside(row).Select(list => list.QuerySelector("a[href*='sources/']")).FirstOrDefault(link => link is not null);

    public static string Text(IElement row) => string.Join(' ', Beside(row).Append(row).Select(PageText.Of));

    private static IEnumerable<IElement> Beside(IElement row)
    {
        var table = row.Closest(".scroll");
        var before = table?.PreviousElementSibling;
        return new[] { before, table?.NextElementSibling, before is { LocalName: "ul" } ? before.PreviousElementSibling : null }
            .OfType<IElement>()
            .Where(element => element.Matches("h3, .common, .source-line"));
    }
}
