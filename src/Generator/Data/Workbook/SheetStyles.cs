namespace Generator.Data.Workbook;

/// <summary>The three looks of cells: plain, header (bold), and days as yyyy-mm-dd.</summary>
internal static class SheetStyles
{
    public const string Header = "1";
    public const string Day = "2";

    private const string DayFormat = "164";

    public static byte[] Write() => XmlPart.Write("styleSheet", "http://schemas.openxmlformats.org/spreadsheetml/2006/main", xml =>
    {
        xml.Open("numFmts", ("count", "1"));
        xml.Element("numFmt", ("numFmtId", DayFormat), ("formatCode", "yyyy\\-mm\\-dd"));
        xml.Close();
        xml.Open("fonts", ("count", "2"));
        Font(xml, isBold: false);
        Font(xml, isBold: true);
        xml.Close();
        xml.Open("fills", ("count", "2"));
        Fill(xml, "none");
        Fill(xml, "gray125");
        xml.Close();
        xml.Open("borders", ("count", "1"));
        xml.Element("border");
        xml.Close();
        xml.Open("cellStyleXfs", ("count", "1"));
        xml.Element("xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"));
        xml.Close();
        xml.Open("cellXfs", ("count", "3"));
        Look(xml, "0", "0");
        Look(xml, "0", "1");
        Look(xml, DayFormat, "0");
        xml.Close();
    });

    private static void Font(XmlPart xml, bool isBold)
    {
        xml.Open("font");
        if (isBold)
        {
            xml.Element("b");
        }

        xml.Element("sz", ("val", "11"));
        xml.Element("name", ("val", "Calibri"));
        xml.Close();
    }

    private static void Fill(XmlPart xml, string pattern)
    {
        xml.Open("fill");
        xml.Element("patternFill", ("patternType", pattern));
        xml.Close();
    }

    private static void Look(XmlPart xml, string format, string font) => xml.Element(
        "xf",
        ("numFmtId", format),
        ("fontId", font),
        ("fillId", "0"),
        ("borderId", "0"),
        ("xfId", "0"),
        ("applyNumberFormat", format == "0" ? null : "1"),
        ("applyFont", font == "0" ? null : "1"));
}
