using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Declarations;

/// <summary>
/// Reads glossary.yaml, which content may do without. A form stands for one term only: otherwise nobody could tell which one a word in
/// a text means.
/// </summary>
internal static class GlossaryReader
{
    private const string Path = "glossary.yaml";

    public static ImmutableArray<GlossaryEntry> Read(Definitions definitions, ReadingScope scope)
    {
        if (scope.OptionalRoot<SourceList>(Path) is not { } list)
        {
            return [];
        }

        var names = new UniqueNames("term", scope);
        var forms = new Dictionary<(SiteLanguage Language, string Form), SourceLocation>();
        var entries = ImmutableArray.CreateBuilder<GlossaryEntry>();
        var references = new List<(string? Id, SourceScalar See)>();
        foreach (var fields in FieldReader.ItemsOf(list.Items, "term", scope))
        {
            var id = names.Claim(fields);
            var term = fields.Localized("term");
            var others = Forms(fields, scope);
            var meaning = fields.Localized("meaning");
            var source = fields.OptionalReference("source", definitions.Sources);
            var see = fields.OptionalTexts("see");
            fields.End();
            references.AddRange(see.Select(name => (id, name)));
            ClaimForms(fields, term, others, forms, scope);
            if (id is not null && term is not null && meaning is not null)
            {
                entries.Add(new GlossaryEntry(id, term, meaning, Texts(others))
                {
                    Source = source is null ? null : new SourceId(source),
                    See = [.. see.Select(name => name.Text.Trim())],
                });
            }
        }

        CheckReferences(references, names, scope);
        return entries.ToImmutable();
    }

    private static Dictionary<SiteLanguage, ImmutableArray<SourceScalar>> Forms(FieldReader fields, ReadingScope scope)
    {
        if (fields.OptionalFields("forms") is not { } forms)
        {
            return [];
        }

        foreach (var tag in forms.Keys.Except(scope.LanguageTags, StringComparer.Ordinal))
        {
            scope.Report(ContentProblems.UnknownLanguage(forms.At(tag), forms.Subject, tag, scope.LanguageTags));
        }

        return scope.Languages.ToDictionary(language => language, language => forms.OptionalTexts(language.Tag));
    }

    private static FrozenDictionary<SiteLanguage, ImmutableArray<string>> Texts(
        Dictionary<SiteLanguage, ImmutableArray<SourceScalar>> forms) =>
        forms.ToFrozenDictionary(one => one.Key, one => one.Value.Select(form => form.Text.Trim()).ToImmutableArray());

    private static void ClaimForms(
        FieldReader fields,
        LocalizedText? term,
        Dictionary<SiteLanguage, ImmutableArray<SourceScalar>> others,
        Dictionary<(SiteLanguage Language, string Form), SourceLocation> taken,
        ReadingScope scope)
    {
        foreach (var language in scope.Languages)
        {
            if (term is not null)
            {
                Claim(term[language], fields.At("term"));
            }

            foreach (var form in others.GetValueOrDefault(language, []))
            {
                Claim(form.Text.Trim(), form.Location);
            }

            void Claim(string form, SourceLocation at)
            {
                if (!taken.TryAdd((language, form.ToUpperInvariant()), at))
                {
                    scope.Report(GlossaryProblems.FormTaken(at, form, taken[(language, form.ToUpperInvariant())]));
                }
            }
        }
    }

    private static void CheckReferences(List<(string? Id, SourceScalar See)> references, UniqueNames names, ReadingScope scope)
    {
        var known = new Declared<GlossaryEntry>("term", names.Declarations<GlossaryEntry>(), isComplete: true);
        foreach (var (id, see) in references)
        {
            var name = see.Text.Trim();
            if (name == id)
            {
                scope.Report(GlossaryProblems.SeesItself(see.Location, name));
            }
            else if (!known.Knows(name))
            {
                scope.Report(ContentProblems.UnknownReference(see.Location, known.Kind, name, known.Names));
            }
        }
    }
}
