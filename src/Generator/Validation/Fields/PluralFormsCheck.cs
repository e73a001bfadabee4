using Generator.Diagnostics;
using Generator.Model;
using Generator.Model.Plurals;

namespace Generator.Validation.Fields;

/// <summary>
/// Holds the forms of a text to those of its language: none that a number needs is missing, and none stands there for nothing.
/// </summary>
internal static class PluralFormsCheck
{
    /// <param name="key">What the text is called.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="forms">Its forms, each with its place.</param>
    /// <param name="rules">By which rules a number chooses among them.</param>
    /// <param name="language">The language that has these rules.</param>
    public static IEnumerable<Diagnostic> Check(
        string key,
        SourceLocation at,
        IReadOnlyDictionary<PluralCategory, SourceLocation> forms,
        PluralRules rules,
        SiteLanguage language)
    {
        foreach (var category in rules.Needed.Where(category => !forms.ContainsKey(category)))
        {
            yield return CatalogueProblems.FormMissing(
                at, key, EnumName.Snake(category), language.Tag, rules.Example(category) ?? 0);
        }

        foreach (var (category, form) in forms.Where(form => !rules.Categories.Contains(form.Key)))
        {
            yield return CatalogueProblems.FormUnused(
                form, key, EnumName.Snake(category), language.Tag, [.. rules.Needed.Select(EnumName.Snake)]);
        }
    }
}
