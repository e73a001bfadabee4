using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Charts.Cards;
using Generator.Charts.Kinds;
using Generator.Model;

namespace Generator.Charts;

/// <summary>All charts of the site, found by language and key, and walked language by language in the plan's order.</summary>
internal sealed class ChartBook(ImmutableArray<(SiteLanguage Language, Chart Chart)> charts, ImmutableArray<ChartSubject> subjects)
{
    public static readonly ChartBook Empty = new([], []);

    /// <summary>The pictures that messages show with a link.</summary>
    public CardBook Cards { get; init; } = CardBook.Empty;

    private readonly FrozenDictionary<string, ChartSubject> subjectsByKey = subjects.ToFrozenDictionary(subject => subject.Key);

    private readonly FrozenDictionary<(SiteLanguage, string), Chart> byKey =
        charts.ToFrozenDictionary(entry => (entry.Language, entry.Chart.Key), entry => entry.Chart);

    public IEnumerable<(SiteLanguage Language, Chart Chart)> All => charts;

    public int Count => charts.Length;

    /// <summary>Null where there are too few figures for a chart.</summary>
    public Chart? Find(SiteLanguage language, string key) => byKey.GetValueOrDefault((language, key));

    /// <summary>What the charts of a key show, the same in every language.</summary>
    public ChartSubject Subject(string key) => subjectsByKey[key];

    /// <summary>The charts that show figures of one indicator alone, in one language.</summary>
    public IEnumerable<Chart> Of(SiteLanguage language, IndicatorId indicator) =>
        subjects.Where(subject => subject.Measured?.Id == indicator).Select(subject => byKey[(language, subject.Key)]);
}
