using System.Collections.Frozen;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Loading;
using Generator.Model;
using Generator.Model.Wording;
using Generator.Pages;
using Generator.Progress;
using Generator.Validation;

namespace Generator.Tests;

/// <summary>The repository's own content, loaded and judged once for all tests that read it.</summary>
internal static class ShippedPlan
{
    private static readonly Lazy<(LoadedContent Content, PlanAssessment Assessment, FrozenDictionary<Language, Speech> Speeches)> Loaded = new(Load);

    public static LoadedContent Content => Loaded.Value.Content;

    public static PlanAssessment Assessment => Loaded.Value.Assessment;

    public static Plan Plan => Assessment.Plan;

    public static Speech Speech(string language) => Loaded.Value.Speeches[new(language)];

    public static Edition Edition(string language) => new(Assessment, Speech(language), ChartBook.Empty, new(new(language)));

    private static (LoadedContent Content, PlanAssessment Assessment, FrozenDictionary<Language, Speech> Speeches) Load()
    {
        var root = RepositoryFolder.Path;
        var diagnostics = new DiagnosticBag();
        var content = ContentLoader.Load(Path.Combine(root, "content"), Path.Combine(root, "templates"), diagnostics)!;
        var plan = PlanValidator.Validate(content, null, diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
        var catalogues = TextCatalogueValidator.Validate(content, plan!.Languages, diagnostics)!;
        var speeches = catalogues.Values.ToFrozenDictionary(catalogue => catalogue.Language, catalogue => new Speech(catalogue, plan.Units));
        return (content, PlanAssessor.Assess(plan, DateOnly.MaxValue, diagnostics)!, speeches);
    }
}
