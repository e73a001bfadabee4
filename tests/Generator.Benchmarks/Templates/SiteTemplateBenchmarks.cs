using System.Collections.Frozen;
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Generator.Benchmarks.EndToEnd;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Wording;
using Generator.Pages;
using Generator.Assessment;
using Generator.Validation;
using Scriban;

namespace Generator.Benchmarks.Templates;

/// <summary>The site's own templates: parsing all of them, and rendering all pages of the shipped plan in both languages.</summary>
[MemoryDiagnoser]
public class SiteTemplateBenchmarks
{
    private ImmutableArray<string> texts;
    private LoadedContent content = null!;
    private PlanAssessment assessment = null!;
    private FrozenDictionary<SiteLanguage, Locale> locales = null!;
    private ChartBook charts = null!;

    [GlobalSetup]
    public void Load()
    {
        var diagnostics = new DiagnosticBag();
        content = ContentLoader.Load(Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "templates"), diagnostics)!;
        texts = [.. content.Templates.Select(template => template.Text)];
        var plan = PlanValidator.Validate(content, null, diagnostics)!;
        var catalogues = TextCatalogueValidator.Validate(content, plan.Languages, diagnostics)!;
        locales = catalogues.Values.ToFrozenDictionary(catalogue => catalogue.Language, catalogue => new Locale(catalogue, plan.Units));
        assessment = PlanAssessor.Assess(plan, DateOnly.MaxValue, diagnostics)!;
        charts = ChartStage.Draw(assessment, locales, new DiagnosticBag(), CancellationToken.None)!;
    }

    [Benchmark]
    public int Parse() => texts.Count(text => !Template.Parse(text).HasErrors);

    [Benchmark]
    public int Render() => SitePages.Render(assessment, locales, charts, content, new DiagnosticBag(), CancellationToken.None)!.Files.Length;
}
