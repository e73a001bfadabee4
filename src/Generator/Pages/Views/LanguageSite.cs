using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Charts;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Wording;

namespace Generator.Pages.Views;

/// <summary>What all pages of one language are made from: the judged plan, the language's locale and charts, its addresses, and
/// the kinds of pages that the site has.</summary>
internal sealed record LanguageSite(
    PlanAssessment Assessment, Locale Locale, ChartBook Charts, Routes Routes, ImmutableArray<PageKind> Kinds)
{
    /// <summary>What the files for programs of this language are made from.</summary>
    public LanguageData Data => new(Assessment, Locale, Routes);

    /// <summary>How much a page may hold.</summary>
    public SizeLimits Limits { get; init; } = SizeLimits.Usual;

    /// <summary>Where the anchors of divided pages stand.</summary>
    public PartPlaces Places { get; } = new();

    /// <summary>What the report takes from each source, which languages share.</summary>
    public SourceUses SourceUses
    {
        get => field ??= new(Assessment);
        init;
    }

    /// <summary>Where the plan uses each indicator.</summary>
    public IndicatorUses Uses { get; } = new(Assessment.Plan);

    /// <summary>The plan in the words of this language.</summary>
    public PlanWords PlanWords { get; } = new(Assessment, Locale);

    /// <summary>Whether the plan has pages of a kind.</summary>
    public bool Has(PageKind kind) => Kinds.Any(one => one.Id == kind.Id && one.IsThere(Assessment));

    public Plan Plan => Assessment.Plan;

    public ReleaseWithFigures Newest => Assessment.Newest;

    public SiteLanguage Language => Locale.Language;

    public Words Words => Locale.Words;

    public string Text(LocalizedText text) => PlanWords.Text(text);
}
