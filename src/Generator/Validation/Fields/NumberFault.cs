using Generator.Diagnostics;

namespace Generator.Validation.Fields;

/// <summary>Why a text was not taken for a number, and what its author can do: both are clauses for people who do not program.</summary>
internal sealed record NumberFault(string Key)
{
    public static readonly NumberFault Empty = new("empty");
    public static readonly NumberFault AbsenceMark = new("absence-mark");
    public static readonly NumberFault PercentSign = new("percent-sign");
    public static readonly NumberFault Exponent = new("exponent");
    public static readonly NumberFault Approximate = new("approximate");
    public static readonly NumberFault Range = new("range");
    public static readonly NumberFault Magnitude = new("magnitude");
    public static readonly NumberFault ChineseNumeral = new("chinese-numeral");
    public static readonly NumberFault FootnoteMark = new("footnote-mark");
    public static readonly NumberFault Grouping = new("grouping");
    public static readonly NumberFault Ambiguous = new("ambiguous");
    public static readonly NumberFault LonePoint = new("lone-point");
    public static readonly NumberFault TooLong = new("too-long");
    public static readonly NumberFault NotANumber = new("not-a-number");

    public Phrase Reason => Phrase.Of($"number.{Key}");

    public Phrase Hint => Phrase.Of($"number.{Key}.hint");
}
