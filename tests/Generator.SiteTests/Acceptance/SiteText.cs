using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// Everything that the site says, in passages: what pages show and name, and what files for programs hold. A claim that must not be
/// made is looked for here, so that it cannot hide in a title, a description, a table or the search.
/// </summary>
internal static partial class SiteText
{
    /// <summary>What the code of a page leaves behind in the passage around it.</summary>
    public const string Code = "◇";

    private static readonly string[] TextFiles =
        [".json", ".csv", ".xml", ".jsonld", ".webmanifest", ".svg", ".js", ".txt"];

    private static readonly string[] Named = ["alt", "aria-label", "title", "placeholder"];

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "title", "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "dd", "th", "td", "tr", "caption", "figcaption", "summary", "div",
        "text",
        "option", "button", "label", "blockquote", "body", "section", "article", "desc", "a", "header", "footer", "nav", "main", "ul", "ol",
    };

    private static readonly ConditionalWeakTable<BuiltSite, ImmutableList<(string File, string Text)>> Read = [];

    /// <summary>Every passage of every file, read once.</summary>
    public static IReadOnlyList<(string File, string Text)> All(BuiltSite site) => Read.GetValue(site, ReadAll);

    /// <summary>What the pages of one language show their readers, code left out.</summary>
    public static IEnumerable<(string File, string Text)> Shown(BuiltSite site, string tag) =>
        from page in site.Pages
        where page.StartsWith($"{tag}/", StringComparison.Ordinal)
        from passage in OfPage(site.Document(page).DocumentElement, withCode: false)
        select (page, passage);

    /// <summary>A piece of the passage around what was found in it, for a message.</summary>
    public static string Around(string text, Match match)
    {
        const int Margin = 30;
        var from = Math.Max(0, match.Index - Margin);
        return text[from..Math.Min(text.Length, match.Index + match.Length + Margin)];
    }

    private static ImmutableList<(string File, string Text)> ReadAll(BuiltSite site) =>
        [.. site.Files.SelectMany(file => Passages(site, file).Select(text => (file, text)))];

    private static IEnumerable<string> Passages(BuiltSite site, string file) => Path.GetExtension(file) switch
    {
        ".html" => OfPage(site.Document(file).DocumentElement, withCode: true),
        ".xlsx" => OfWorkbook(Path.Combine(site.Folder, file)),
        var ending when TextFiles.Contains(ending) => [PageText.Plain(Escape().Replace(site.Text(file), Character))],
        _ => [],
    };

    private static IEnumerable<string> OfPage(IElement root, bool withCode)
    {
        var shown = root.Descendants<IText>()
            .Where(text => !text.Ancestors<IElement>().Any(element => element.LocalName is "script" or "style"))
            .GroupBy(
                text => text.Ancestors<IElement>().First(element => Blocks.Contains(element.LocalName) || element.ParentElement is null))
            .Select(texts => PageText.Plain(string.Concat(texts.Select(text => IsCode(text) && !withCode ? Code : text.Data))));
        var named = root.QuerySelectorAll("*").SelectMany(element => Named.Select(element.GetAttribute));
        var described = root.QuerySelectorAll("meta[name='description'], meta[property]")
            .Select(element => element.GetAttribute("content"));
        return shown.Concat(named.Concat(described).OfType<string>()).Where(text => text.Length > 0);
    }

    private static bool IsCode(IText text) => text.Ancestors<IElement>().Any(element => element.LocalName is "code" or "pre");

    private static IEnumerable<string> OfWorkbook(string file)
    {
        using var book = ZipFile.OpenRead(file);
        foreach (var sheet in book.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(sheet.Open());
            yield return WebUtility.HtmlDecode(reader.ReadToEnd());
        }
    }

    private static string Character(Match escape) =>
        ((char)int.Parse(escape.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex(@"\\u(?<code>[0-9A-Fa-f]{4})", RegexOptions.None, -1)]
    private static partial Regex Escape();
}
