using System.Collections.Frozen;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>The headers of the columns of dimensions, and the words for the members in them.</summary>
internal sealed class DimensionColumns(Declared<Dimension> dimensions, IReadOnlyCollection<SiteLanguage> languages)
{
    private readonly FrozenDictionary<string, Dimension> byHeader = dimensions.Values
        .SelectMany(dimension => HeadersOf(dimension, languages).Select(header => (header, dimension)))
        .DistinctBy(pair => pair.header, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.header, pair => pair.dimension, StringComparer.Ordinal);

    private readonly FrozenDictionary<DimensionId, NameIndex> members = dimensions.Values.ToFrozenDictionary(
        dimension => dimension.Id,
        dimension => new NameIndex(
            dimension.Members.Select(member => member.Id.Value),
            dimension.Members.SelectMany(member => languages.Select(language => (member.Id.Value, member.Name[language])))));

    /// <summary>Every header, for hints.</summary>
    public IEnumerable<string> Known => byHeader.Keys.Order(StringComparer.Ordinal);

    /// <summary>The ways to write a header, as <see cref="ColumnNames.Normalize"/> makes them.</summary>
    public static IEnumerable<string> HeadersOf(Dimension dimension, IEnumerable<SiteLanguage> languages) =>
        languages.Select(language => ColumnNames.Normalize(dimension.Name[language])).Prepend(dimension.Column).Prepend(dimension.Id.Value);

    public Dimension? Find(string normalized) => byHeader.GetValueOrDefault(normalized);

    /// <summary>Whether a header means a dimension whose declaration is faulty, so that its cells cannot be read.</summary>
    public bool IsFaulty(string header) =>
        byHeader.GetValueOrDefault(ColumnNames.Normalize(header)) is null
        && new[] { header, ColumnNames.Normalize(header) }.Any(word => !dimensions.IsUnknown(word));

    /// <summary>Whether a column of the site's download repeats in words what the column of a dimension says.</summary>
    public bool IsOfDownload(string normalized) => dimensions.Values.Any(
        dimension => languages.Any(language =>
            normalized.Equals($"{dimension.Column}_name_{language}", StringComparison.OrdinalIgnoreCase)));

    public NameIndex MembersOf(DimensionId dimension) => members[dimension];
}
