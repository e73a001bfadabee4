namespace Generator.Loading;

/// <summary>
/// How much is read. Each limit lies far above what a plan of ten thousand indicators needs and far below what exhausts a machine; one
/// that is reached is told with its place and fails the build, since a part that is left out in silence is a wrong report.
/// </summary>
internal static class InputLimits
{
    /// <summary>Bytes of a file: the plan's datasets have some kilobytes, a mistake may have gigabytes.</summary>
    public const long LargestFile = 50_000_000;

    /// <summary>Bytes of a dataset that is text.</summary>
    public const long LargestTable = 25_000_000;

    /// <summary>Bytes of a file of fields or words.</summary>
    public const long LargestDocument = 20_000_000;

    /// <summary>Bytes of a file of prose or of a template: a book of three hundred thousand words has two million.</summary>
    public const long LargestProse = 2_000_000;

    /// <summary>Bytes of all files of a folder together, static files included.</summary>
    public const long LargestTotal = 500_000_000;

    /// <summary>Files of a folder.</summary>
    public const int MostFiles = 50_000;

    /// <summary>Characters of a line of text. A paragraph without line breaks is one.</summary>
    public const int LongestLine = 200_000;

    /// <summary>Characters of a cell: as many as a spreadsheet program holds.</summary>
    public const int LongestCell = 32_767;

    /// <summary>Columns of a dataset: as many as a spreadsheet program has.</summary>
    public const int MostColumns = 16_384;

    /// <summary>Rows of a dataset that hold something.</summary>
    public const int MostRows = 200_000;

    /// <summary>Cells of a dataset, empty ones between others included.</summary>
    public const int MostCells = 1_500_000;

    /// <summary>Keys, values, lists and maps of a file of fields.</summary>
    public const int MostNodes = 450_000;

    /// <summary>Lines of the lock: one for each figure of a plan of 2,000 indicators with 10 years of 30 regions, and some.</summary>
    public const int MostLines = 750_000;

    /// <summary>Bytes of all parts of a workbook when unpacked; a hostile one has a thousand times its size.</summary>
    public const long LargestUnpacked = 120_000_000;

    /// <summary>Bytes of a part of a workbook that holds no cells: each number format in it takes time.</summary>
    public const long LargestPart = 4_000_000;

    /// <summary>Error cells of a workbook that are looked for; far fewer are told.</summary>
    public const int MostFaults = 10_000;

    /// <summary>Merged ranges of a sheet: the workbook library keeps each of them, and a dataset needs none.</summary>
    public const int MostMerged = 10_000;

    /// <summary>Sheets of a workbook, hidden ones included.</summary>
    public const int MostSheets = 200;

    /// <summary>Brackets within one another in a formula or a sum.</summary>
    public const int DeepestBrackets = 50;

    /// <summary>Names and numbers of a formula.</summary>
    public const int MostOperands = 1_000;

    /// <summary>Formulas of indicators, or units, that rest on one another.</summary>
    public const int LongestChain = 100;

    /// <summary>The most bytes that a file of a kind may have.</summary>
    public static long Largest(InputKind kind) => kind switch
    {
        InputKind.CsvDataset => LargestTable,
        InputKind.Markdown or InputKind.Template => LargestProse,
        InputKind.Document or InputKind.TextCatalogue or InputKind.PlanWords or InputKind.ThemeWords => LargestDocument,
        _ => LargestFile,
    };
}
