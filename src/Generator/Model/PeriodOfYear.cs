namespace Generator.Model;

/// <summary>A part of a year in whole months, 1 to 12, both included. A figure for it is never taken for the year's.</summary>
internal readonly record struct PeriodOfYear(int FromMonth, int ToMonth) : IComparable<PeriodOfYear>
{
    public int CompareTo(PeriodOfYear other) => (ToMonth, FromMonth).CompareTo((other.ToMonth, other.FromMonth));
}
