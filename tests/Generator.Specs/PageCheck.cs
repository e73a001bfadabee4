using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Generator.Specs;

/// <summary>
/// Texts of a page, found by CSS selectors; white space counts as one space. A text alone is that of the one element selected, a list
/// the texts of all. “@href” after a selector reads an attribute instead.
/// </summary>
internal static class PageCheck
{
    public static IEnumerable<string> Differences(string site, string path, IReadOnlyDictionary<string, object?> expected)
    {
        var file = Path.Combine(site, path);
        if (!File.Exists(file))
        {
            return [$"There is no {path}."];
        }

        using var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
        return [.. expected.Select(entry => Difference(page, path, entry.Key, entry.Value)).OfType<string>()];
    }

    private static string? Difference(IParentNode page, string path, string selector, object? expected)
    {
        var (elements, attribute) = selector.LastIndexOf('@') is > 0 and var at ? (selector[..at], selector[(at + 1)..]) : (selector, null);
        var found = page.QuerySelectorAll(elements).Select(element => (object?)Text(element, attribute)).ToList();
        object? value = expected is List<object?> || found.Count > 1 ? found : found.SingleOrDefault();
        return ExpectedValue.Matches(expected, value) ? null : ExpectedValue.Difference($"{path}, {selector}:", expected, value);
    }

    private static string? Text(IElement element, string? attribute)
    {
        var text = attribute is null ? element.TextContent : element.GetAttribute(attribute);
        return text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
