using Generator.Assessment;
using Generator.Model;
using Generator.Wording;

namespace Generator.Gallery;

/// <summary>The repository's own content and texts: the languages that test plans are drawn in, and the real plan.</summary>
internal static class ChartSpeech
{
    public static readonly SiteLanguage Chinese = new("zh");
    public static readonly SiteLanguage English = new("en");

    private static readonly Lazy<BuildStages> Shipped = new(() => ShippedBuild.Run(BuildStage.Judging));

    public static PlanAssessment RealPlan => Shipped.Value.Assessment!;

    /// <summary>The shipped texts with the units of a plan.</summary>
    public static IReadOnlyDictionary<SiteLanguage, Locale> For(Plan plan) =>
        Locale.All([.. plan.Languages.Select(language => Shipped.Value.Locales![language].Words.Catalogue)], plan.Units);
}
