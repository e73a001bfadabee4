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
            anchor.Append('-');
            foreach (var letter in row.Basis.Value)
            {
                anchor.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-');
            }
        }

        return row.Region == planRegion ? anchor.ToString() : $"{anchor}-{row.Region}";
    }
}
