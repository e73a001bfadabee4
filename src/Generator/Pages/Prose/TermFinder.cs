using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;
using Generator.Model;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Prose;

/// <summary>A term of the glossary at its place in a text.</summary>
internal readonly record struct TermUse(int Start, int Length, string Id);

/// <summary>
/// Finds the terms of the glossary in texts of a language. At each place the longest form counts, so that a word within a longer term
/// is not taken for a term of its own. Latin words count as a whole, in either case and in the plural; Chinese ones wherever they stand.
/// </summary>
internal sealed class TermFinder(LanguageSite site)
{
    private readonly FrozenDictionary<char, (string Form, string Id)[]> forms = site.Plan.Glossary
        .SelectMany(entry => entry.FormsIn(site.Language).Select(form => (Form: form, entry.Id)))
        .GroupBy(form => char.ToUpperInvariant(form.Form[0]))
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(form => form.Form.Length).ToArray());

    public OutputPath Page { get; } = site.Routes.Page("glossary");

    /// <summary>The first use of each term that was not told yet; they are added to those told.</summary>
    public IEnumerable<TermUse> Find(string text, HashSet<string> told)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (FormAt(text, i) is not { } found)
            {
                continue;
            }

            if (told.Add(found.Id))
            {
                yield return found;
            }

            i += found.Length - 1;
        }
    }

    /// <summary>A text that is no prose, with its terms as links.</summary>
    public Html Linked(string text, OutputPath page)
    {
        var markup = new StringBuilder();
        var end = 0;
        foreach (var use in Find(text, new(StringComparer.Ordinal)))
        {
            var word = WebUtility.HtmlEncode(text.Substring(use.Start, use.Length));
            markup.Append(WebUtility.HtmlEncode(text[end..use.Start]))
                .Append(CultureInfo.InvariantCulture, $"<a class=\"gloss\" href=\"{AddressFrom(page, use)}\">{word}</a>");
            end = use.Start + use.Length;
        }

        return new(markup.Append(WebUtility.HtmlEncode(text[end..])).ToString());
    }

    public string AddressFrom(OutputPath page, TermUse use) => RelativeAddress.From(page, site.Places.Of($"{Page}#{use.Id}"));

    private TermUse? FormAt(string text, int start)
    {
        foreach (var (form, id) in forms.GetValueOrDefault(char.ToUpperInvariant(text[start]), []))
        {
            if (string.Compare(text, start, form, 0, form.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (!IsLatin(form[0]) || start == 0 || !IsLatin(text[start - 1]))
                && EndOf(text, start + form.Length, form[^1]) is { } end)
            {
                return new(start, end - start, id);
            }
        }

        return null;
    }

    /// <summary>Where the word ends that a form is the whole of, with a plural’s s; null where it is only a part of a word.</summary>
    private static int? EndOf(string text, int end, char last) =>
        !IsLatin(last) || end == text.Length || !IsLatin(text[end]) ? end
        : text[end] is 's' && (end + 1 == text.Length || !IsLatin(text[end + 1])) ? end + 1
        : null;

    /// <summary>Letters with marks, too: those of Latin end where the signs of phonetics begin.</summary>
    private static bool IsLatin(char character) => character < '\u0250' && char.IsLetterOrDigit(character);
}
