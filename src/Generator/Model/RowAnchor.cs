using System.Globalization;
using System.Text;

namespace Generator.Model;

/// <summary>The anchor of an observation's row on its indicator's page, stable over releases: region, year, months, basis.</summary>
internal static class RowAnchor
{
    public static string Of(Observation row, RegionCode planRegion)
    {
        var anchor = new StringBuilder("y").Append(row.Year.Value);
        if (row.Period is { } part)
        {
            anchor.Append(CultureInfo.InvariantCulture, $"-m{part.FromMonth:00}{part.ToMonth:00}");
        }

        if (!row.Basis.IsUsual)
        {
            anchor.Append('-').Append(Of(row.Basis));
        }

        return row.Region == planRegion ? anchor.ToString() : $"{anchor}-{row.Region}";
    }

    /// <summary>A basis within an anchor: its letters and digits, and a hyphen for every other sign.</summary>
    public static string Of(BasisId basis) =>
        string.Concat(basis.Value.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-'));
}
