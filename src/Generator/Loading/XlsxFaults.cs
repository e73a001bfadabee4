using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Generator.Loading;

/// <summary>
/// Finds the cells of an .xlsx sheet that hold an error or a formula without a result. The workbook library gives both out as
/// empty cells, and an empty cell means "no figure", so they are looked up in the sheet's own XML.
/// </summary>
internal static class XlsxFaults
{
    private const string Workbook = "xl/workbook.xml";
    private const string Relations = "xl/_rels/workbook.xml.rels";

    /// <summary>The beginning of a merged range, without the prefix that its name may have.</summary>
    private static ReadOnlySpan<byte> MergedRange => "mergeCell "u8;

    /// <summary>
    /// The bytes of all parts when unpacked, or of the parts of all sheets when several sheets share one, as the archive declares them.
    /// </summary>
    public static long UnpackedSize(Stream workbook)
    {
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var all = archive.Entries.Sum(entry => entry.Length);
        if (all > InputLimits.LargestUnpacked || archive.GetEntry("xl/styles.xml") is { Length: > InputLimits.LargestPart })
        {
            return long.MaxValue;
        }

        var parts = Elements(archive, Relations, "Relationship")
            .GroupBy(element => element.GetValueOrDefault("Id", string.Empty), StringComparer.Ordinal)
            .ToDictionary(
                same => same.Key, same => Part(archive, same.First().GetValueOrDefault("Target"))?.Length ?? 0, StringComparer.Ordinal);
        var sheets = Elements(archive, Workbook, "sheet").Sum(sheet => parts.GetValueOrDefault(IdOf(sheet) ?? string.Empty));
        return Math.Max(all, sheets);
    }

    /// <summary>
    /// Whether a part of the workbook names more merged ranges than any dataset has. They stand behind all cells, and the workbook library
    /// reads them first; here the bytes are only looked through.
    /// </summary>
    public static bool HasManyMerged(Stream workbook)
    {
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        return archive.Entries.Any(
            entry => entry.Length > InputLimits.MostMerged * MergedRange.Length && CountMerged(entry) > InputLimits.MostMerged);
    }

    /// <summary>How many sheets the workbook names.</summary>
    public static int Sheets(Stream workbook)
    {
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        return Elements(archive, Workbook, "sheet").Count;
    }

    /// <summary>
    /// Whether the workbook is of the “strict” variant of the format (ISO/IEC 29500-1), whose parts have other names than those which the
    /// workbook library knows; it would find no sheet in it.
    /// </summary>
    public static bool IsStrict(Stream workbook)
    {
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.GetEntry(Workbook) is not { } entry)
        {
            return false;
        }

        using var xml = Open(entry);
        return xml.MoveToContent() == XmlNodeType.Element && xml.NamespaceURI == "http://purl.oclc.org/ooxml/spreadsheetml/main";
    }

    public static ImmutableArray<CellFault> Find(Stream workbook, string sheet)
    {
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var id = Elements(archive, Workbook, "sheet").Find(element => element.GetValueOrDefault("name") == sheet) is { } named
            ? IdOf(named)
            : null;
        var part = Part(archive, Elements(archive, Relations, "Relationship")
            .Find(element => element.GetValueOrDefault("Id") == id)?.GetValueOrDefault("Target"));
        if (part is null)
        {
            return [];
        }

        using var xml = Open(part);
        return [.. Faults(xml).Take(InputLimits.MostFaults)];
    }

    private static int CountMerged(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        var buffer = new byte[1 << 16];
        var (count, kept) = (0, 0);
        while (part.ReadAtLeast(buffer.AsSpan(kept), 1, throwOnEndOfStream: false) is > 0 and var read)
        {
            var filled = buffer.AsSpan(0, kept + read);
            count += filled.Count(MergedRange);

            // What is too short for a name may be the beginning of one.
            kept = Math.Min(MergedRange.Length - 1, filled.Length);
            filled[^kept..].CopyTo(buffer);
        }

        return count;
    }

    private static string? IdOf(Dictionary<string, string> sheet) =>
        sheet.FirstOrDefault(pair => pair.Key.EndsWith(":id", StringComparison.Ordinal)).Value;

    private static ZipArchiveEntry? Part(ZipArchive archive, string? target) =>
        target is null ? null : archive.GetEntry(target.StartsWith('/') ? target[1..] : $"xl/{target}");

    private static IEnumerable<CellFault> Faults(XmlReader xml)
    {
        var (row, column) = (0, 0);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "row")
            {
                row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : row + 1;
                column = 0;
            }
            else if (xml.LocalName == "c")
            {
                column = ColumnOf(xml.GetAttribute("r")) ?? (column + 1);
                if (FaultOf(xml, row, column) is { } fault)
                {
                    yield return fault;
                }
            }
        }
    }

    private static CellFault? FaultOf(XmlReader cell, int row, int column)
    {
        var type = cell.GetAttribute("t");
        var (hasFormula, value) = (false, string.Empty);
        using var inner = cell.ReadSubtree();
        while (inner.Read())
        {
            if (inner.NodeType == XmlNodeType.Element)
            {
                hasFormula |= inner.LocalName == "f";
            }
            else if (inner.NodeType == XmlNodeType.EndElement && inner.LocalName == "f")
            {
                value = string.Empty;
            }
            else if (inner.NodeType == XmlNodeType.Text)
            {
                value = inner.Value;
            }
        }

        return type == "e" ? new CellFault(row, column, value)
            : hasFormula && value.Length == 0 && type != "str" ? new CellFault(row, column, Error: null)
            : null;
    }

    /// <summary>The column of a cell name such as "AB12", from 1; null for none.</summary>
    private static int? ColumnOf(string? name)
    {
        var column = 0;
        foreach (var letter in (name ?? string.Empty).TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        }

        return column == 0 ? null : column;
    }

    private static List<Dictionary<string, string>> Elements(ZipArchive archive, string part, string name)
    {
        var found = new List<Dictionary<string, string>>();
        if (archive.GetEntry(part) is not { } entry)
        {
            return found;
        }

        using var xml = Open(entry);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name)
            {
                var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
                while (xml.MoveToNextAttribute())
                {
                    attributes[xml.Name] = xml.Value;
                }

                found.Add(attributes);
            }
        }

        return found;
    }

    private static XmlReader Open(ZipArchiveEntry entry) =>
        XmlReader.Create(
            entry.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });
}
