using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>
/// Reads a dataset from an Excel workbook (.xlsx, and the older .xls): the first visible sheet that holds anything and is no
/// explanation. Formulas count with the result that was saved with them. Hidden sheets are not looked at.
/// </summary>
internal static class XlsxReader
{
    static XlsxReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // Texts of .xls files are in code pages.

    public static SourceTable? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Content.ToArray();
        var found = new DiagnosticBag();
        try
        {
            var table = ReadWorkbook(file.Path, bytes, found);
            diagnostics.AddRange(found.ToImmutable());
            return table;
        }
        catch (InvalidPasswordException)
        {
            diagnostics.Add(LoadingProblems.WorkbookProtected(file.Path));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Damaged bytes bring the library down in every way there is: its own exceptions, XML, ZIP, index and cast errors.
            diagnostics.Add(LoadingProblems.WorkbookDamaged(file.Path));
        }

        return null;
    }

    private static SourceTable? ReadWorkbook(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var isZip = bytes.AsSpan().StartsWith("PK"u8);
        if (isZip && XlsxFaults.Sheets(new MemoryStream(bytes, writable: false)) is > InputLimits.MostSheets and var named)
        {
            diagnostics.Add(LimitProblems.TooManySheets(path, named, InputLimits.MostSheets));
            return null;
        }

        if (isZip && (XlsxFaults.UnpackedSize(new MemoryStream(bytes, writable: false)) > InputLimits.LargestUnpacked
            || XlsxFaults.HasManyMerged(new MemoryStream(bytes, writable: false))))
        {
            diagnostics.Add(LoadingProblems.SheetTooLarge(new(path)));
            return null;
        }

        if (isZip && XlsxFaults.IsStrict(new MemoryStream(bytes, writable: false)))
        {
            diagnostics.Add(LoadingProblems.StrictWorkbook(path));
            return null;
        }

        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes, writable: false));
        if (reader.ResultsCount > InputLimits.MostSheets)
        {
            diagnostics.Add(LimitProblems.TooManySheets(path, reader.ResultsCount, InputLimits.MostSheets));
            return null;
        }

        var size = new TableSize(diagnostics);
        var sheets = new List<XlsxSheet>();
        do
        {
            if (reader.VisibleState != "visible" || ExplanationSheet.Is(reader.Name))
            {
                continue;
            }

            var sheet = new XlsxSheet(path, reader, isZip ? XlsxFaults.Find(new MemoryStream(bytes, writable: false), reader.Name) : []);
            if (sheet.IsTooLarge)
            {
                diagnostics.Add(LoadingProblems.SheetTooLarge(new(path, sheet: sheet.Name)));
                return null;
            }

            sheet.ReadRows(size);
            if (size.IsExceeded)
            {
                return null;
            }

            if (sheet.IsBlank)
            {
                continue;
            }

            sheets.Add(sheet);
        }
        while (reader.NextResult());

        // A cover in front has fewer cells than a row of column names.
        var chosen = sheets.Find(sheet => sheet.MayHaveNames) ?? sheets.FirstOrDefault();
        if (chosen is null)
        {
            diagnostics.Add(LoadingProblems.NoVisibleData(path));
        }
        else if (sheets.Count > 1)
        {
            diagnostics.Add(LoadingProblems.SeveralSheets(path, chosen.Name, sheets.First(sheet => sheet != chosen).Name));
        }

        return chosen?.ToTable(diagnostics);
    }
}
