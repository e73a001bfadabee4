using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Wording;

namespace Generator.Charts;

/// <summary>The names of regions, units and verdicts, within which no line of a drawing should end.</summary>
internal static class WholeNames
{
    public static ImmutableArray<string> Of(PlanWords words) =>
    [
        .. words.Plan.Regions.SelectMany(region => new[] { region.Name, region.ShortName })
            .Concat(words.Plan.Units.Select(unit => unit.Symbol))
            .Select(words.Text)
            .Concat(Enum.GetValues<Status>().Select(status => words.Words.Of("status", status, ".word")))
            .Where(name => name.Length > 1)
            .Distinct(StringComparer.Ordinal),
    ];
}
