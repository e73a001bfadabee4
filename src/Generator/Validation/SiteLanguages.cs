using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Validation;

/// <summary>
/// Reads the site's languages, before anything else, since every text is measured by them. Where site.yaml does not tell them,
/// the languages of the template texts in which prose is written stand in, so that the rest can still be checked.
/// </summary>
internal static partial class SiteLanguages
{
    public const string Path = "site.yaml";
    public const string Key = "languages";

    public static ImmutableArray<SiteLanguage> Read(LoadedContent content, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        var languages = content.Documents.GetValueOrDefault(Path) is SourceMap site && site.Find(Key) is SourceList list
            ? ReadList(list, diagnostics)
            : [];
        return languages.Count > 0 && diagnostics.Count == before
            ? [.. languages]
            : StandIn(content);
    }

    private static ImmutableArray<SiteLanguage> StandIn(LoadedContent content)
    {
        ImmutableArray<SiteLanguage> all =
        [
            .. content.TextCatalogues.Keys.Order(StringComparer.Ordinal).Select(tag => new SiteLanguage(tag)),
        ];
        ImmutableArray<SiteLanguage> written =
            [.. all.Where(language => content.Markdown.Keys.Any(path => path.EndsWith($".{language.Tag}.md", StringComparison.Ordinal)))];
        return written.IsEmpty ? all : written;
    }

    public static bool IsTag(string text) => Tag().IsMatch(text);

    private static List<SiteLanguage> ReadList(SourceList list, DiagnosticBag diagnostics)
    {
        var languages = new List<SiteLanguage>();
        foreach (var item in list.Items)
        {
            if (item is SourceScalar { Text: var tag } && Tag().IsMatch(tag) && !languages.Contains(new SiteLanguage(tag)))
            {
                languages.Add(new SiteLanguage(tag));
            }
            else
            {
                diagnostics.Add(ContentProblems.BadLanguageTag(item.Location, (item as SourceScalar)?.Text ?? "…"));
            }
        }

        if (list.Items.IsEmpty)
        {
            diagnostics.Add(ContentProblems.NoLanguages(list.Location));
        }

        return languages;
    }

    /// <summary>A well-formed tag of BCP 47 (RFC 5646, 2.1): language, script, region, variants, extensions, private use.</summary>
    [GeneratedRegex(
        "^[a-z]{2,8}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
            + "(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-x(-[A-Za-z0-9]{1,8})+)?\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Tag();
}
