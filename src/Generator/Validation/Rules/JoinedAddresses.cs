using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>
/// Names of charts, cards and lists that are made of several names with hyphens, which names may have themselves: the section
/// "saving-industry" of the chapter "energy" would share its own with the section "industry" of the chapter "energy-saving".
/// </summary>
internal sealed class JoinedAddresses(ReadingScope scope)
{
    private readonly Dictionary<string, (string Thing, SourceLocation At)> taken = new(StringComparer.Ordinal);

    public void Claim(string chapter, string section, SourceLocation at) => Add($"section-{chapter}-{section}", $"{chapter}/{section}", at);

    /// <summary>The charts of indicators in their regions and by their dimensions, as far as there are figures for any.</summary>
    public void Claim(Declared<Indicator> indicators, IEnumerable<Observation> rows, RegionCode home)
    {
        foreach (var indicator in indicators.Values)
        {
            foreach (var dimension in indicator.Dimensions)
            {
                var thing = $"{indicator.Id}/{dimension}";
                Add($"members-{indicator.Id}-{dimension}", thing, indicators.PlaceOf(indicator.Id.Value));
            }
        }

        var ordered = new HashSet<IndicatorId>();
        var drawn = new HashSet<(RegionCode, IndicatorId)>();
        foreach (var row in rows.Where(row => row.Region != home && row.Members.IsTotal))
        {
            if (ordered.Add(row.Indicator))
            {
                Add($"region-{row.Indicator}", row.Indicator.Value, indicators.PlaceOf(row.Indicator.Value));
            }

            if (drawn.Add((row.Region, row.Indicator)))
            {
                Add($"region-{row.Region}-{row.Indicator}", $"{row.Region}/{row.Indicator}", row.Location);
            }
        }
    }

    private void Add(string address, string thing, SourceLocation at)
    {
        if (!taken.TryAdd(address, (thing, at)) && taken[address] is var first && first.Thing != thing)
        {
            scope.Report(AddressProblems.Joined(at, address, thing, first.Thing, first.At));
        }
    }
}
