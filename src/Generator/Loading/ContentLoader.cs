using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model.Reuse;

namespace Generator.Loading;

/// <summary>The first stage: both input folders into memory, parsed as far as the formats go.</summary>
internal static class ContentLoader
{
    /// <summary>
    /// Null when a folder is missing or a file could not be read as a whole: what the next stage would say about the gaps would be wrong.
    /// Single rows, cells and repeated keys that were reported do not stand in its way, so that one run tells of every mistake
    /// in a dataset.
    /// </summary>
    /// <param name="contentFolder">The plan.</param>
    /// <param name="templateFolder">The templates.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="themeFolder">Files that take the places of templates, or null.</param>
    /// <param name="memory">What files of the same bytes were when they were read before.</param>
    public static LoadedContent? Load(
        string contentFolder,
        string templateFolder,
        DiagnosticBag diagnostics,
        string? themeFolder = null,
        Remembered<object>? memory = null)
    {
        var content = SourceTree.Open(contentFolder, "content", diagnostics);
        if (content is not null && !content.Paths.Any(InputLayout.IsOfContent))
        {
            diagnostics.Add(LoadingProblems.NotAContentFolder(contentFolder));
            return null;
        }

        if (content?.IsBounded(diagnostics) == false)
        {
            return null;
        }

        var ofPlan = content is null
            ? null
            : Known(content.Paths.Select(path => InputLayout.OfContent(content, path)), "content", diagnostics);
        var templates = TemplateInputs(templateFolder, themeFolder, diagnostics);
        if (ofPlan is null || templates is null)
        {
            return null;
        }

        var parsed = ParseAll([.. ofPlan, .. templates], diagnostics, memory);
        return Array.TrueForAll(parsed, input => input.Value is not null) ? Arrange(parsed, diagnostics) : null;
    }

    /// <summary>The templates alone, for pages that belong to no plan.</summary>
    public static LoadedContent? LoadTemplates(string templateFolder, DiagnosticBag diagnostics, string? themeFolder = null)
    {
        if (TemplateInputs(templateFolder, themeFolder, diagnostics) is not { } templates)
        {
            return null;
        }

        var parsed = ParseAll([.. templates], diagnostics);
        return Array.TrueForAll(parsed, input => input.Value is not null) ? Arrange(parsed, diagnostics) : null;
    }

    /// <summary>
    /// The files of the templates, with those of a theme in the places of their namesakes; null when a folder is missing.
    /// </summary>
    private static IEnumerable<InputFile>? TemplateInputs(string templateFolder, string? themeFolder, DiagnosticBag diagnostics)
    {
        var templates = SourceTree.Open(templateFolder, SourceTree.Templates, diagnostics);
        var theme = themeFolder is null ? null : SourceTree.Open(themeFolder, SourceTree.Theme, diagnostics);
        if (templates?.IsBounded(diagnostics) != true || (themeFolder is not null && theme?.IsBounded(diagnostics) != true))
        {
            return null;
        }

        var given = Known(templates.Paths.Select(path => InputLayout.OfTemplates(templates, path)), SourceTree.Templates, diagnostics);
        return theme is null ? given : ThemeOverlay.Lay(given, theme, diagnostics);
    }

    private static List<InputFile> Known(IEnumerable<InputFile> inputs, string folder, DiagnosticBag diagnostics)
    {
        var known = new List<InputFile>();
        foreach (var input in inputs)
        {
            if (input.Kind == InputKind.Unknown)
            {
                diagnostics.Add(LoadingProblems.UnknownFile($"{folder}/{input.Path}"));
            }
            else if (input.Kind != InputKind.Note)
            {
                known.Add(input);
            }
        }

        return known;
    }

    private static ParsedInput[] ParseAll(
        ImmutableArray<InputFile> inputs, DiagnosticBag diagnostics, Remembered<object>? memory = null)
    {
        var parsed = new ParsedInput[inputs.Length];
        var bags = new DiagnosticBag[inputs.Length];
        Parallel.For(0, inputs.Length, i =>
        {
            bags[i] = new DiagnosticBag();
            parsed[i] = InputParser.Parse(inputs[i], bags[i], memory);
        });
        foreach (var bag in bags)
        {
            diagnostics.AddRange(bag.ToImmutable());
        }

        return parsed;
    }

    /// <summary>What was parsed, each by its kind.</summary>
    public static LoadedContent Arrange(ParsedInput[] parsed, DiagnosticBag diagnostics) => new(
        ByKey<SourceNode>(parsed, InputKind.Document),
        ByKey<MarkdownDocument>(parsed, InputKind.Markdown),
        OnePerYear([.. parsed.Select(input => input.Value).OfType<SourceTable>()], diagnostics),
        [.. Of<SourceFile>(parsed, InputKind.Static)],
        ByKey<SourceFile>(parsed, InputKind.Font),
        [.. Of<TemplateText>(parsed, InputKind.Template)],
        ByKey<SourceMap>(parsed, InputKind.TextCatalogue),
        ByKey<SourceMap>(parsed, InputKind.PlanWords),
        [.. Of<SourceFile>(parsed, InputKind.Asset)],
        [.. parsed.Where(input => input.Input.Kind != InputKind.Lock).Select(input => input.File!)])
    {
        Lock = Of<SourceLines>(parsed, InputKind.Lock).SingleOrDefault(), ThemeWords = ByKey<SourceMap>(parsed, InputKind.ThemeWords),
    };

    private static IEnumerable<T> Of<T>(ParsedInput[] parsed, InputKind kind) =>
        parsed.Where(input => input.Input.Kind == kind).Select(input => (T)input.Value!);

    private static FrozenDictionary<string, T> ByKey<T>(ParsedInput[] parsed, InputKind kind) => parsed
        .Where(input => input.Input.Kind == kind)
        .ToFrozenDictionary(input => input.Input.Key, input => (T)input.Value!, StringComparer.Ordinal);

    /// <summary>2019.csv and 2019.xlsx are both the release of 2019: the second is reported and the first kept.</summary>
    private static ImmutableArray<SourceTable> OnePerYear(ImmutableArray<SourceTable> tables, DiagnosticBag diagnostics)
    {
        var kept = ImmutableArray.CreateBuilder<SourceTable>();
        foreach (var year in tables.GroupBy(table => Path.GetFileNameWithoutExtension(table.Path), StringComparer.OrdinalIgnoreCase))
        {
            kept.Add(year.First());
            foreach (var other in year.Skip(1))
            {
                diagnostics.Add(LoadingProblems.SameDatasetTwice(other.Path, year.First().Path));
            }
        }

        return kept.ToImmutable();
    }
}
