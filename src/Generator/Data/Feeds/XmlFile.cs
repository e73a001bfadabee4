using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Generator.Data.Feeds;

/// <summary>Writes an XML document in UTF-8, indented, lines ended by a line feed.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Layout = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
    };

    public static byte[] Write(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Layout))
        {
            root.WriteTo(writer);
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }
}
