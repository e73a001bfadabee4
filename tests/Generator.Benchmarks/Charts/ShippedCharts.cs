using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Charts;
using Generator.Charts.Kinds;
using Generator.Gallery;
using Generator.Model;
using Generator.Wording;

namespace Generator.Benchmarks.Charts;

/// <summary>The shipped plan, judged, and what can be drawn of it.</summary>
internal sealed class ShippedCharts
{
    public ShippedCharts()
    {
        var made = ShippedBuild.Run(BuildStage.Judging);
        (Assessment, Locales) = (made.Assessment!, made.Locales!);
        Subjects = ChartCatalogue.Of(Assessment);
    }

    public PlanAssessment Assessment { get; }

    public FrozenDictionary<SiteLanguage, Locale> Locales { get; }

    public ImmutableArray<ChartSubject> Subjects { get; }
}
