using Generator.Data.Tables;
using Generator.Wording;

namespace Generator.Data.Metadata;

/// <summary>The words that catalogues find the compilation by, as the text catalogues list them.</summary>
internal static class Keywords
{
    public static IEnumerable<string> Of(Words words) =>
        words["machine.keywords"].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static IEnumerable<string> All(Compilation compilation) =>
        compilation.Languages.SelectMany(language => Of(language.Words)).Distinct(StringComparer.Ordinal);
}
