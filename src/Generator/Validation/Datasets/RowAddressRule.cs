using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// Two figures never share the address of their rows. Region, year and months cannot clash, but the names of bases are free, and an
/// address keeps no more of them than letters and digits: "used / generated" and "Used, generated" would be one.
/// </summary>
internal sealed class RowAddressRule(RegionCode home, ReadingScope scope)
{
    private readonly Dictionary<(IndicatorId Indicator, string Address), Observation> first = [];

    public void Check(Observation row)
    {
        var address = RowAnchor.Of(row, home);
        if (!first.TryAdd((row.Indicator, address), row)
            && first[(row.Indicator, address)] is var other && ObservationKey.Of(other) != ObservationKey.Of(row))
        {
            scope.Report(AddressProblems.SharedByRows(row.Location, address, other.Location));
        }
    }
}
