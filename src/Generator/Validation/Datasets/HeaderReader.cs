using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>Finds the columns of a dataset by their headers. Unknown, doubled and missing columns are reported.</summary>
internal static class HeaderReader
{
    public static ColumnLayout Read(
        SourceTable table, HeaderWords headers, DimensionColumns dimensions, ReadingScope scope)
    {
        var columns = new Dictionary<DatasetColumn, int>();
        var ofDimensions = new Dictionary<DimensionId, int>();
        var unreadable = new List<int>();
        int? completed = null;
        var texts = new Dictionary<(TextColumn Column, SiteLanguage? Language), int>();
        var first = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        for (var i = 0; i < table.Header.Length; i++)
        {
            var cell = table.Header[i];
            var name = ColumnNames.Normalize(cell.Text);
            string key;
            if (headers.IsForReference(name) || ColumnNames.IsOfDownload(name, scope.Languages)
                || dimensions.IsOfDownload(name))
            {
                continue;
            }

            if (name == ColumnNames.Completed)
            {
                key = name;
                completed ??= i;
            }
            else if (dimensions.Find(name) is { Id: var dimension })
            {
                key = dimension.Value;
                ofDimensions.TryAdd(dimension, i);
            }
            else if (headers.Find(name) is { } column)
            {
                key = column.ToString();
                columns.TryAdd(column, i);
            }
            else if (headers.FindTextIn(name) is { } text)
            {
                key = text.ToString();
                texts.TryAdd(text, i);
            }
            else if (headers.FindText(name) is { } plain)
            {
                key = plain.ToString();
                texts.TryAdd((plain, null), i);
            }
            else if (dimensions.IsFaulty(cell.Text.Trim()))
            {
                unreadable.Add(i);
                continue;
            }
            else
            {
                ReportUnknown(table, cell, i, headers, dimensions, scope);
                continue;
            }

            if (!first.TryAdd(key, cell.Location))
            {
                scope.Report(DatasetProblems.DoubledColumn(cell.Location, cell.Text.Trim(), first[key]));
            }
        }

        var start = table.Header.IsEmpty ? new SourceLocation(table.Path) : table.Header[0].Location;
        foreach (var missing in ColumnNames.Required.Where(column => !columns.ContainsKey(column)))
        {
            scope.Report(DatasetProblems.MissingColumn(start, ColumnNames.EnglishOf(missing), headers.NamesOf(missing)));
        }

        var places = Enum.GetValues<TextColumn>().ToFrozenDictionary(column => column, column => PlacesOf(column, texts));
        foreach (var (column, place) in places.OrderBy(place => place.Key))
        {
            if (place is { Plain: { } plain, ByLanguage.Count: > 0 })
            {
                scope.Report(column == TextColumn.Note
                    ? DatasetProblems.NoteColumnsMixed(table.Header[plain].Location)
                    : PlausibilityProblems.CheckedColumnsMixed(table.Header[plain].Location));
            }
        }

        return new ColumnLayout(columns.ToFrozenDictionary(), places, table.Header.Length)
        {
            Completed = completed,
            Dimensions = ofDimensions.ToFrozenDictionary(),
            Unreadable = [.. unreadable],
        };
    }

    private static TextPlaces PlacesOf(TextColumn column, Dictionary<(TextColumn Column, SiteLanguage? Language), int> texts) => new(
        texts.TryGetValue((column, null), out var plain) ? plain : null,
        texts.Where(text => text.Key.Column == column && text.Key.Language is not null)
            .ToFrozenDictionary(text => text.Key.Language!.Value, text => text.Value));

    /// <summary>A column without header is fine as long as it holds nothing, as spreadsheet programs leave them behind.</summary>
    private static void ReportUnknown(
        SourceTable table, SourceCell header, int index, HeaderWords headers, DimensionColumns dimensions, ReadingScope scope)
    {
        if (!string.IsNullOrWhiteSpace(header.Text)
            || table.Rows.Any(row => index < row.Cells.Length && !string.IsNullOrWhiteSpace(row.Cells[index].Text)))
        {
            scope.Report(DatasetProblems.UnknownColumn(
                header.Location, header.Text.Trim(), [.. headers.Known, .. dimensions.Known]));
        }
    }
}
