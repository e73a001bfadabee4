using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Model.Plurals;

namespace Generator.Validation.Fields;

/// <summary>What stands beside the figures of a unit: a text in every language, and the forms of those that are words.</summary>
internal sealed record UnitSymbol(LocalizedText Plain, FrozenDictionary<SiteLanguage, FrozenDictionary<PluralCategory, string>> Forms);

/// <summary>
/// Reads the symbol of a unit, which is the same for all numbers or, where it is a word, has a form for each plural category of the
/// language:
/// <code>symbol: {zh: 个项目, en: {one: project, other: projects}}</code>
/// </summary>
internal static class UnitSymbolReader
{
    public static UnitSymbol? Read(SourceNode node, Phrase subject, string unit, ReadingScope scope)
    {
        if (node is not SourceMap map)
        {
            LocalizedTextReader.Read(node, subject, scope, mayBeEmpty: true);
            return null;
        }

        var forms = new Dictionary<SiteLanguage, FrozenDictionary<PluralCategory, string>>();
        var plain = new List<SourceEntry>();
        foreach (var entry in map.Entries)
        {
            var language = new SiteLanguage(entry.Key.Text);
            if (entry.Value is SourceMap words && scope.Languages.Contains(language))
            {
                var read = ReadForms(words, entry.Key.Location, language, subject, unit, scope);
                forms.Add(language, read.ToFrozenDictionary(form => form.Key, form => form.Value.Text));
                plain.Add(entry with
                {
                    Value = read.GetValueOrDefault(PluralCategory.Other) ?? new SourceScalar(string.Empty, IsQuoted: true, words.Location),
                });
            }
            else
            {
                plain.Add(entry);
            }
        }

        return LocalizedTextReader.Read(map with { Entries = [.. plain] }, subject, scope, mayBeEmpty: true) is { } symbol
            ? new(symbol, forms.ToFrozenDictionary())
            : null;
    }

    private static Dictionary<PluralCategory, SourceScalar> ReadForms(
        SourceMap words, SourceLocation at, SiteLanguage language, Phrase subject, string unit, ReadingScope scope)
    {
        var rules = PluralRules.Counting(language.Tag);
        var forms = new Dictionary<PluralCategory, SourceScalar>();
        foreach (var (name, value) in words.Entries)
        {
            if (!PluralNames.ByName.TryGetValue(name.Text, out var category))
            {
                var needed = rules.Needed.Append(PluralCategory.Other).Distinct().Select(EnumName.Snake);
                scope.Report(CatalogueProblems.UnknownForm(name.Location, name.Text, language.Tag, [.. needed]));
            }
            else if (value is not SourceScalar word)
            {
                scope.Report(ContentProblems.WrongKind(value.Location, subject, NodeKind.Name<SourceScalar>()));
                forms.Add(category, new SourceScalar(string.Empty, IsQuoted: true, value.Location));
            }
            else
            {
                if (string.IsNullOrWhiteSpace(word.Text))
                {
                    scope.Report(ContentProblems.EmptyText(
                        word.Location, Phrase.Of("language-of-text", ("language", language.Tag), ("subject", subject))));
                }
                else if (word.Text.Contains('{', StringComparison.Ordinal))
                {
                    scope.Report(CatalogueProblems.FormWithPlace(word.Location, word.Text));
                }

                ShownText.Check(word.Text, word.Location, scope);
                forms.Add(category, word with { Text = word.Text.Trim() });
            }
        }

        if (!forms.ContainsKey(PluralCategory.Other))
        {
            scope.Report(CatalogueProblems.OtherFormMissing(at, unit, language.Tag));
        }

        var places = forms.ToDictionary(form => form.Key, form => form.Value.Location);
        places.TryAdd(PluralCategory.Other, at);
        foreach (var problem in PluralFormsCheck.Check($"{unit}.symbol", at, places, rules, language))
        {
            scope.Report(problem);
        }

        return forms;
    }
}
