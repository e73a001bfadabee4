using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Charts;

/// <summary>All charts of the site, found by language and key, and walked language by language in the plan's order.</summary>
internal sealed class ChartBook(ImmutableArray<(Language Language, Chart Chart)> charts)
{
    private readonly FrozenDictionary<(Language, string), Chart> byKey =
        charts.ToFrozenDictionary(entry => (entry.Language, entry.Chart.Key), entry => entry.Chart);

    public IEnumerable<(Language Language, Chart Chart)> All => charts;

    public int Count => charts.Length;

    /// <summary>Null where there are too few figures for a chart.</summary>
    public Chart? Find(Language language, string key) => byKey.GetValueOrDefault((language, key));
}
