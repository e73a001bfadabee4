using Generator.Model;

namespace Generator.Validation;

/// <summary>All the ways in which datasets may write a unit: its name, its symbols, and the further spellings that it declares.</summary>
internal static class UnitWriting
{
    public static IEnumerable<string> Of(Unit unit, IEnumerable<Language> languages) =>
        languages.Select(language => unit.Symbol[language])
            .Concat(unit.Written)
            .Append(unit.Id.Value)
            .Where(writing => writing.Length > 0)
            .Distinct(StringComparer.Ordinal);
}
