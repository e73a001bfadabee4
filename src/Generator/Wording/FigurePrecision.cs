using System.Collections.Immutable;
using System.Globalization;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// How many decimals a result in per cent bears: no more digits than the figures that it was worked out from, but as many as the target
/// has, and two at most. From 250 and 190, which have three digits, comes 76.0 per cent and so a fall of 24.0; from 34 and 22 comes a fall
/// of 35.
/// </summary>
internal static class FigurePrecision
{
    private const int Most = 2;
    private const int MostToTellApart = 6;

    public static int Decimals(TargetAssessment judged)
    {
        if (judged is not { Actual: { } actual, Latest.Current.Number: { } latest })
        {
            return Most;
        }

        if (!judged.Target.Kind.IsInPercent)
        {
            return Math.Min(Most, Math.Max((int)latest.Scale, judged.Target.Value.Scale));
        }

        ImmutableArray<WorkingTerm> figures = judged.Working.IsEmpty
            ? []
            : [.. judged.Working[0].Inputs.Where(term => term is { Year: not null })];
        return figures switch
        {
            [] => Most,
            _ when figures.All(term => term.Symbol == "r") => Math.Min(Most, figures.Min(term => (int)term.Value.Scale)),
            _ => Math.Clamp(
                figures.Min(term => Digits(term.Value)) - WholeDigits(100 + actual) + OfYears(judged.Target), Least(judged), Most),
        };
    }

    /// <summary>
    /// As many decimals as a result bears, and more where what was required by then would look like what was reached and is not.
    /// </summary>
    public static int OfRequired(TargetAssessment judged, decimal required)
    {
        var decimals = Decimals(judged);
        while (judged.Actual is { } actual && actual != required && decimals < MostToTellApart
            && decimal.Round(actual, decimals) == decimal.Round(required, decimals))
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>As many as the target has, or the two could not be told apart.</summary>
    private static int Least(TargetAssessment judged) => Math.Min(Most, (int)judged.Target.Value.Scale);

    /// <summary>A mean of several years is known more exactly than the change of all of them.</summary>
    private static int OfYears(Target target) => target.Kind is TargetKind.GrowthCeiling or TargetKind.GrowthFloor ? 1 : 0;

    private static int Digits(decimal value) =>
        Math.Abs(value).ToString(CultureInfo.InvariantCulture).Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('0').Length;

    private static int WholeDigits(decimal value) => decimal.Truncate(Math.Abs(value)).ToString(CultureInfo.InvariantCulture).Length;
}
