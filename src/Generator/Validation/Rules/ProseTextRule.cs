using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>
/// Looks through prose for what its author did not mean: braces that are no template expression, tags, and figures that are typed
/// instead of bound to the data, so that they have no source and grow old.
/// </summary>
internal sealed partial class ProseTextRule(Declared<Unit> units, ReadingScope scope)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Regex typedFigure = TypedFigure(units, scope);

    public void Check()
    {
        foreach (var prose in scope.Content.Markdown.Values.OrderBy(prose => prose.Path, StringComparer.Ordinal))
        {
            Check(prose);
        }
    }

    private void Check(MarkdownDocument prose)
    {
        // Of the same length, so that places stay what they are.
        var plain = NotProse().Replace(prose.Body, match => new string(' ', match.Length));
        int[] ends = [.. Enumerable.Range(0, prose.Body.Length).Where(i => prose.Body[i] == '\n')];
        foreach (Match wide in WideSign().Matches(prose.Body))
        {
            scope.Report(TemplateProblems.WideSign(Place(wide), wide.Value));
        }

        Report(Brace(), TemplateProblems.LoneBrace);
        Report(Tag(), TemplateProblems.RawTag);
        foreach (Match figure in typedFigure.Matches(plain))
        {
            scope.Report(TemplateProblems.TypedFigure(Place(figure), figure.Value));
        }

        // An expression has several braces and an element two tags: each line is told once.
        void Report(Regex pattern, Func<SourceLocation, string, Diagnostic> problem)
        {
            foreach (var found in pattern.Matches(plain).DistinctBy(match => Place(match).Line))
            {
                scope.Report(problem(Place(found), found.Value));
            }
        }

        // Looked up and not counted: a text may have a finding in every word.
        SourceLocation Place(Match match)
        {
            var line = ~Array.BinarySearch(ends, match.Index);
            return prose.BodyLocation with
            {
                Line = prose.BodyLocation.Line + line, Column = match.Index - (line == 0 ? -1 : ends[line - 1]),
            };
        }
    }

    /// <summary>
    /// A number before a declared unit. Units of one sign are left out, for they are words as well (年, 天, 个).
    /// </summary>
    private static Regex TypedFigure(Declared<Unit> units, ReadingScope scope)
    {
        var spellings = units.Values
            .SelectMany(unit => UnitWriting.Of(unit, scope.Languages))
            .Where(spelling => spelling.Length > 1)
            .Concat(["%", "％", "‰", "per cent", "percent", "个百分点", "percentage point"])
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(spelling => spelling.Length)
            .ThenBy(spelling => spelling, StringComparer.Ordinal)
            .Select(spelling => Regex.Escape(spelling) + (char.IsAsciiLetter(spelling[^1]) ? "(?![A-Za-z])" : string.Empty));
        return new Regex(
            $@"(?<![A-Za-z0-9.,/-])[0-9][0-9,]*([.][0-9]+)?\s?({string.Join('|', spellings)})",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
            Patience);
    }

    /// <summary>
    /// Template expressions, code, and the addresses of links. Without going back: what begins over and over and never ends would be
    /// followed to the end of the text each time.
    /// </summary>
    [GeneratedRegex(
        @"\{\{.*?\}\}|`[^`]*`|\]\([^)\s]*\)|<https?:[^>]*>",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NotProse();

    /// <summary>Quotation marks or commas in an expression, brackets of a link.</summary>
    [GeneratedRegex(
        @"\{\{[^{}]*[“”‘’，（）][^{}]*\}\}|\][(（][^()（）\s]*）|\]（[^()（）\s]*[)）]|［[^\[\]［］]*］\(",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WideSign();

    [GeneratedRegex("[{}｛｝]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Brace();

    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9-]*(\s[^<>]*)?/?>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Tag();
}
