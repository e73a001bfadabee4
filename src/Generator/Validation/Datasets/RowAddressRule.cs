using System.IO.Hashing;
using System.Runtime.InteropServices;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// Two figures never share the address of their rows. Region, year and months cannot clash, but the names of bases are free, and an
/// address keeps no more of them than letters and digits: "used / generated" and "Used, generated" would be one.
/// </summary>
/// <remarks>There may be a million rows, so that of each address only 128 bits of hash are held.</remarks>
internal sealed class RowAddressRule(RegionCode home, ReadingScope scope)
{
    private readonly Dictionary<(IndicatorId Indicator, UInt128 Address), Observation> first = [];

    public void Check(Observation row)
    {
        var address = RowAnchor.Of(row, home);
        var key = (row.Indicator, XxHash128.HashToUInt128(MemoryMarshal.AsBytes(address.AsSpan())));
        if (!first.TryAdd(key, row) && first[key] is var other && ObservationKey.Of(other) != ObservationKey.Of(row))
        {
            scope.Report(AddressProblems.SharedByRows(row.Location, address, other.Location));
        }
    }
}
