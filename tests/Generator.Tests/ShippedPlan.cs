using Generator.Assessment;
using Generator.Charts;
using Generator.Gallery;
using Generator.Loading;
using Generator.Model;
using Generator.Pages;
using Generator.Pages.Views;
using Generator.Wording;

namespace Generator.Tests;

/// <summary>The repository's own content, loaded and judged once for all tests that read it.</summary>
internal static class ShippedPlan
{
    private static readonly Lazy<BuildStages> Made = new(() => ShippedBuild.Run(BuildStage.Judging));

    public static LoadedContent Content => Made.Value.Content!;

    public static PlanAssessment Assessment => Made.Value.Assessment!;

    public static Plan Plan => Assessment.Plan;

    public static Locale Locale(string language) => Made.Value.Locales![new(language)];

    public static LanguageSite Site(string language) =>
        new(Assessment, Locale(language), ChartBook.Empty, new(new(language)), [.. SitePages.All]);
}
