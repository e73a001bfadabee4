using System.Collections.Immutable;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Authoring;

/// <summary>The sheet that explains every column of a dataset, its statuses, and the sources that there are.</summary>
internal static class YearExplanation
{
    private static readonly ImmutableArray<string> Headings = ["year.column", "year.need", "year.meaning"];

    public static Table Of(PlanInWork plan, YearRows rows, DeskWords words)
    {
        var note = FieldDescriptions.Of(FieldDescriptions.Dataset, ColumnNames.EnglishOf(TextColumn.Note)).In(words.Language);
        return new Table(
            "explanation",
            new OutputPath("explanation"),
            [.. Headings.Select(key => new Column(words.Text(key), ColumnType.Text))],
            [
                .. YearRows.Columns.Select(column => Row(
                    rows.HeaderOf(column),
                    words.Text(NeedOf(column)),
                    FieldDescriptions.Of(FieldDescriptions.Dataset, ColumnNames.EnglishOf(column)).In(words.Language))),
                .. rows.NoteHeaders.Select(header => Row(header, words.Text("year.optional"), note)),
                Row(words.Text("year.last-figure"), words.Text("year.optional"), words.Text("year.only-for-reference")),
                Row(string.Empty, string.Empty, words.Text("year.untouched")),
                Row(words.Text("year.statuses"), words.Text("year.word"), words.Text("year.meaning")),
                .. Enum.GetValues<ObservationStatus>().Select(status =>
                    Row(string.Empty, rows.WordOf(status), words[$"status.{StatusNames.Of(status)}"])),
                Row(words.Text("year.sources"), words.Text("year.word"), words.Text("year.meaning")),
                .. plan.Definitions.Sources.Values.Select(source => Row(
                    string.Empty, source.Id.Value, $"{source.Date} {ListTopics.Read(source.Title, plan, words)}")),
            ]);
    }

    private static string NeedOf(DatasetColumn column) => column switch
    {
        DatasetColumn.Value => "year.needed-if-number",
        DatasetColumn.Parents or DatasetColumn.Sum => "year.needed-if-derived",
        _ => ColumnNames.Required.Contains(column) ? "year.needed" : "year.optional",
    };

    private static ImmutableArray<Cell?> Row(params ReadOnlySpan<string> texts)
    {
        var cells = ImmutableArray.CreateBuilder<Cell?>(texts.Length);
        foreach (var text in texts)
        {
            cells.Add(text.Length == 0 ? null : new Cell.Text(text));
        }

        return cells.MoveToImmutable();
    }
}
