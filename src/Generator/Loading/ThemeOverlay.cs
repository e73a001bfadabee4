using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>
/// A theme: a folder that holds only those files of the templates that it has otherwise, under the same names. Its words are laid over
/// those of the templates key by key; of every other file its own is used and the template's is not.
/// </summary>
internal static class ThemeOverlay
{
    public static IEnumerable<InputFile> Lay(List<InputFile> templates, SourceTree theme, DiagnosticBag diagnostics)
    {
        var names = templates.ToDictionary(input => input.Path, StringComparer.Ordinal);
        var own = new Dictionary<string, InputFile>(StringComparer.Ordinal);
        foreach (var input in theme.Paths.Select(path => InputLayout.OfTemplates(theme, path)).Where(input => input.Kind != InputKind.Note))
        {
            if (names.ContainsKey(input.Path))
            {
                own.Add(input.Path, input);
            }
            else
            {
                diagnostics.Add(ThemeProblems.UnknownFile($"{SourceTree.Theme}/{input.Path}", input.Path, names.Keys));
            }
        }

        var words = own.Values.Where(input => input.Kind == InputKind.TextCatalogue).ToList();
        return templates
            .Select(input => input.Kind == InputKind.TextCatalogue ? input : own.GetValueOrDefault(input.Path, input))
            .Concat(words.Select(input => input with { Kind = InputKind.ThemeWords }));
    }
}
