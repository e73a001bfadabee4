using System.Collections.Frozen;

namespace Generator.Data;

/// <summary>
/// What a file of the site is, told by its name, as a web host has to say it: the formats of the data, and what only pages need.
/// </summary>
internal static class MediaTypes
{
    public const string Html = "text/html; charset=utf-8";

    private const string Unknown = "application/octet-stream";

    /// <summary>What is in no format's list: the parts of pages, and files that content brings along.</summary>
    private static readonly (string Ending, string Type)[] OfTheWeb =
    [
        ("html", "text/html"),
        ("css", "text/css"),
        ("js", "text/javascript"),
        ("mjs", "text/javascript"),
        ("md", "text/plain"),
        ("jpg", "image/jpeg"),
        ("jpeg", "image/jpeg"),
        ("webp", "image/webp"),
        ("ico", "image/x-icon"),
        ("pdf", "application/pdf"),
        ("woff2", "font/woff2"),
        ("zip", "application/zip"),
    ];

    /// <summary>By ending. A map of the site is XML and no feed, whose ending it shares.</summary>
    private static readonly FrozenDictionary<string, string> Types = DataFormats.All
        .Select(format => (format.Ending, Type: format.MediaType))
        .Concat(OfTheWeb)
        .Append(("sitemap.xml", "application/xml"))
        .DistinctBy(one => one.Item1, StringComparer.Ordinal)
        .ToFrozenDictionary(one => one.Item1, one => WithCharset(one.Item2), StringComparer.OrdinalIgnoreCase);

    public static string Of(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return Types.TryGetValue(IsPartOfMap(name) ? "sitemap.xml" : name, out var named) ? named
            : Types.GetValueOrDefault(name[(name.LastIndexOf('.') + 1)..], Unknown);
    }

    private static bool IsPartOfMap(string name) => name.StartsWith("sitemap-", StringComparison.Ordinal)
        && name.EndsWith(".xml", StringComparison.Ordinal);

    // JSON is UTF-8 by its own rule; text is whatever the host says.
    private static string WithCharset(string type) => type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
}
