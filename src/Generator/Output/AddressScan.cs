using System.Text;
using Generator.Model;

namespace Generator.Output;

/// <summary>Reads the addresses and ids out of the site's pages, drawings, style sheets and scripts.</summary>
internal static class AddressScan
{
    /// <summary>The scanned file, or null for a kind of file that holds no addresses.</summary>
    public static ScannedFile? Scan(OutputFile file) => Extension(file.Path.Value) switch
    {
        ".html" or ".htm" or ".svg" => ScanPage(file.Path, Decode(file)),
        ".css" => Plain(file.Path, Decode(file), StyleAddresses.Find),
        ".js" or ".mjs" => Plain(file.Path, Decode(file), ScriptAddresses.Find),
        _ => null,
    };

    private static ScannedFile ScanPage(OutputPath path, string text)
    {
        var addresses = new List<PageAddress>();
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new List<(string Id, int Offset)>();
        foreach (var tag in new HtmlScanner(text).Tags())
        {
            foreach (var attribute in tag.Attributes)
            {
                addresses.AddRange(TagAddresses.Find(tag, attribute));
                if (attribute.Name == "id" && !anchors.Add(attribute.Value))
                {
                    repeated.Add((attribute.Value, attribute.Offset));
                }
            }

            // An old-style anchor may name what an id names too, so it is no repetition.
            if (tag.Name == "a" && tag["name"] is { } name)
            {
                anchors.Add(name);
            }

            addresses.AddRange(TagAddresses.FindInText(tag));
        }

        return new ScannedFile(path, text, addresses, anchors, repeated);
    }

    private static ScannedFile Plain(OutputPath path, string text, Func<string, IEnumerable<PageAddress>> find) =>
        new(path, text, [.. find(text)], Anchors: null, []);

    private static string Decode(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span).TrimStart('\uFEFF');

    private static string Extension(string path) => path.LastIndexOf('.') is >= 0 and var dot ? path[dot..].ToLowerInvariant() : string.Empty;
}
