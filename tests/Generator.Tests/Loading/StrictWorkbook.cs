using System.IO.Compression;
using System.Text;

namespace Generator.Tests.Loading;

/// <summary>Turns a workbook into the “strict” variant of its format: the same parts under the names of ISO/IEC 29500-1.</summary>
internal static class StrictWorkbook
{
    private const string Usual = "http://schemas.openxmlformats.org/";
    private const string Strict = "http://purl.oclc.org/ooxml/";

    public static byte[] Of(byte[] workbook)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var part in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).ToList())
            {
                var (path, text) = (part.FullName, ReadAll(part));
                part.Delete();
                using var writer = new StreamWriter(archive.CreateEntry(path).Open());
                writer.Write(text
                    .Replace(Usual + "spreadsheetml/2006/main", Strict + "spreadsheetml/main", StringComparison.Ordinal)
                    .Replace(
                        Usual + "officeDocument/2006/relationships", Strict + "officeDocument/relationships", StringComparison.Ordinal));
            }
        }

        return stream.ToArray();
    }

    private static string ReadAll(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
