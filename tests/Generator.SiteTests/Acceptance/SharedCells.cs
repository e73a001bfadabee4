using AngleSharp.Dom;

namespace Generator.SiteTests.Acceptance;

/// <summary>What a row of a table says, together with what is said once beside the table because it holds for all rows.</summary>
internal static class SharedCells
{
    public static IElement? Source(IElement row) => row.QuerySelector("td.source a[href]")
        ?? Above(row)?.QuerySelector("a.source[href]")
        ?? Below(row)?.QuerySelector("a[href*='sources/']");

    public static string Text(IElement row) => $"{PageText.Of(Above(row))} {PageText.Of(row)}";

    private static IElement? Above(IElement row) => Beside(row.Closest(".scroll")?.PreviousElementSibling, "shared");

    private static IElement? Below(IElement row) => Beside(row.Closest(".scroll")?.NextElementSibling, "source-line");

    private static IElement? Beside(IElement? element, string kind) => element?.ClassList.Contains(kind) == true ? element : null;
}
