using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Validation;

/// <summary>
/// Puts the plan's own words, words.LANG.yaml, in the places of the same words of the templates. The templates say what fits any plan;
/// where this one says it otherwise ("Counties" for regions), its text stands in its file. A text that stands for none changes nothing.
/// The words of a theme are laid over those of the templates in the same way.
/// </summary>
internal static class PlanWordsRule
{
    public static void Apply(
        SiteLanguage language,
        Dictionary<string, CatalogueText> texts,
        IReadOnlyDictionary<string, CatalogueText> own,
        DiagnosticBag found)
    {
        foreach (var (key, text) in own.OrderBy(text => text.Value.Location.Line).ThenBy(text => text.Key, StringComparer.Ordinal))
        {
            if (!texts.TryGetValue(key, out var model))
            {
                found.Add(PlanWordsProblems.UnknownKey(text.Location, key, language.Tag, texts.Keys));
            }
            else if (!model.Names.SequenceEqual(text.Names, StringComparer.Ordinal))
            {
                found.Add(PlanWordsProblems.OtherPlaces(text.Location, key, model.Names, model.Location));
            }
            else
            {
                texts[key] = text;
            }
        }
    }
}
