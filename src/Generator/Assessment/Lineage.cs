using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// Follows figures to what they were worked out from, as far as a release knows it: a caveat is inherited, so a judgement names the
/// weakest figure behind it and not only the one that it shows.
/// </summary>
internal sealed class Lineage(Plan plan, FrozenDictionary<SeriesKey, Series> series)
{
    /// <summary>The figures themselves and all that they rest on, each once, nearest first.</summary>
    public ImmutableArray<SeriesPoint> Roots(IEnumerable<SeriesPoint> figures)
    {
        var roots = ImmutableArray.CreateBuilder<SeriesPoint>();
        var open = new Queue<SeriesPoint>(figures);
        var seen = new HashSet<SeriesPoint>(ReferenceEqualityComparer.Instance);
        while (open.TryDequeue(out var point))
        {
            if (!seen.Add(point))
            {
                continue;
            }

            roots.Add(point);
            foreach (var row in point.Current.Parents.OfType<FigureReference.Row>())
            {
                if (Find(row, point.Current.Region) is { } parent)
                {
                    open.Enqueue(parent);
                }
            }
        }

        return roots.ToImmutable();
    }

    /// <summary>
    /// The sources that a row itself rests on: its own, and those that it names beside rows. A promise stands in the plan.
    /// </summary>
    public IEnumerable<Source> Sources(Observation row) => row.Parents
        .Select(parent => parent switch
        {
            FigureReference.Of of => of.Source,
            FigureReference.Promise => plan.Document.Source,
            _ => row.Source,
        })
        .Prepend(row.Source)
        .Distinct()
        .Select(id => plan.Sources[id]);

    /// <summary>The weakest class of source among all that a row rests on.</summary>
    public SourceClass WeakestClass(Observation row) =>
        Sourcing.Class(Roots([new(row, [])]).SelectMany(point => Sources(point.Current)).Max(Sourcing.Rank));

    /// <summary>The figure that a reference names, if the release knows it.</summary>
    public SeriesPoint? Find(FigureReference.Row row, RegionCode region) =>
        series.GetValueOrDefault(new(row.Indicator, region, row.Members))?.Points.FirstOrDefault(point => row.IsOf(point.Current, region));

    /// <summary>The figures named, of the region of the plan; null as long as the release lacks one of them.</summary>
    public ImmutableArray<SeriesPoint>? FindAll(ImmutableArray<FigureReference.Row> rows)
    {
        var found = rows.Select(row => Find(row, plan.Region)).OfType<SeriesPoint>().ToImmutableArray();
        return found.Length == rows.Length ? found : null;
    }
}
