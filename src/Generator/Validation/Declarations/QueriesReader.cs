using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Declarations;

/// <summary>
/// Reads queries.yaml, which content may do without: what readers type, and what is meant by it. What the links are is checked where
/// links are resolved, as those of prose are.
/// </summary>
internal static class QueriesReader
{
    private const string Path = "queries.yaml";

    public static ImmutableArray<ReaderQuery> Read(ReadingScope scope)
    {
        if (scope.OptionalRoot<SourceList>(Path) is not { } list)
        {
            return [];
        }

        var taken = new Dictionary<string, SourceLocation>(StringComparer.OrdinalIgnoreCase);
        return [.. FieldReader.ItemsOf(list.Items, "query", scope).Select(fields => Read(fields, taken, scope))];
    }

    private static ReaderQuery Read(FieldReader fields, Dictionary<string, SourceLocation> taken, ReadingScope scope)
    {
        var typed = fields.NeededTexts("typed");
        var means = fields.OptionalTexts("means");
        var answer = fields.OptionalLocalized("answer");
        var see = fields.OptionalTexts("see");
        fields.End();
        if (fields.IsEmpty("typed"))
        {
            scope.Report(ContentProblems.EmptyList(fields.At("typed"), fields.Subject, "typed"));
        }

        if (means.IsEmpty && !fields.Has("means") && !fields.Has("answer"))
        {
            scope.Report(GlossaryProblems.QueryWithoutMeaning(fields.Location));
        }

        foreach (var word in typed.Where(word => !taken.TryAdd(word.Text.Trim(), word.Location)))
        {
            scope.Report(GlossaryProblems.QueryTwice(word.Location, word.Text.Trim(), taken[word.Text.Trim()]));
        }

        return new ReaderQuery([.. typed.Select(word => word.Text.Trim())], [.. means.Select(word => word.Text.Trim())])
        {
            Answer = answer,
            See = [.. see.Select(link => new PlacedLink(link.Text.Trim(), link.Location))],
        };
    }
}
