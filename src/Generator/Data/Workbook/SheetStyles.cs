namespace Generator.Data.Workbook;

/// <summary>Which of the workbook's looks cells of a row take, by what they hold.</summary>
internal sealed record CellLooks(string? Text, string? Value, string? Day);

/// <summary>
/// The looks of cells: plain, bold, days as yyyy-mm-dd; for sheets to read headings on a tint, small names, and wrapped cells that begin
/// at the top.
/// </summary>
internal static class SheetStyles
{
    /// <summary>Rows to fill in and to work with: a line each.</summary>
    public static readonly CellLooks OneLine = new(null, null, "2");

    public static readonly CellLooks Header = new("1", "1", "2");

    public static readonly CellLooks Headings = new("3", "3", "3");

    public static readonly CellLooks Names = new("4", "4", "4");

    public static readonly CellLooks Wrapped = new("5", "6", "7");

    private const string DayFormat = "164";

    public static Action<Stream> Write() => XmlPart.Write("styleSheet", "http://schemas.openxmlformats.org/spreadsheetml/2006/main", xml =>
    {
        xml.Open("numFmts", ("count", "1"));
        xml.Element("numFmt", ("numFmtId", DayFormat), ("formatCode", "yyyy\\-mm\\-dd"));
        xml.Close();
        xml.Open("fonts", ("count", "3"));
        Font(xml, isBold: false, "11", null);
        Font(xml, isBold: true, "11", null);
        Font(xml, isBold: false, "9", "FF4A585E");
        xml.Close();
        xml.Open("fills", ("count", "3"));
        Fill(xml, "none", null);
        Fill(xml, "gray125", null);
        Fill(xml, "solid", "FFE9F1F2");
        xml.Close();
        xml.Open("borders", ("count", "1"));
        xml.Element("border");
        xml.Close();
        xml.Open("cellStyleXfs", ("count", "1"));
        xml.Element("xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"));
        xml.Close();
        xml.Open("cellXfs", ("count", "8"));
        Look(xml);
        Look(xml, font: "1");
        Look(xml, format: DayFormat);
        Look(xml, font: "1", fill: "2", isTop: true, isWrapped: true);
        Look(xml, font: "2", fill: "2");
        Look(xml, isTop: true, isWrapped: true);
        Look(xml, isTop: true);
        Look(xml, format: DayFormat, isTop: true);
        xml.Close();
    });

    private static void Font(XmlPart xml, bool isBold, string size, string? colour)
    {
        xml.Open("font");
        if (isBold)
        {
            xml.Element("b");
        }

        xml.Element("sz", ("val", size));
        if (colour is not null)
        {
            xml.Element("color", ("rgb", colour));
        }

        xml.Element("name", ("val", "Calibri"));
        xml.Close();
    }

    private static void Fill(XmlPart xml, string pattern, string? colour)
    {
        xml.Open("fill");
        xml.Open("patternFill", ("patternType", pattern));
        if (colour is not null)
        {
            xml.Element("fgColor", ("rgb", colour));
        }

        xml.Close();
        xml.Close();
    }

    private static void Look(
        XmlPart xml, string format = "0", string font = "0", string fill = "0", bool isTop = false, bool isWrapped = false)
    {
        xml.Open(
            "xf",
            ("numFmtId", format),
            ("fontId", font),
            ("fillId", fill),
            ("borderId", "0"),
            ("xfId", "0"),
            ("applyNumberFormat", format == "0" ? null : "1"),
            ("applyFont", font == "0" ? null : "1"),
            ("applyFill", fill == "0" ? null : "1"),
            ("applyAlignment", isTop || isWrapped ? "1" : null));
        if (isTop || isWrapped)
        {
            xml.Element("alignment", ("vertical", isTop ? "top" : null), ("wrapText", isWrapped ? "1" : null));
        }

        xml.Close();
    }
}
