using Generator.Model;

namespace Generator.Publishing;

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

    /// <summary>Whether a file is of a kind that holds addresses.</summary>
    public static bool Holds(OutputFile file) => Extension(file.Path.Value) is ".html" or ".htm" or ".svg" or ".css" or ".js" or ".mjs";

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

    private static string Decode(OutputFile file) => file.Content.ReadText().TrimStart('\uFEFF');

    private static string Extension(string path) =>
        path.LastIndexOf('.') is >= 0 and var dot ? path[dot..].ToLowerInvariant() : string.Empty;
}

/// <summary>
/// What a browser does with an address: follows it when the reader clicks, only reads it as a statement, or fetches it to show the page.
/// </summary>
internal enum AddressUse
{
    Link,
    Statement,
    Resource,
}

/// <summary>
/// A text file of the site with its addresses and ids. <paramref name="Anchors"/> holds every id (and the names of old-style anchors),
/// null where a fragment has no meaning;
/// <paramref name="Repeated"/> the ids that occur again, with the place of the later one.
/// </summary>
internal sealed record ScannedFile(
    OutputPath Path,
    string Text,
    IReadOnlyList<PageAddress> Addresses,
    IReadOnlySet<string>? Anchors,
    IReadOnlyList<(string Id, int Offset)> Repeated)
{
    // Only a file with a problem needs it, and then it is searched once however many problems there are.
    private readonly Lazy<int[]> lineStarts = new(() => [0, .. Enumerable.Range(1, Text.Length).Where(at => Text[at - 1] == '\n')]);

    /// <summary>The 1-based line and column of a place in the text.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var found = Array.BinarySearch(lineStarts.Value, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - lineStarts.Value[line] + 1);
    }
}

/// <summary>An address in a page, style sheet or script, as written there, with the place in the text where it stands.</summary>
internal sealed record PageAddress(string Written, AddressUse Use, int Offset);
