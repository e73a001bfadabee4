using System.Collections.Frozen;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Loading;
using Generator.Model;
using Generator.Wording;
using Generator.Pages;
using Generator.Assessment;
using Generator.Validation;

namespace Generator.Tests;

/// <summary>The repository's own content, loaded and judged once for all tests that read it.</summary>
internal static class ShippedPlan
{
    private static readonly Lazy<(LoadedContent Content, PlanAssessment Assessment, FrozenDictionary<SiteLanguage, Locale> Locales)> Loaded = new(Load);

    public static LoadedContent Content => Loaded.Value.Content;

    public static PlanAssessment Assessment => Loaded.Value.Assessment;

    public static Plan Plan => Assessment.Plan;

    public static Locale Locale(string language) => Loaded.Value.Locales[new(language)];

    public static LanguageSite Edition(string language) => new(Assessment, Locale(language), ChartBook.Empty, new(new(language)));

    private static (LoadedContent Content, PlanAssessment Assessment, FrozenDictionary<SiteLanguage, Locale> Locales) Load()
    {
        var root = RepositoryFolder.Path;
        var diagnostics = new DiagnosticBag();
        var content = ContentLoader.Load(Path.Combine(root, "content"), Path.Combine(root, "templates"), diagnostics)!;
        var plan = PlanValidator.Validate(content, null, diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
        var catalogues = TextCatalogueValidator.Validate(content, plan!.Languages, diagnostics)!;
        var locales = catalogues.Values.ToFrozenDictionary(catalogue => catalogue.Language, catalogue => new Locale(catalogue, plan.Units));
        return (content, PlanAssessor.Assess(plan, DateOnly.MaxValue, diagnostics)!, locales);
    }
}
