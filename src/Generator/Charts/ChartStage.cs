using System.Collections.Immutable;
using Generator.Charts.Kinds;
using Generator.Charts.Svg;
using Generator.Model;
using Generator.Model.Wording;
using Generator.Progress;

namespace Generator.Charts;

/// <summary>The charts' part of the fourth stage: draws every chart that the figures allow, in every language, on all cores.</summary>
internal static class ChartStage
{
    public static ChartBook Draw(PlanAssessment assessment, IReadOnlyDictionary<Language, Speech> speeches, CancellationToken cancellation)
    {
        var subjects = ChartCatalogue.Of(assessment);
        ImmutableArray<Speech> spoken = [.. assessment.Plan.Languages.Select(language => speeches[language])];
        var drawn = new (Language, Chart)[spoken.Length * subjects.Length];
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, drawn.Length, parallel, index =>
        {
            var speech = spoken[index / subjects.Length];
            drawn[index] = (speech.Language, ChartArtist.Draw(assessment, subjects[index % subjects.Length], speech));
        });
        return new([.. drawn], subjects, Sparkline.All(subjects));
    }
}
