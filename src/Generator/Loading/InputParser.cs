using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>Reads and parses one input file by its kind. Touches nothing else, so that files can be parsed side by side.</summary>
internal static class InputParser
{
    public static ParsedInput Parse(InputFile input, DiagnosticBag diagnostics)
    {
        var file = input.Tree.Read(input.Path, diagnostics);
        return new ParsedInput(input, file, file is null ? null : Value(input, file, diagnostics));
    }

    private static object? Value(InputFile input, SourceFile file, DiagnosticBag diagnostics)
    {
        switch (input.Kind)
        {
            case InputKind.Static or InputKind.Asset or InputKind.Font:
                return file with { Path = input.Key };
            case InputKind.WorkbookDataset:
                return XlsxReader.Read(file, diagnostics);
        }

        if (TextDecoding.Decode(file, diagnostics) is not { } text)
        {
            return null;
        }

        return input.Kind switch
        {
            InputKind.CsvDataset => CsvReader.Read(file.Path, text, diagnostics),
            InputKind.Markdown => MarkdownReader.Read(file.Path, text, diagnostics),
            InputKind.Template => new TemplateText(input.Key, text) { File = file.Path },
            InputKind.Lock => new SourceLines(file.Path, [.. text.Split('\n')]),
            InputKind.TextCatalogue or InputKind.PlanWords or InputKind.ThemeWords =>
                Root<SourceMap>(file.Path, text, LoadingProblems.RootNotMap, diagnostics),
            _ => Root<SourceNode>(file.Path, text, LoadingProblems.RootNotStructured, diagnostics),
        };
    }

    private static T? Root<T>(string file, string text, Func<SourceLocation, Diagnostic> refusal, DiagnosticBag diagnostics)
        where T : SourceNode
    {
        var root = YamlReader.Read(file, text, firstLine: 1, diagnostics);
        if (root is null || root is T and not SourceScalar)
        {
            return (T?)root;
        }

        diagnostics.Add(refusal(root.Location));
        return null;
    }
}
