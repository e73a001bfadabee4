using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation;

/// <summary>
/// Checks the templates' words, text.LANG.yaml, with those that the plan puts otherwise, words.LANG.yaml: nested groups become dotted keys, and every key has its text in every language,
/// with the same names in braces. A key without a twin is reported where it stands.
/// </summary>
internal static class TextCatalogueValidator
{
    public static FrozenDictionary<SiteLanguage, TextCatalogue>? Validate(
        LoadedContent content, ImmutableArray<SiteLanguage> languages, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var catalogues = new List<(SiteLanguage Language, Dictionary<string, CatalogueText> Texts)>();
        foreach (var language in languages)
        {
            if (content.TextCatalogues.GetValueOrDefault(language.Tag) is { } map)
            {
                var texts = Texts(map, found);
                if (content.PlanWords.GetValueOrDefault(language.Tag) is { } own)
                {
                    PlanWordsRule.Apply(language, texts, Texts(own, found), found);
                }

                catalogues.Add((language, texts));
            }
            else
            {
                found.Add(ContentProblems.CatalogueMissing(new SourceLocation(FileName(language))));
            }
        }

        var others = content.TextCatalogues.Concat(content.PlanWords).Where(pair => !languages.Contains(new SiteLanguage(pair.Key)));
        foreach (var (tag, map) in others.OrderBy(pair => pair.Key, StringComparer.Ordinal).ThenBy(pair => pair.Value.Location.File, StringComparer.Ordinal))
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

        diagnostics.AddRange(found.ToImmutable());
        return found.HasErrors || catalogues.Count < languages.Length
            ? null
            : catalogues.ToFrozenDictionary(
                catalogue => catalogue.Language,
                catalogue => new TextCatalogue(
                    catalogue.Language,
                    new SourceLocation(FileName(catalogue.Language)),
                    catalogue.Texts.ToFrozenDictionary(StringComparer.Ordinal)));
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

    private static string FileName(SiteLanguage language) => $"templates/text.{language}.yaml";

    private static Dictionary<string, CatalogueText> Texts(SourceMap map, DiagnosticBag found)
    {
        var texts = new Dictionary<string, CatalogueText>(StringComparer.Ordinal);
        Flatten(map, string.Empty, texts, found);
        return texts;
    }

    private static void Flatten(SourceMap map, string prefix, Dictionary<string, CatalogueText> texts, DiagnosticBag found)
    {
        foreach (var (key, value) in map.Entries)
        {
            var name = prefix + key.Text;
            if (value is SourceMap group)
            {
                Flatten(group, $"{name}.", texts, found);
            }
            else if (texts.TryGetValue(name, out var first))
            {
                found.Add(ContentProblems.DuplicateName(key.Location, "text", name, first.Location));
            }
            else
            {
                texts.Add(name, new CatalogueText(Text(value, Phrase.Named("text", name), found), key.Location));
            }
        }
    }

    private static string Text(SourceNode value, Phrase subject, DiagnosticBag found)
    {
        if (value is not SourceScalar scalar)
        {
            found.Add(ContentProblems.WrongKind(value.Location, subject, NodeKind.Name<SourceScalar>()));
            return string.Empty;
        }

        // An empty text in quotes is meant: a language may have no separator where another has a space.
        if (scalar.Text.Length == 0 && !scalar.IsQuoted)
        {
            found.Add(ContentProblems.EmptyText(scalar.Location, subject));
        }

        return scalar.Text;
    }
}
