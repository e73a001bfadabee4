using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Generator.Model;

namespace Generator.SiteTests.Hostile;

/// <summary>What a browser finds in a site: elements, attributes, addresses and texts.</summary>
internal sealed class SiteShape
{
    private static readonly string[] Addresses = ["href", "src", "srcset", "action", "style", "http-equiv"];

    /// <summary>
    /// Elements of each page with the names of their attributes and with addresses, each as often as it is there; drawings are left out.
    /// </summary>
    public Dictionary<string, List<string>> Pages { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The names of elements and attributes of feeds and drawings, and the addresses there, of the whole site: letters of other widths
    /// leave room for other labels.
    /// </summary>
    public SortedSet<string> Drawn { get; } = new(StringComparer.Ordinal);

    /// <summary>Texts and the values of attributes of all pages.</summary>
    public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

    public static SiteShape Of(IEnumerable<OutputFile> files)
    {
        var shape = new SiteShape();
        foreach (var file in files)
        {
            if (Path.GetExtension(file.Path.Value) == ".html")
            {
                shape.Add(file.Path.Value, new HtmlParser().ParseDocument(TextOf(file)));
            }
            else if (Path.GetExtension(file.Path.Value) is ".svg" or ".xml")
            {
                shape.Drawn.UnionWith(XDocument.Parse(TextOf(file)).Descendants().SelectMany(element => element.Attributes()
                    .Select(one => Drawing(one.Name.LocalName, one.Value))
                    .Prepend(element.Name.LocalName)));
            }
        }

        return shape;
    }

    private void Add(string path, IDocument page)
    {
        var elements = page.All.ToLookup(element => element.Closest("svg") is not null);
        Pages[path] =
        [
            .. elements[false].Select(element => string.Join(' ', element.Attributes
                    .Select(one => HasAddress(one.Name) ? $"{one.Name}={one.Value}" : one.Name)
                    .Order(StringComparer.Ordinal)
                    .Prepend(element.LocalName)))
                .CountBy(one => one)
                .Select(one => FormattableString.Invariant($"{one.Value} × {one.Key}")),
        ];
        Drawn.UnionWith(elements[true].SelectMany(
            element => element.Attributes.Select(one => Drawing(one.LocalName, one.Value)).Prepend(element.LocalName)));
        Texts.UnionWith(page.All.SelectMany(
            element => element.Attributes.Select(one => one.Value).Concat(element.ChildNodes.OfType<IText>().Select(text => text.Data))));
    }

    private static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Content.Read().Span);

    /// <summary>An attribute of a drawing, with its value where that leads out of the site.</summary>
    private static string Drawing(string name, string value) =>
        HasAddress(name) && value.Contains(':', StringComparison.Ordinal) ? $"{name}={value}" : name;

    private static bool HasAddress(string name) => Addresses.Contains(name) || name.StartsWith("on", StringComparison.Ordinal);
}
