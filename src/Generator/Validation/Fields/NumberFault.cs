
namespace Generator.Validation.Fields;

/// <summary>Why a text was not taken for a number, and what its author can do: both are clauses for people who do not program.</summary>
internal sealed record NumberFault(string Reason, string Hint)
{
    public static readonly NumberFault Empty = new("it is empty", "Write a number.");

    public static readonly NumberFault AbsenceMark = new(
        "it is a mark for a missing figure",
        "Where nothing was found, leave the row out; a goal stated as met without a figure has an empty value and the status stated-met.");

    public static readonly NumberFault PercentSign = new(
        "it carries a per-cent sign but its unit is not per cent", "Take the sign away, or write percent as the unit.");

    public static readonly NumberFault Exponent = new("it is written with an exponent", "Write the number out, such as 12000 for 1.2E4.");

    public static readonly NumberFault Approximate = new(
        "it carries a word or sign for “about” or “more than”", "Write the bare number and put the word into the note.");

    public static readonly NumberFault Range = new("it looks like a range", "Write one number and put the range into the note.");

    public static readonly NumberFault Magnitude = new(
        "it carries a word for ten thousand or a hundred million",
        "Write the number out, or put the word into the unit: 22500 with the unit 万吨标准煤.");

    public static readonly NumberFault ChineseNumeral = new("it is written in Chinese numerals", "Write it in digits: 45 for 四十五.");

    public static readonly NumberFault FootnoteMark = new(
        "it carries a footnote mark", "Write the bare number and put the footnote into the note.");

    public static readonly NumberFault Grouping = new(
        "its commas or spaces do not stand between groups of three digits",
        "Write a decimal number with a full stop (12.5) and thousands as 12,500 or 12500.");

    public static readonly NumberFault LonePoint = new(
        "a digit is missing before or after its decimal point", "Write 0.5, not .5, and 5, not 5.");

    public static readonly NumberFault TooLong = new("it has more than 28 digits", "Check whether two numbers ran together.");

    public static readonly NumberFault NotANumber = new("it is not a number", "Write digits, with a full stop before decimals: 12.5.");
}
