namespace Generator.Pages.Machine.Metadata;

/// <summary>The words that catalogues find the compilation by, as the text catalogues list them.</summary>
internal static class Keywords
{
    public static IEnumerable<string> Of(EditionPages pages) =>
        pages.Edition.Words["machine.keywords"].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static IEnumerable<string> All(Compilation compilation) => compilation.Editions.SelectMany(Of).Distinct(StringComparer.Ordinal);
}
