namespace Generator.Model;

/// <summary>Where figures come from. The date is as exact as it is known: yyyy, yyyy-MM or yyyy-MM-dd.</summary>
internal sealed record Source(SourceId Id, SourceClass Class, LocalizedText Title, LocalizedText Publisher, string Date)
{
    public Year Year => new(int.Parse(Date.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture));
}
