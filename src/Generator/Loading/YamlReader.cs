using Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator.Loading;

/// <summary>
/// Reads one YAML document as the plain subset that the content uses: maps, lists and texts. References, type names, several documents
/// and deep nesting are refused: they serve nobody here, and a few lines of nested references can unfold to gigabytes.
/// </summary>
internal static class YamlReader
{
    /// <summary>
    /// The root of <paramref name="text"/>, whose first line is line <paramref name="firstLine"/> of the file; null after a diagnostic
    /// when the structure cannot be trusted. A repeated key is reported and its first value kept.
    /// </summary>
    public static SourceNode? Read(string file, string text, int firstLine, DiagnosticBag diagnostics)
    {
        // Parsed event by event, since the ready-made document model resolves references and forgets the first of two equal keys.
        var parser = new Parser(new StringReader(text));
        var tree = new YamlTree(parser, text, file, firstLine, diagnostics);
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                diagnostics.Add(LoadingProblems.EmptyFile(file));
                return null;
            }

            parser.Consume<DocumentStart>();
            var root = tree.ReadNode(depth: 0);
            if (root is null)
            {
                return null;
            }

            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
            {
                diagnostics.Add(LoadingProblems.SeveralDocuments(tree.At(second.Start)));
                return null;
            }

            return tree.IsIntact ? root : null;
        }
        catch (YamlException exception)
        {
            var line = LineOf(text, exception.Start.Line);
            diagnostics.Add(exception.Message.Contains("expected ','", StringComparison.Ordinal) && YamlFault.OpenBracket(text) is { } open
                ? LoadingProblems.YamlSyntax(Place(open), Phrase.Of("yaml.bracket"))
                : Explain(exception.Start, YamlFault.Explain(exception.Message, line)));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // How the library stops at a bracket that is never closed and at a malformed type name; the place is that of the last thing
            // read.
            diagnostics.Add(YamlFault.OpenBracket(text) is { } open
                ? LoadingProblems.YamlSyntax(Place(open), Phrase.Of("yaml.bracket"))
                : Explain(parser.Current?.Start ?? Mark.Empty, Phrase.Of("yaml.bracket")));
        }

        return null;

        SourceLocation Place(int offset)
        {
            var before = text.AsSpan(0, offset);
            return new(file, firstLine + before.Count('\n'), before.Length - before.LastIndexOf('\n'));
        }

        Diagnostic Explain(Mark at, Phrase detail) => TabIndented(text, at.Line) is { } line
            ? LoadingProblems.YamlTab(new(file, firstLine + line - 1, 1))
            : LoadingProblems.YamlSyntax(tree.At(at), detail);
    }

    private static string LineOf(string text, long line) => text.Split('\n').ElementAtOrDefault((int)line - 1) ?? string.Empty;

    /// <summary>
    /// The first line from <paramref name="from"/> on (both counted from 1) that is indented with a tab: the reader stops before it.
    /// </summary>
    private static int? TabIndented(string text, long from)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (number >= from && line[..^line.TrimStart().Length].Contains('\t'))
            {
                return number;
            }
        }

        return null;
    }
}
