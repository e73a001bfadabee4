using Generator.Diagnostics;
using Generator.Validation.Datasets;
using Generator.Validation.Fields;

namespace Generator.Validation.Plausibility;

/// <summary>
/// Holds all figures against each other, once each of them was understood, and warns of what looks wrong. A row that says in its column
/// "checked" why it is right is taken at its word, and what else rests on its figure is looked at as if nothing had been in doubt; one
/// that says so though nothing is in doubt is told, since the reason may have outlived the figure.
/// </summary>
internal static class PlausibilityCheck
{
    public static void Run(FigureBook book, ReadingScope scope)
    {
        var order = book.Rows.Index().ToDictionary(row => row.Item, row => row.Index);
        var doubted = new HashSet<PlacedRow>();
        var acknowledged = new HashSet<PlacedRow>();
        var told = new List<Doubt>();
        foreach (var rule in PlausibilityRules.All)
        {
            var unexplained = new List<Doubt>();
            foreach (var doubt in rule.Find(book))
            {
                var reasons = new[] { doubt.Row, doubt.Other }.OfType<PlacedRow>().Where(row => row.Checked is not null).ToList();
                acknowledged.UnionWith(reasons);
                if (reasons.Count == 0 && !(rule.IsOfValues && doubt.Rows.Any(doubted.Contains)))
                {
                    unexplained.Add(doubt);
                }
            }

            told.AddRange(unexplained);
            if (rule.IsOfValues)
            {
                doubted.UnionWith(unexplained.Select(doubt => doubt.Row).OfType<PlacedRow>());
            }
        }

        told.AddRange(book.Rows
            .Where(row => row.Checked is not null && !acknowledged.Contains(row))
            .Select(row => new Doubt(row, null, PlausibilityProblems.NothingToCheck(row.Checked!.Value))));
        foreach (var doubt in told.OrderBy(doubt => doubt.Row is { } row ? order[row] : -1))
        {
            scope.Report(doubt.Problem);
        }
    }
}
