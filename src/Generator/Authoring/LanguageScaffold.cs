using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Generator.Loading;
using Generator.Model;
using Generator.Model.Plurals;
using Generator.Validation;

namespace Generator.Authoring;

/// <summary>
/// Makes a new language ready to translate into: every prose file and the words of the templates, empty, with the text of another
/// language in a comment. What is empty a check names, so that nothing untranslated is ever published.
/// </summary>
internal sealed class LanguageScaffold(PlanInWork plan, DeskWords words)
{
    public DeskAnswer Make(string tag, string? from)
    {
        var model = from is null ? words.Of(plan.Languages)?.Tag : from;
        if (!SiteLanguages.IsTag(tag))
        {
            return DeskAnswer.Refused(words.Text("new.bad-tag", ("tag", tag)));
        }

        if (plan.Languages.Contains(new SiteLanguage(tag)))
        {
            return DeskAnswer.Refused(words.Text("new.language-there", ("tag", tag)));
        }

        if (model is null || !plan.Content.TextCatalogues.TryGetValue(model, out var catalogue))
        {
            return DeskAnswer.Refused(words.Text(
                "new.no-model", ("tag", from ?? string.Empty), ("known", plan.Languages.Select(known => known.Tag))));
        }

        ImmutableArray<DeskFile> files =
        [
            .. plan.Content.Markdown
                .Where(prose => prose.Key.EndsWith($".{model}.md", StringComparison.Ordinal))
                .OrderBy(prose => prose.Key, StringComparer.Ordinal)
                .Select(prose => new DeskFile(prose.Key[..^$"{model}.md".Length] + $"{tag}.md", Prose(prose.Value, model))),
            // The words may be there already: the templates come with more languages than a site uses.
            .. plan.Content.TextCatalogues.ContainsKey(tag)
                ? []
                : new[] { new DeskFile($"text.{tag}.yaml", Catalogue(catalogue, model, tag)) { IsTemplate = true } },
        ];
        return new DeskAnswer(files)
        {
            Text = words.Text("new.language-next", ("tag", tag), ("files", files.Length), ("languages", Languages(tag))),
        };
    }

    private string Languages(string tag) => string.Join(", ", plan.Languages.Select(language => language.Tag).Append(tag));

    private byte[] Prose(MarkdownDocument document, string model)
    {
        var text = new StringBuilder();
        if (document.FrontMatter is { } head)
        {
            text.Append("---\n");
            foreach (var (key, value) in head.Entries)
            {
                text.Append(CultureInfo.InvariantCulture, $"# {InOneLine((value as SourceScalar)?.Text)}\n{key.Text}:\n");
            }

            text.Append("---\n\n");
        }

        var original = document.Body.Trim().Replace("-->", "-- >", StringComparison.Ordinal);
        var comment = words.Text("new.translate-below", ("language", model));
        return Encoding.UTF8.GetBytes(text.Append(CultureInfo.InvariantCulture, $"<!-- {comment}\n\n{original}\n\n-->\n").ToString());
    }

    private byte[] Catalogue(SourceMap catalogue, string model, string tag)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {words.Text("new.translate-catalogue", ("language", model))}\n");
        Write(catalogue, string.Empty, tag, text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A comment ends with its line.</summary>
    private static string InOneLine(string? text) => (text ?? string.Empty).ReplaceLineEndings(" ").Trim();

    private static void Write(SourceMap map, string indent, string tag, StringBuilder text)
    {
        foreach (var (key, value) in map.Entries)
        {
            var name = key.IsQuoted ? $"'{key.Text.Replace("'", "''", StringComparison.Ordinal)}'" : key.Text;
            if (value is SourceMap forms && CatalogueReader.HasForms(forms))
            {
                WriteForms(name, forms, indent, tag, text);
            }
            else if (value is SourceMap group)
            {
                text.Append(CultureInfo.InvariantCulture, $"{indent}{name}:\n");
                Write(group, indent + "  ", tag, text);
            }
            else if (value is SourceScalar { Text: { Length: > 0 } words })
            {
                text.Append(CultureInfo.InvariantCulture, $"{indent}# {InOneLine(words)}\n{indent}{name}:\n");
            }
            else
            {
                // Empty on purpose: a language may have no separator where another has a space.
                text.Append(CultureInfo.InvariantCulture, $"{indent}{name}: ''\n");
            }
        }
    }

    /// <summary>The forms that the new language needs, whatever those of the model are.</summary>
    private static void WriteForms(string name, SourceMap forms, string indent, string tag, StringBuilder text)
    {
        var chosen = forms.Entries.Where(entry => entry.Key.Text is CatalogueReader.By or CatalogueReader.Order).ToList();
        var rules = chosen.Exists(entry => entry.Key.Text == CatalogueReader.Order) ? PluralRules.Ordering(tag) : PluralRules.Counting(tag);
        foreach (var form in forms.Entries.Except(chosen))
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}# {form.Key.Text}: {InOneLine((form.Value as SourceScalar)?.Text)}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{indent}{name}:\n");
        foreach (var entry in chosen)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}  {entry.Key.Text}: \"{(entry.Value as SourceScalar)?.Text}\"\n");
        }

        foreach (var category in rules.Needed.Append(PluralCategory.Other).Distinct())
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}  {EnumName.Snake(category)}:\n");
        }
    }
}
