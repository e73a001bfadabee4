using Generator.Diagnostics;
using Generator.Validation.Datasets;
using Generator.Validation.Fields;

namespace Generator.Authoring;

/// <summary>Every field of every content file with what it means, as Markdown: the part of the staff manual that is looked up.</summary>
internal static class FieldReference
{
    public static string In(ToolLanguage language)
    {
        var words = new DeskWords(language);
        var text = new List<string>();
        Begin("data/", FieldDescriptions.OfFile(FieldDescriptions.Dataset));
        foreach (var column in YearRows.Columns)
        {
            var name = words[$"header.{ColumnNames.EnglishOf(column)}"];
            var need = ColumnNames.Required.Contains(column) ? "fields.required" : "fields.optional";
            Row(name, need, FieldDescriptions.Of(FieldDescriptions.Dataset, ColumnNames.EnglishOf(column)));
        }

        foreach (var document in ContentDocument.All)
        {
            Begin(document.Shape.Path, FieldDescriptions.OfFile(document.Name));
            foreach (var field in DocumentedField.Of(document.Shape))
            {
                Row(field.Path, NeedOf(field.Need), FieldDescriptions.Of(document.Name, field.Path));
            }
        }

        return string.Join('\n', text);

        void Begin(string path, StaffText meaning) => text.AddRange(
            string.Empty,
            $"### `{path}`",
            string.Empty,
            meaning.In(language),
            string.Empty,
            $"| {words["fields.field"]} | {words["fields.need"]} | {words["fields.meaning"]} |",
            "| --- | --- | --- |");

        void Row(string name, string need, StaffText meaning) =>
            text.Add($"| `{name}` | {words[need]} | {meaning.In(language).Replace("|", "\\|", StringComparison.Ordinal)} |");
    }

    private static string NeedOf(Need need) => need switch
    {
        Need.Required => "fields.required",
        Need.Depends => "fields.depends",
        _ => "fields.optional",
    };
}
