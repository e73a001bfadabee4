using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Wording;
using Generator.Assessment;
using Generator.Validation;

namespace Generator.Gallery;

/// <summary>The repository's own content and texts: the languages that test plans are drawn in, and the real plan.</summary>
internal static class ChartSpeech
{
    public static readonly SiteLanguage Chinese = new("zh");
    public static readonly SiteLanguage English = new("en");

    private static readonly LoadedContent Loaded = Load();

    public static IReadOnlyDictionary<SiteLanguage, Locale> For(Plan plan)
    {
        var catalogues = TextCatalogueValidator.Validate(Loaded, plan.Languages, new DiagnosticBag());
        return catalogues!.Values.ToDictionary(catalogue => catalogue.Language, catalogue => new Locale(catalogue, plan.Units));
    }

    public static PlanAssessment RealPlan()
    {
        var diagnostics = new DiagnosticBag();
        var plan = PlanValidator.Validate(Loaded, null, diagnostics);
        return plan is null
            ? throw new InvalidOperationException(string.Join('\n', diagnostics.ToImmutable()))
            : PlanAssessor.Assess(plan, DateOnly.MaxValue, diagnostics)!;
    }

    private static LoadedContent Load() =>
        ContentLoader.Load(Path.Combine(RepositoryFolder.Path, "content"), Path.Combine(RepositoryFolder.Path, "templates"), new())!;
}
