using System.Globalization;
using System.Text;

namespace Generator.Model;

/// <summary>
/// The anchor of an observation's row on its indicator's page, stable over releases: year, months, basis, region, members.
/// </summary>
internal static class RowAnchor
{
    /// <summary>Before each member; neither names nor codes have it.</summary>
    public const char MembersSign = '~';

    public static string Of(Observation row, RegionCode planRegion)
    {
        var anchor = new StringBuilder("y").Append(row.Year.Value);
        if (row.Period is { IsSeveralYears: true } years)
        {
            anchor.Append(CultureInfo.InvariantCulture, $"-s{row.Year.Value - years.YearsBefore}");
        }
        else if (row.Period is { } part)
        {
            anchor.Append(CultureInfo.InvariantCulture, $"-m{part.FromMonth:00}{part.ToMonth:00}");
        }

        if (!row.Basis.IsUsual)
        {
            anchor.Append('-').Append(Of(row.Basis));
        }

        if (row.Region != planRegion)
        {
            anchor.Append('-').Append(row.Region);
        }

        foreach (var (dimension, member) in row.Members.Parts)
        {
            anchor.Append(MembersSign).Append(dimension).Append('=').Append(member);
        }

        return anchor.ToString();
    }

    /// <summary>A basis within an anchor: its letters and digits, and a hyphen for every other sign.</summary>
    public static string Of(BasisId basis) =>
        string.Concat(basis.Value.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-'));
}
