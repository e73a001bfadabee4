using System.Collections.Immutable;
using Generator.Changes.Frozen;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Changes.Translations;

/// <summary>
/// Compares texts with their approved state. A translation is stale when the text that it translates is another than it was and the
/// translation is not; the other way round somebody has put it better.
/// </summary>
internal sealed class TranslationRule
{
    private readonly ApprovedTexts approved;
    private readonly ImmutableArray<SiteLanguage> languages;
    private readonly ILookup<string, ImmutableArray<string>> byFile;

    public TranslationRule(ApprovedTexts approved, ImmutableArray<SiteLanguage> languages)
    {
        this.approved = approved;
        this.languages = languages;
        byFile = approved.Approved.ToLookup(text => text.Key.File, text => text.Value, StringComparer.Ordinal);
    }

    /// <summary>The texts of which, since they were approved, only the original or only a translation has changed.</summary>
    public ImmutableArray<OneSidedChange> OneSided(ImmutableArray<TranslatedText> texts) =>
        // Where the plan's own language is another now, nothing is known of what translates what.
        approved.Languages.IsEmpty || approved.Languages[0] != languages[0].Tag ? [] : [.. texts.SelectMany(OneSided)];

    /// <summary>Reports stale translations, a warning each.</summary>
    public static void Report(
        ImmutableArray<OneSidedChange> changes, ImmutableArray<SiteLanguage> languages, DiagnosticBag diagnostics)
    {
        foreach (var (text, language, _) in changes.Where(change => change.IsStale))
        {
            diagnostics.Add(HistoryProblems.TranslationStale(
                text.Versions[language].Location,
                text.Key.Place.Length > 0 ? text.Key.Place : text.Versions[0].Location.File,
                languages[language].Tag,
                languages[0].Tag,
                text.Versions[0].Location));
        }
    }

    private IEnumerable<OneSidedChange> OneSided(TranslatedText text)
    {
        if (!approved.Approved.TryGetValue(text.Key, out var was) || was.Length != approved.Languages.Length)
        {
            yield break;
        }

        for (var language = 1; language < languages.Length; language++)
        {
            var before = approved.Languages.IndexOf(languages[language].Tag);
            if (before > 0 && Compare(text, language, was, before) is { } change)
            {
                yield return change;
            }
        }
    }

    private OneSidedChange? Compare(TranslatedText text, int language, ImmutableArray<string> was, int before)
    {
        var (source, translation) = (text.Versions[0].Hash, text.Versions[language].Hash);
        var (sourceChanged, translationChanged) = (source != was[0], translation != was[before]);

        // An item without a name is known by its place alone; where one was put before it, it is found again by what it says.
        return sourceChanged == translationChanged
            || byFile[text.Key.File].Any(other => other.Length > before && other[0] == source && other[before] == translation)
                ? null
                : new OneSidedChange(text, language, IsStale: sourceChanged);
    }
}

/// <summary>A text that changed in one language alone. Stale is the translation when the original is what changed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">The translation's place among the languages of the site.</param>
/// <param name="IsStale">Whether the original changed, or else the translation.</param>
internal sealed record OneSidedChange(TranslatedText Text, int Language, bool IsStale);
