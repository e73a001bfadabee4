using System.Collections.Immutable;
using System.Globalization;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Wording;

namespace Generator.Changes.Comparison;

/// <summary>
/// The table of all figures as it was published and as it would be. A row has one id in all editions; a new row of a figure that had one
/// before is its revision.
/// </summary>
internal sealed class FigureComparison(PublishedTable before, PublishedTable after, ChangeWords words)
{
    /// <summary>What a figure says and how it is known. Its parents are left out: they are named by rows that may be revised.</summary>
    private static readonly ImmutableArray<string> Compared = ["value", "unit", "completed", "status", "source", "sum"];

    public static PublishedTable? Read(ReadOnlyMemory<byte>? content) => PublishedTable.Read(
        DataPaths.Table(ObservationTables.Name), content, "id", "indicator", "year", "value", "unit", "status", "source", "superseded");

    public ImmutableArray<FigureChange> Compare()
    {
        var changes = ImmutableArray.CreateBuilder<FigureChange>();
        var standing = before.Keys.Where(id => before[id, "superseded"] != "true")
            .GroupBy(FigureOf, StringComparer.Ordinal)
            .ToDictionary(figure => figure.Key, figure => figure.Last(), StringComparer.Ordinal);
        foreach (var id in after.Keys)
        {
            var earlier = before.Has(id) ? id : standing.GetValueOrDefault(FigureOf(id));
            if (earlier is null)
            {
                changes.Add(new(ChangeKind.Added, id, Name(after, id), null, Says(after, id), []));
            }
            else if (Differences(earlier, id) is var columns && (earlier != id || !columns.IsEmpty))
            {
                changes.Add(new(
                    earlier == id ? ChangeKind.Rewritten : ChangeKind.Changed,
                    id,
                    Name(after, id),
                    Says(before, earlier),
                    Says(after, id),
                    columns));
            }
        }

        changes.AddRange(before.Keys.Where(id => !after.Has(id)).Select(id =>
            new FigureChange(ChangeKind.Removed, id, Name(before, id), Says(before, id), null, [])));
        return changes.ToImmutable();
    }

    /// <summary>The id of a row without the release that told of it.</summary>
    private static string FigureOf(string id) => id.LastIndexOf('@') is var at and >= 0 ? id[..at] : id;

    private ImmutableArray<ColumnChange> Differences(string earlier, string id) =>
    [
        .. Compared.Select(column => new ColumnChange(column, before[earlier, column], after[id, column]))
            .Where(change => change.Was != change.Is && !IsSameNumber(change.Was, change.Is)),
    ];

    private static bool IsSameNumber(string one, string other) => Number(one) is { } number && number == Number(other);

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private string Name(PublishedTable table, string id) => words.Name(
        Localized(table, id, "indicator_name") is { Length: > 0 } name ? name : table[id, "indicator"],
        table[id, "period"] is { Length: > 0 } period ? period : table[id, "year"],
        table[id, "region"],
        Localized(table, id, "region_name"),
        Localized(table, id, "basis_label"));

    private string Says(PublishedTable table, string id) =>
        Number(table[id, "value"]) is { } number
            ? words.Figure(number, new UnitId(table[id, "unit"]), Localized(table, id, "unit_symbol"))
            : table[id, "completed"] is { Length: > 0 } day ? $"{words.Figure(table[id, "status"])} {day}"
            : words.Figure(table[id, "status"]);

    private string Localized(PublishedTable table, string id, string column) => table[id, $"{column}_{words.Language}"];
}
