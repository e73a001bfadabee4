namespace Generator.Model;

/// <summary>
/// A year, 1949 to 2100: of the calendar, or a fiscal one under the year in which it begins (2019/20). The two are never equal; a fiscal
/// year comes after the calendar year in which it begins.
/// </summary>
internal readonly record struct Year(int Value, bool IsFiscal = false) : IComparable<Year>
{
    public const int Earliest = 1949;
    public const int Latest = 2100;

    public static int operator -(Year later, Year earlier) => later.Value - earlier.Value;

    public static Year operator +(Year year, int years) => year with { Value = year.Value + years };

    public static bool operator <(Year left, Year right) => left.CompareTo(right) < 0;

    public static bool operator >(Year left, Year right) => left.CompareTo(right) > 0;

    public static bool operator <=(Year left, Year right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Year left, Year right) => left.CompareTo(right) >= 0;

    /// <summary>The last year of a kind that is over when this one is.</summary>
    public Year LastOver(bool isFiscal) => isFiscal && !IsFiscal ? new(Value - 1, IsFiscal: true) : this with { IsFiscal = isFiscal };

    /// <summary>As addresses and names of files have it: 2019, and 2019-20 of a fiscal year.</summary>
    public string Slug => ToString().Replace('/', '-');

    /// <summary>A year as it is written or as a file is named by it, 2019, 2019/20 or 2019-20; null for anything else.</summary>
    public static Year? Read(string text) => text switch
    {
        { Length: 4 } when Digits(text) is { } year => new(year),
        [_, _, _, _, '/' or '-', _, _] when Digits(text[..4]) is { } year && Digits(text[5..]) == (year + 1) % 100 =>
            new(year, IsFiscal: true),
        _ => null,
    };

    public int CompareTo(Year other) => (Value, IsFiscal).CompareTo((other.Value, other.IsFiscal));

    /// <summary>A calendar year's digits, or of a fiscal year those of both that it lies in: 2019/20.</summary>
    public override string ToString() => IsFiscal
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Value}/{(Value + 1) % 100:00}")
        : Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int? Digits(string text) => int.TryParse(
        text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>One yearly dataset, named by its reporting year: what is known once it is published. Later releases may revise it.</summary>
internal sealed record Release(Year Year, DateOnly Date, LocalizedText Note)
{
    /// <summary>When the edition after this one is expected; only the newest says so.</summary>
    public ExpectedEdition? Next { get; init; }

    /// <summary>The language in which its dataset writes numbers; null where nothing is said.</summary>
    public SiteLanguage? DatasetLanguage { get; init; }
}

/// <summary>An edition to come: its date as exactly as it is known (2027, 2027-06 or 2027-06-30), and what is said of it.</summary>
internal sealed record ExpectedEdition(string Date, LocalizedText? Note)
{
    /// <summary>The last day that the date can mean.</summary>
    public DateOnly LastDay => (Date.Length, DateOnly.Parse(Date.Length switch
    {
        4 => $"{Date}-01-01",
        7 => $"{Date}-01",
        _ => Date,
    }, System.Globalization.CultureInfo.InvariantCulture)) switch
    {
        (4, var first) => first.AddYears(1).AddDays(-1),
        (7, var first) => first.AddMonths(1).AddDays(-1),
        var (_, day) => day,
    };
}
