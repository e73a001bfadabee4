using System.Globalization;

namespace Generator.Data.Metadata;

/// <summary>A day as the date and time that RFC 3339 demands: its midnight in universal time, so that no clock is asked.</summary>
internal static class Stamp
{
    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
