using System.Globalization;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Workbook;

/// <summary>
/// Tables as one Office Open XML workbook (ECMA-376), a sheet each. It is written part by part, because the libraries for it
/// put the time of writing into the file.
/// </summary>
internal static class WorkbookFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string SheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static OutputFile Of(Compilation compilation) => new(
        DataPaths.Workbook,
        Write(
        [
            ReadmeSheet.Of(compilation),
            .. compilation.Tables.Select(table => new Sheet(NameOf(compilation, table), table)
            {
                Headings = [.. table.Columns.Select(column => HeadingOf(compilation, column))],
            }),
        ]));

    public static string NameOf(Compilation compilation, Table table) =>
        SheetName.Of([.. compilation.Languages.Select(language => ColumnWords.Title(language.Words, table.Name))]);

    /// <summary>A line in each language.</summary>
    private static string HeadingOf(Compilation compilation, Column column) => string.Join(
        '\n', compilation.Languages.Select(language => ColumnWords.Heading(language.PlanWords, column)).Distinct(StringComparer.Ordinal));

    public static byte[] Write(IReadOnlyList<Sheet> sheets) => ZipArchiveFile.Write(
        [
            ("[Content_Types].xml", ContentTypes(sheets.Count)),
            ("_rels/.rels", XmlPart.Write("Relationships", Relations, xml => Relation(xml, 1, "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", Workbook(sheets)),
            ("xl/_rels/workbook.xml.rels", XmlPart.Write("Relationships", Relations, xml =>
            {
                for (var i = 1; i <= sheets.Count; i++)
                {
                    Relation(xml, i, "worksheet", $"worksheets/sheet{Digits(i)}.xml");
                }

                Relation(xml, sheets.Count + 1, "styles", "styles.xml");
            })),
            ("xl/styles.xml", SheetStyles.Write()),
            .. sheets.Select((sheet, index) => ($"xl/worksheets/sheet{Digits(index + 1)}.xml", SheetPart.Write(sheet))),
        ]);

    private static Action<Stream> ContentTypes(int sheets) =>
        XmlPart.Write("Types", "http://schemas.openxmlformats.org/package/2006/content-types", xml =>
    {
        xml.Element("Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        xml.Element("Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        xml.Element("Override", ("PartName", "/xl/workbook.xml"), ("ContentType", $"{SheetTypes}sheet.main+xml"));
        xml.Element("Override", ("PartName", "/xl/styles.xml"), ("ContentType", $"{SheetTypes}styles+xml"));
        for (var i = 1; i <= sheets; i++)
        {
            xml.Element("Override", ("PartName", $"/xl/worksheets/sheet{Digits(i)}.xml"), ("ContentType", $"{SheetTypes}worksheet+xml"));
        }
    });

    private static Action<Stream> Workbook(IReadOnlyList<Sheet> sheets) => XmlPart.Write("workbook", Main, xml =>
    {
        xml.Open("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.Open("sheet", ("name", sheets[i].Name), ("sheetId", Digits(i + 1)), ("state", sheets[i].IsHidden ? "hidden" : null));
            xml.Attribute("r", "id", Office, $"rId{Digits(i + 1)}");
            xml.Close();
        }

        xml.Close();
    });

    private static void Relation(XmlPart xml, int id, string type, string target) =>
        xml.Element("Relationship", ("Id", $"rId{Digits(id)}"), ("Type", $"{Office}/{type}"), ("Target", target));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
