using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Model.Reuse;
using Generator.Pages.Search;
using Generator.Pages.Templates;

namespace Generator.Pages;

/// <summary>
/// The pages of the last build. A page is what its template makes of the values that it is given, so the fingerprint of both finds it;
/// which files its assets are is asked anew each time, since the name of an index changes with all that it holds.
/// </summary>
/// <param name="staysOpen">Whether this process builds more than once, so that what cannot be written to disk is of use.</param>
internal sealed class PageMemory(bool staysOpen)
{
    /// <summary>Of a larger site nothing is remembered: it is made in a memory of its own bound.</summary>
    public const int MostPages = 4000;

    private const long MostBytes = 32 << 20;
    private const long MostTerms = 32 << 20;

    public Remembered<RememberedPage> Pages { get; } = new(MostBytes);

    /// <summary>The templates as they were parsed and bound, which is the same for the same texts.</summary>
    public Remembered<TemplateSet> Templates { get; } = new();

    /// <summary>The terms of what can be looked for, by its texts; null where no other build of this process follows.</summary>
    public Remembered<SearchTerms>? Terms { get; } = staysOpen ? new(MostTerms) : null;

    /// <summary>Called where the pages of a build said something that would not be said again.</summary>
    public void Discard() => Pages.End(isGood: false);

    public void End(bool isGood)
    {
        Pages.End(isGood);
        Templates.End(isGood);
        Terms?.End(isGood);
    }

    /// <summary>The templates, parsed or remembered; those with problems are parsed each time.</summary>
    public static TemplateSet Parse(PageMemory? memory, LoadedContent content, TextCatalogue texts, DiagnosticBag diagnostics)
    {
        if (memory is null)
        {
            return TemplateSet.Parse(content.Templates, texts, diagnostics);
        }

        var key = new Fingerprint().Add(PrintOf(content.Templates)).Add(PrintOf(texts)).Value;
        if (memory.Templates.Find(key) is { } known)
        {
            return known;
        }

        var before = diagnostics.Count;
        var parsed = TemplateSet.Parse(content.Templates, texts, diagnostics);
        if (diagnostics.Count == before)
        {
            memory.Templates.Keep(key, parsed);
        }

        return parsed;
    }

    /// <summary>Every text of a catalogue with its forms and its place, which problems name.</summary>
    public static UInt128 PrintOf(TextCatalogue texts)
    {
        var print = new Fingerprint().Add(texts.Language.Tag).Add(texts.Location.ToString()).AddList(texts.Texts.Count);
        foreach (var (key, text) in texts.Texts.OrderBy(text => text.Key, StringComparer.Ordinal))
        {
            print.Add(key).Add(text.Text).Add(text.Location.ToString()).AddList(text.Forms?.Texts.Count ?? 0);
            if (text.Forms is { } forms)
            {
                print.Add(forms.By).Add(forms.IsOrder);
                foreach (var (category, form) in forms.Texts.OrderBy(form => form.Key))
                {
                    print.Add((long)category).Add(form);
                }
            }
        }

        return print.Value;
    }

    public static UInt128 PrintOf(ImmutableArray<TemplateText> templates)
    {
        var print = new Fingerprint().AddList(templates.Length);
        foreach (var template in templates)
        {
            print.Add(template.Path).Add(template.File).Add(template.Text);
        }

        return print.Value;
    }
}

/// <summary>A page with the work that its template took, and where the assets lay that it asked for.</summary>
internal sealed record RememberedPage(FileContent Content, long Steps, ImmutableArray<(string Name, string Address)> Assets);
