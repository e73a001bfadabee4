using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Model.Plurals;
using Generator.Validation.Fields;

namespace Generator.Validation;

/// <summary>
/// Reads one catalogue: nested groups become dotted keys. A group of plural categories is a text with forms:
/// <code>found: {one: "{count} promise found", other: "{count} promises found"}</code>
/// “by: goals” names the number that chooses where it is not {count}; “order: rank” one that is a place in an order (2nd).
/// </summary>
internal sealed class CatalogueReader(SiteLanguage language, DiagnosticBag diagnostics)
{
    public const string By = "by";
    public const string Order = "order";

    private readonly Dictionary<string, CatalogueText> texts = new(StringComparer.Ordinal);

    public static Dictionary<string, CatalogueText> Read(SourceMap map, SiteLanguage language, DiagnosticBag diagnostics)
    {
        var reader = new CatalogueReader(language, diagnostics);
        reader.Flatten(map, string.Empty);
        return reader.texts;
    }

    public static bool HasForms(SourceMap map) =>
        map.Find(EnumName.Snake(PluralCategory.Other)) is not null
        && map.Entries.All(entry => entry.Key.Text is By or Order || PluralNames.ByName.ContainsKey(entry.Key.Text));

    private void Flatten(SourceMap map, string prefix)
    {
        foreach (var (key, value) in map.Entries)
        {
            var name = prefix + key.Text;
            if (value is SourceMap group && !HasForms(group))
            {
                Flatten(group, $"{name}.");
            }
            else if (texts.TryGetValue(name, out var first))
            {
                diagnostics.Add(ContentProblems.DuplicateName(key.Location, "text", name, first.Location));
            }
            else
            {
                texts.Add(name, value is SourceMap forms
                    ? WithForms(name, forms, key.Location)
                    : new CatalogueText(Text(value, Phrase.Named("text", name)), key.Location));
            }
        }
    }

    private CatalogueText WithForms(string key, SourceMap map, SourceLocation at)
    {
        var subject = Phrase.Named("text", key);
        var forms = map.Entries
            .Where(entry => PluralNames.ByName.ContainsKey(entry.Key.Text))
            .ToDictionary(entry => PluralNames.ByName[entry.Key.Text], entry => (entry.Key.Location, Text: Text(entry.Value, subject)));
        var isOrder = map.Find(Order) is not null;
        var by = (map.Find(Order) ?? map.Find(By)) is { } named ? Text(named, subject) : PluralForms.Usual;
        var other = forms[PluralCategory.Other].Text;
        var place = $"{{{by}}}";
        var names = CatalogueText.NamesIn(other);
        if (!forms.Values.Any(form => CatalogueText.NamesIn(form.Text).Contains(place, StringComparer.Ordinal)))
        {
            diagnostics.Add(CatalogueProblems.NothingDecides(at, key, by, [.. names.Select(name => name.Trim('{', '}'))]));
        }

        // A form for a single number may say it in a word: “one promise”, “zwei Zusagen”.
        foreach (var (category, form) in forms.Where(form =>
            !Others(form.Value.Text).SequenceEqual(Others(other), StringComparer.Ordinal)))
        {
            diagnostics.Add(CatalogueProblems.FormPlaces(form.Location, key, EnumName.Snake(category), names));
        }

        var rules = isOrder ? PluralRules.Ordering(language.Tag) : PluralRules.Counting(language.Tag);
        diagnostics.AddRange(PluralFormsCheck.Check(
            key, at, forms.ToDictionary(form => form.Key, form => form.Value.Location), rules, language));

        return new CatalogueText(other, at)
        {
            Forms = new(by, isOrder, forms.ToFrozenDictionary(form => form.Key, form => form.Value.Text)),
        };

        IEnumerable<string> Others(string text) => CatalogueText.NamesIn(text).Where(name => name != place);
    }

    private string Text(SourceNode value, Phrase subject)
    {
        if (value is not SourceScalar scalar)
        {
            diagnostics.Add(ContentProblems.WrongKind(value.Location, subject, NodeKind.Name<SourceScalar>()));
            return string.Empty;
        }

        // An empty text in quotes is meant: a language may have no separator where another has a space.
        if (scalar.Text.Length == 0 && !scalar.IsQuoted)
        {
            diagnostics.Add(ContentProblems.EmptyText(scalar.Location, subject));
        }

        return scalar.Text;
    }
}
