using System.Text;
using System.Xml;

namespace Generator.Data.Workbook;

/// <summary>Writes an XML file in UTF-8 whose elements are all of one namespace.</summary>
internal sealed class XmlPart
{
    private readonly XmlWriter xml;

    private XmlPart(XmlWriter xml) => this.xml = xml;

    public static Action<Stream> Write(string root, string ns, Action<XmlPart> content) => to =>
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" };
        using var writer = XmlWriter.Create(to, settings);
        writer.WriteStartElement(root, ns);
        content(new(writer));
        writer.WriteEndElement();
    };

    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                xml.WriteAttributeString(attribute, value);
            }
        }
    }

    public void Close() => xml.WriteEndElement();

    public void Element(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    public void Attribute(string prefix, string name, string ns, string value) => xml.WriteAttributeString(prefix, name, ns, value);

    /// <summary>Text without the control characters that XML 1.0 cannot hold.</summary>
    public void Text(string text) => xml.WriteString(string.Concat(text.Where(letter => letter >= ' ' || letter is '\t' or '\n')));
}
