using System.Globalization;
using Generator.Model;

namespace Generator.Pages.Prose;

/// <summary>How prose names a part of a year: "H1", "Q1-Q3", or its months as "1-10".</summary>
internal static class PeriodName
{
    public static string? Of(PeriodOfYear? period) => period switch
    {
        null => null,
        { FromMonth: 1, ToMonth: 6 } => "H1",
        { FromMonth: 7, ToMonth: 12 } => "H2",
        { FromMonth: 1, ToMonth: 9 } => "Q1-Q3",
        { } part when part.ToMonth - part.FromMonth == 2 && part.ToMonth % 3 == 0 =>
            string.Create(CultureInfo.InvariantCulture, $"Q{part.ToMonth / 3}"),
        { } part => string.Create(CultureInfo.InvariantCulture, $"{part.FromMonth}-{part.ToMonth}"),
    };
}
