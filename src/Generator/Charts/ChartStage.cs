using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Charts.Fonts;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts;

/// <summary>The charts' part of the fourth stage: draws every chart that the figures allow, in every language, on all cores.</summary>
internal static class ChartStage
{
    /// <summary>Null where the plan's own fonts cannot be read or lack a character, which is reported.</summary>
    public static ChartBook? Draw(
        PlanAssessment assessment,
        IReadOnlyDictionary<SiteLanguage, Locale> locales,
        IContentStore store,
        DiagnosticBag diagnostics,
        CancellationToken cancellation,
        ChartMemory? memory = null)
    {
        if (ChartFonts.Open(assessment.Plan.Site, diagnostics) is not { } fonts)
        {
            return null;
        }

        var subjects = ChartCatalogue.Of(assessment);
        ImmutableArray<Locale> spoken = [.. assessment.Plan.Languages.Select(language => locales[language])];
        var drawn = new (SiteLanguage, Chart)[spoken.Length * subjects.Length];
        var lacking = new LackingCharacters[drawn.Length];
        var bags = new DiagnosticBag[drawn.Length];
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, drawn.Length, parallel, index =>
        {
            var (locale, subject) = (spoken[index / subjects.Length], subjects[index % subjects.Length]);
            lacking[index] = new(fonts);
            bags[index] = new();
            drawn[index] = Guard.Make(
                new Routes(locale.Language).Chart(subject.Key).Value,
                () => (locale.Language, ChartArtist.Draw(assessment, subject, locale, fonts, lacking[index], store, memory?.Charts)),
                default,
                bags[index]);
        });
        diagnostics.AddRange(bags.SelectMany(bag => bag.ToImmutable()));
        if (bags.Any(bag => bag.HasErrors))
        {
            return null;
        }

        var inCards = new LackingCharacters(fonts);
        var cards = CardStage.Draw(assessment, spoken, subjects, fonts, inCards, diagnostics, store, parallel, memory?.Cards);
        ImmutableArray<Diagnostic> problems = [.. LackingCharacters.Report(lacking, inCards)];
        diagnostics.AddRange(problems);
        return problems.IsEmpty && cards is not null ? new([.. drawn], subjects) { Cards = cards } : null;
    }
}
