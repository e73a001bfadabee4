using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Model.Plurals;
using Generator.Validation.Rules;

namespace Generator.Validation;

/// <summary>
/// Checks the templates' words, text.LANG.yaml, with those of a theme and those that the plan puts otherwise, words.LANG.yaml: every key
/// has its text in every language, with the same names in braces. A key without a twin is reported where it stands. Catalogues of the
/// templates in languages that the site does not use wait to be used.
/// </summary>
internal static class TextCatalogueValidator
{
    public static FrozenDictionary<SiteLanguage, TextCatalogue>? Validate(
        LoadedContent content, ImmutableArray<SiteLanguage> languages, DiagnosticBag diagnostics)
    {
        var at = new SourceLocation("templates");
        try
        {
            return Validate(content, languages, diagnostics, map => at = new(map.Location.File));
        }
        catch (Exception exception) when (!Guard.IsFullMemory(exception))
        {
            diagnostics.Add(Guard.BroughtDown(at, exception));
            return null;
        }
    }

    private static FrozenDictionary<SiteLanguage, TextCatalogue>? Validate(
        LoadedContent content, ImmutableArray<SiteLanguage> languages, DiagnosticBag diagnostics, Action<SourceMap> begins)
    {
        var found = new DiagnosticBag();
        var catalogues = new List<(SiteLanguage Language, Dictionary<string, CatalogueText> Texts)>();
        foreach (var language in languages)
        {
            if (content.TextCatalogues.GetValueOrDefault(language.Tag) is { } map)
            {
                var texts = Read(map, language);
                if (content.ThemeWords.GetValueOrDefault(language.Tag) is { } ofTheme)
                {
                    PlanWordsRule.Apply(language, texts, Read(ofTheme, language), found);
                }

                if (content.PlanWords.GetValueOrDefault(language.Tag) is { } own)
                {
                    PlanWordsRule.Apply(language, texts, Read(own, language), found);
                }

                LanguagePatternRule.Check(texts, found);
                catalogues.Add((language, texts));
            }
            else
            {
                found.Add(ContentProblems.CatalogueMissing(new SourceLocation(FileName(language))));
            }
        }

        var others = content.PlanWords.Where(pair => !languages.Contains(new SiteLanguage(pair.Key)));
        foreach (var (tag, map) in others.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            found.Add(ContentProblems.CatalogueUnused(map.Location, tag, [.. languages.Select(language => language.Tag)]));
        }

        foreach (var (language, texts) in catalogues)
        {
            foreach (var other in catalogues.Where(other => other.Language != language))
            {
                var single = texts.Where(text => !other.Texts.ContainsKey(text.Key));
                var inOrder = single.OrderBy(text => text.Value.Location.Line).ThenBy(text => text.Key, StringComparer.Ordinal);
                foreach (var (key, text) in inOrder)
                {
                    found.Add(ContentProblems.CatalogueKeyMissing(text.Location, key, other.Language.Tag));
                }
            }
        }

        foreach (var (_, texts) in catalogues.Skip(1))
        {
            ComparePlaces(catalogues[0], texts, found);
        }

        CompareForms(catalogues, found);

        diagnostics.AddRange(found.ToImmutable());
        return found.HasErrors || catalogues.Count < languages.Length
            ? null
            : catalogues.ToFrozenDictionary(
                catalogue => catalogue.Language,
                catalogue => new TextCatalogue(
                    catalogue.Language,
                    new SourceLocation(FileName(catalogue.Language)),
                    catalogue.Texts.ToFrozenDictionary(StringComparer.Ordinal)));

        Dictionary<string, CatalogueText> Read(SourceMap map, SiteLanguage language)
        {
            begins(map);
            return CatalogueReader.Read(map, language, found);
        }
    }

    /// <summary>
    /// What a sentence tells, it tells in every language: a name in braces that one of them lacks is a slip of the translator.
    /// </summary>
    private static void ComparePlaces(
        (SiteLanguage Language, Dictionary<string, CatalogueText> Texts) first,
        Dictionary<string, CatalogueText> texts,
        DiagnosticBag found)
    {
        foreach (var (key, text) in texts.OrderBy(text => text.Value.Location.Line).ThenBy(text => text.Key, StringComparer.Ordinal))
        {
            if (first.Texts.GetValueOrDefault(key) is { } model && !model.Names.SequenceEqual(text.Names, StringComparer.Ordinal))
            {
                found.Add(ContentProblems.CataloguePlaces(text.Location, key, first.Language.Tag, model.Names, model.Location));
            }
        }
    }

    /// <summary>
    /// Where English has a form for one and another for many, no language may do with one text unless it counts everything alike.
    /// </summary>
    private static void CompareForms(List<(SiteLanguage Language, Dictionary<string, CatalogueText> Texts)> catalogues, DiagnosticBag found)
    {
        var model = catalogues.Find(catalogue => catalogue.Language == SiteLanguage.OfModel).Texts ?? [];
        foreach (var (language, texts) in catalogues.Where(catalogue => catalogue.Language != SiteLanguage.OfModel))
        {
            foreach (var (key, forms) in model.Where(text => text.Value.Forms is not null).Select(text => (text.Key, text.Value.Forms!)))
            {
                var rules = forms.IsOrder ? PluralRules.Ordering(language.Tag) : PluralRules.Counting(language.Tag);
                if (rules.Needed.Length > 1 && texts.GetValueOrDefault(key) is { Forms: null } text)
                {
                    found.Add(CatalogueProblems.FormsMissing(text.Location, key, language.Tag, [.. rules.Needed.Select(EnumName.Snake)]));
                }
            }
        }
    }

    private static string FileName(SiteLanguage language) => $"templates/text.{language}.yaml";
}
