using Generator.Data.Tables;

namespace Generator.Data.Metadata;

/// <summary>The words that catalogues find the compilation by, as site.yaml lists them in each language; or none.</summary>
internal static class Keywords
{
    private static readonly char[] Separators = [',', '，', '、', '،'];

    public static IEnumerable<string> Of(LanguageData site) => site.Plan.Site.Keywords is { } keywords
        ? site.Text(keywords).Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : [];

    public static IEnumerable<string> All(Compilation compilation) => compilation.Languages.SelectMany(Of).Distinct(StringComparer.Ordinal);
}
