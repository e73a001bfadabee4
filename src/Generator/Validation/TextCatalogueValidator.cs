using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation;

/// <summary>
/// Checks the templates' own words, text.LANG.yaml: nested groups become dotted keys, and every key has its text in every language.
/// A key without a twin is reported where it stands.
/// </summary>
internal static class TextCatalogueValidator
{
    public static FrozenDictionary<Language, TextCatalogue>? Validate(LoadedContent content, ImmutableArray<Language> languages, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var catalogues = new List<(Language Language, List<KeyValuePair<string, CatalogueText>> Texts, FrozenSet<string> Keys)>();
        foreach (var language in languages)
        {
            if (content.TextCatalogues.GetValueOrDefault(language.Tag) is { } map)
            {
                var texts = new List<KeyValuePair<string, CatalogueText>>();
                Flatten(map, string.Empty, texts, found);
                catalogues.Add((language, texts, texts.Select(text => text.Key).ToFrozenSet(StringComparer.Ordinal)));
            }
            else if (!content.Inputs.Any(input => input.Path == FileName(language)))
            {
                found.Add(ContentProblems.CatalogueMissing(new SourceLocation(FileName(language))));
            }
        }

        foreach (var (tag, map) in content.TextCatalogues.Where(pair => !languages.Contains(new Language(pair.Key))).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            found.Add(ContentProblems.CatalogueUnused(map.Location, tag, [.. languages.Select(language => language.Tag)]));
        }

        foreach (var (language, texts, _) in catalogues)
        {
            foreach (var other in catalogues.Where(other => other.Language != language))
            {
                foreach (var (key, text) in texts.Where(text => !other.Keys.Contains(text.Key)))
                {
                    found.Add(ContentProblems.CatalogueKeyMissing(text.Location, key, other.Language.Tag));
                }
            }
        }

        diagnostics.AddRange(found.ToImmutable());
        return found.HasErrors || catalogues.Count < languages.Length
            ? null
            : catalogues.ToFrozenDictionary(
                catalogue => catalogue.Language,
                catalogue => new TextCatalogue(catalogue.Language, catalogue.Texts.ToFrozenDictionary(StringComparer.Ordinal)));
    }

    private static string FileName(Language language) => $"templates/text.{language}.yaml";

    private static void Flatten(SourceMap map, string prefix, List<KeyValuePair<string, CatalogueText>> texts, DiagnosticBag found)
    {
        foreach (var (key, value) in map.Entries)
        {
            switch (value)
            {
                case SourceMap group:
                    Flatten(group, $"{prefix}{key.Text}.", texts, found);
                    break;
                case SourceScalar { Text: var text } when !string.IsNullOrWhiteSpace(text):
                    texts.Add(KeyValuePair.Create(prefix + key.Text, new CatalogueText(text, key.Location)));
                    break;
                case SourceScalar:
                    found.Add(ContentProblems.EmptyText(key.Location, $"the text “{prefix}{key.Text}”"));
                    texts.Add(KeyValuePair.Create(prefix + key.Text, new CatalogueText(string.Empty, key.Location)));
                    break;
                default:
                    found.Add(ContentProblems.WrongKind(value.Location, $"the text “{prefix}{key.Text}”", NodeKind.Name<SourceScalar>()));
                    break;
            }
        }
    }
}
