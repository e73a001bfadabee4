using Generator.Model;

namespace Generator.Validation.Fields;

/// <summary>Converts a number between units of one quantity, exactly where a decimal can hold the result.</summary>
internal static class UnitConversion
{
    /// <summary>Null when the number is too large. A unit of the same size leaves the number and its decimals as they are.</summary>
    public static decimal? Convert(decimal value, Unit from, Unit to)
    {
        if (from.Factor == to.Factor)
        {
            return value;
        }

        try
        {
            return value * from.Factor / to.Factor;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}

/// <summary>
/// All the ways in which datasets may write a unit: its name, its symbols with their forms, and the further spellings that it declares.
/// </summary>
internal static class UnitWriting
{
    public static IEnumerable<string> Of(Unit unit, IEnumerable<SiteLanguage> languages) =>
        languages.SelectMany(language => unit.Forms.TryGetValue(language, out var forms)
                ? forms.OrderBy(form => form.Key).Select(form => form.Value).Prepend(unit.Symbol[language])
                : [unit.Symbol[language]])
            .Concat(unit.Written)
            .Append(unit.Id.Value)
            .Where(writing => writing.Length > 0)
            .Distinct(StringComparer.Ordinal);
}
