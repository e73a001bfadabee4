using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// Reads a row's note. A plain note is shown in every language as the dataset's own words; notes for single languages are given
/// in all of them or in none.
/// </summary>
internal static class NoteReader
{
    public static LocalizedText? Read(RowCells cells, ReadingScope scope)
    {
        if (cells.Note.Text is { Length: > 0 } plain)
        {
            ShownText.Check(plain, cells.Note.Location, scope);
            return new LocalizedText(scope.Languages.ToFrozenDictionary(language => language, _ => plain));
        }

        var notes = scope.Languages.Select(language => (Language: language, Cell: cells.NoteIn(language))).ToList();
        if (notes.TrueForAll(note => note.Cell.Text.Length == 0))
        {
            return null;
        }

        foreach (var (language, cell) in notes.Where(note => note.Cell.Text.Length == 0))
        {
            scope.Report(DatasetProblems.NoteLanguageMissing(cell.Location, language.Tag));
        }

        foreach (var (_, cell) in notes)
        {
            ShownText.Check(cell.Text, cell.Location, scope);
        }

        return new LocalizedText(notes.ToFrozenDictionary(note => note.Language, note => note.Cell.Text));
    }
}
