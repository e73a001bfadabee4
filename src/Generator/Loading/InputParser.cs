using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Model.Reuse;

namespace Generator.Loading;

/// <summary>Makes a value of a file's bytes; null after a diagnostic.</summary>
internal delegate object? InputReader(InputFile input, SourceFile file, DiagnosticBag diagnostics);

/// <summary>
/// Reads and parses one input file by its kind. Touches nothing else, so that files can be parsed side by side. Whatever the bytes, it
/// ends with a value or with a diagnostic that names the file.
/// </summary>
internal static class InputParser
{
    public static readonly FrozenDictionary<InputKind, InputReader> Readers = new Dictionary<InputKind, InputReader>
    {
        [InputKind.Static] = AsItIs,
        [InputKind.Asset] = AsItIs,
        [InputKind.Font] = AsItIs,
        [InputKind.WorkbookDataset] = (_, file, diagnostics) => XlsxReader.Read(file, diagnostics),
        [InputKind.CsvDataset] = OfText((_, file, text, diagnostics) => CsvReader.Read(file.Path, text, diagnostics)),
        [InputKind.Markdown] = OfText((_, file, text, diagnostics) => MarkdownReader.Read(file.Path, text, diagnostics)),
        [InputKind.Template] = OfText((input, file, text, _) => new TemplateText(input.Key, text) { File = file.Path }),
        [InputKind.Lock] = OfText((_, file, text, diagnostics) => Lines(file.Path, text, diagnostics)),
        [InputKind.Document] = OfText((_, file, text, diagnostics) =>
            Root<SourceNode>(file.Path, text, LoadingProblems.RootNotStructured, diagnostics)),
        [InputKind.TextCatalogue] = OfText(Words),
        [InputKind.PlanWords] = OfText(Words),
        [InputKind.ThemeWords] = OfText(Words),
    }.ToFrozenDictionary();

    public static ParsedInput Parse(InputFile input, DiagnosticBag diagnostics, Remembered<object>? memory = null) =>
        Parse(input, Readers[input.Kind], diagnostics, memory);

    /// <summary>The guard of every input file. What came of the same bytes under the same name before comes of them again.</summary>
    public static ParsedInput Parse(
        InputFile input, InputReader reader, DiagnosticBag diagnostics, Remembered<object>? memory = null)
    {
        var file = input.Tree.Read(input.Path, diagnostics, InputLimits.Largest(input.Kind));
        if (file is null)
        {
            return new ParsedInput(input, null, null);
        }

        try
        {
            return new ParsedInput(
                input, file, memory is null ? reader(input, file, diagnostics) : Recall(input, file, reader, diagnostics, memory));
        }
        catch (Exception exception)
        {
            // A reader that stumbles over content is a fault of ours, and still the file is what somebody can look at.
            diagnostics.Add(Guard.BroughtDown(new(file.Path), exception));
            return new ParsedInput(input, file, null);
        }
    }

    /// <summary>What was told of a file is told again, by reading it again.</summary>
    private static object? Recall(
        InputFile input, SourceFile file, InputReader reader, DiagnosticBag diagnostics, Remembered<object> memory)
    {
        var key = new Fingerprint().Add((long)input.Kind).Add(input.Key).Add(file.Path).AddBytes(file.Content.Span).Value;
        if (memory.Find(key) is { } known)
        {
            return known;
        }

        var value = reader(input, file, diagnostics);
        if (value is not null && diagnostics.Count == 0)
        {
            memory.Keep(key, value);
        }

        return value;
    }

    private static object AsItIs(InputFile input, SourceFile file, DiagnosticBag diagnostics) => file with { Path = input.Key };

    private static InputReader OfText(Func<InputFile, SourceFile, string, DiagnosticBag, object?> read) =>
        (input, file, diagnostics) => TextDecoding.Decode(file, diagnostics) is { } text ? read(input, file, text, diagnostics) : null;

    private static SourceLines? Lines(string file, string text, DiagnosticBag diagnostics)
    {
        if (text.AsSpan().Count('\n') < InputLimits.MostLines)
        {
            return new SourceLines(file, [.. text.Split('\n')]);
        }

        diagnostics.Add(LimitProblems.TooManyNodes(new(file), InputLimits.MostLines));
        return null;
    }

    private static object? Words(InputFile input, SourceFile file, string text, DiagnosticBag diagnostics) =>
        Root<SourceMap>(file.Path, text, LoadingProblems.RootNotMap, diagnostics);

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
