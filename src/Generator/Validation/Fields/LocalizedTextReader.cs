using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Validation.Fields;

/// <summary>Reads a text that is given in every language: {zh: …, en: …}. A missing, unknown or empty language is an error.</summary>
internal static class LocalizedTextReader
{
    /// <summary>Only symbols of units may be empty: English counts things without a classifier.</summary>
    public static LocalizedText? Read(SourceNode node, Phrase subject, ReadingScope scope, bool mayBeEmpty = false)
    {
        if (scope.Shapes is { } shapes)
        {
            shapes.ReadAs(node, mayBeEmpty ? new FieldKind.Symbol() : new FieldKind.Localized());
            return null;
        }

        if (node is not SourceMap map)
        {
            scope.Report(ContentProblems.NotLocalized(node.Location, subject, scope.LanguageTags));
            return null;
        }

        var texts = new Dictionary<SiteLanguage, string>();
        foreach (var entry in map.Entries)
        {
            var language = new SiteLanguage(entry.Key.Text);
            if (!scope.Languages.Contains(language))
            {
                scope.Report(ContentProblems.UnknownLanguage(entry.Key.Location, subject, entry.Key.Text, scope.LanguageTags));
            }
            else if (entry.Value is not SourceScalar scalar)
            {
                scope.Report(ContentProblems.WrongKind(entry.Value.Location, subject, NodeKind.Name<SourceScalar>()));
                texts.Add(language, string.Empty);
            }
            else
            {
                if (!mayBeEmpty && string.IsNullOrWhiteSpace(scalar.Text))
                {
                    scope.Report(ContentProblems.EmptyText(
                        scalar.Location, Phrase.Of("language-of-text", ("language", language.Tag), ("subject", subject))));
                }

                ShownText.Check(scalar.Text, scalar.Location, scope);
                texts.Add(language, scalar.Text.Trim());
            }
        }

        foreach (var language in scope.Languages.Where(language => !texts.ContainsKey(language)))
        {
            scope.Report(ContentProblems.LanguageMissing(map.Location, subject, language.Tag));
        }

        return texts.Count == scope.Languages.Length ? new LocalizedText(texts.ToFrozenDictionary()) : null;
    }
}
