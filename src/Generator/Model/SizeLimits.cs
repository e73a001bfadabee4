namespace Generator.Model;

/// <summary>
/// How long lists may become on one page or in one file. A list that is longer is divided, and what cannot be divided is told of: nothing
/// is cut. Tests build with lower ones.
/// </summary>
/// <param name="ListBytes">
/// Bytes of markup that the lists of one page make up, as their kinds of page reckon them. A divided page stays below 250 KB with what
/// stands around its list: heading, menus, shapes and index.
/// </param>
/// <param name="PageBytes">Bytes of a page beyond which its readers wait; whoever builds it is told.</param>
/// <param name="ShardBytes">Bytes of one part of the search index.</param>
/// <param name="WorkbookRows">Rows of a sheet beyond which no workbook is made; spreadsheets open no more than 1,048,576.</param>
internal sealed record SizeLimits(int ListBytes, int PageBytes, int ShardBytes, int WorkbookRows)
{
    public static readonly SizeLimits Usual = new(ListBytes: 150_000, PageBytes: 250_000, ShardBytes: 250_000, WorkbookRows: 100_000);

    /// <summary>Addresses in one map of the site, as sitemaps.org allows.</summary>
    public int MapAddresses { get; init; } = 50_000;

    /// <summary>Bytes of one map of the site, as sitemaps.org allows.</summary>
    public int MapBytes { get; init; } = 50 * 1024 * 1024;
}
