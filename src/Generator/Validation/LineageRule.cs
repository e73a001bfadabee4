using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;
using Generator.Validation.Fields;

namespace Generator.Validation;

/// <summary>
/// No figure rests on itself over its parents. A parent is the newest version of the figure that was known when the dataset was
/// released; a revision may rest on what it revises.
/// </summary>
internal static class LineageRule
{
    public static void Check(ImmutableArray<Observation> observations, ReadingScope scope)
    {
        var done = new HashSet<Observation>(ReferenceEqualityComparer.Instance);
        var rows = observations.ToLookup(row => row.Indicator);
        foreach (var row in observations.Where(row => !row.Parents.IsEmpty))
        {
            if (RestsOnItself(row, [], done, rows))
            {
                scope.Report(DatasetProblems.RestsOnItself(row.Location));
                return;
            }
        }
    }

    private static bool RestsOnItself(
        Observation row, ImmutableStack<Observation> above, HashSet<Observation> done, ILookup<IndicatorId, Observation> rows)
    {
        if (above.Any(upper => ReferenceEquals(upper, row)))
        {
            return true;
        }

        if (!done.Add(row))
        {
            return false;
        }

        var deeper = above.Push(row);
        return row.Parents.OfType<FigureReference.Row>()
            .Select(parent => rows[parent.Indicator].LastOrDefault(other =>
                parent.IsOf(other, row.Region) && other.Release <= row.Release && !(ReferenceEquals(other, row) && HasEarlier(row, rows))))
            .OfType<Observation>()
            .Any(parent => RestsOnItself(parent, deeper, done, rows));
    }

    private static bool HasEarlier(Observation row, ILookup<IndicatorId, Observation> rows) =>
        rows[row.Indicator].Any(other => other.Release < row.Release && ObservationKey.Of(other) == ObservationKey.Of(row));
}
