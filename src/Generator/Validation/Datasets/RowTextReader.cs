using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// Reads a text of a row. A plain one is shown in every language as the dataset's own words; texts for single languages are given in all
/// of them or in none.
/// </summary>
internal static class RowTextReader
{
    public static LocalizedText? Read(TextColumn column, RowCells cells, ReadingScope scope)
    {
        if (cells[column].Text is { Length: > 0 } plain)
        {
            ShownText.Check(plain, cells[column].Location, scope);
            return new LocalizedText(scope.Languages.ToFrozenDictionary(language => language, _ => plain));
        }

        var texts = scope.Languages.Select(language => (Language: language, Cell: cells[column, language])).ToList();
        if (texts.TrueForAll(text => text.Cell.Text.Length == 0))
        {
            return null;
        }

        foreach (var (language, cell) in texts.Where(text => text.Cell.Text.Length == 0))
        {
            scope.Report(column == TextColumn.Note
                ? DatasetProblems.NoteLanguageMissing(cell.Location, language.Tag)
                : PlausibilityProblems.CheckedLanguageMissing(cell.Location, language.Tag));
        }

        foreach (var (_, cell) in texts)
        {
            ShownText.Check(cell.Text, cell.Location, scope);
        }

        return new LocalizedText(texts.ToFrozenDictionary(text => text.Language, text => text.Cell.Text));
    }
}
