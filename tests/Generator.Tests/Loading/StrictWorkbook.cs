using System.IO.Compression;
using System.Text;

namespace Generator.Tests.Loading;

/// <summary>Turns a workbook into the “strict” variant of its format: the same parts under the names of ISO/IEC 29500-1.</summary>
internal static class StrictWorkbook
{
    public static byte[] Of(byte[] workbook)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var path in archive.Entries.Select(entry => entry.FullName).Where(path => path.EndsWith(".xml", StringComparison.Ordinal)).ToList())
            {
                var text = ReadAll(archive.GetEntry(path)!)
                    .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
                    .Replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
                archive.GetEntry(path)!.Delete();
                using var writer = new StreamWriter(archive.CreateEntry(path).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                writer.Write(text);
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
