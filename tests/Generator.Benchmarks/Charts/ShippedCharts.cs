using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Benchmarks.EndToEnd;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Wording;
using Generator.Assessment;
using Generator.Validation;

namespace Generator.Benchmarks.Charts;

/// <summary>The shipped plan, judged, and what can be drawn of it.</summary>
internal sealed class ShippedCharts
{
    public ShippedCharts()
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentLoader.Load(Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "templates"), diagnostics)!;
        var plan = PlanValidator.Validate(content, null, diagnostics)!;
        Locales = TextCatalogueValidator.Validate(content, plan.Languages, diagnostics)!.Values
            .ToFrozenDictionary(catalogue => catalogue.Language, catalogue => new Locale(catalogue, plan.Units));
        Assessment = PlanAssessor.Assess(plan, DateOnly.MaxValue, diagnostics)!;
        Subjects = ChartCatalogue.Of(Assessment);
    }

    public PlanAssessment Assessment { get; }

    public FrozenDictionary<SiteLanguage, Locale> Locales { get; }

    public ImmutableArray<ChartSubject> Subjects { get; }
}
