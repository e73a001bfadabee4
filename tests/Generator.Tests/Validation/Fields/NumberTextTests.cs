using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Generator.Validation.Fields;

namespace Generator.Tests.Validation.Fields;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("12.5", "12.5")]
    [InlineData("50.0", "50.0")]
    [InlineData("-4.06", "-4.06")]
    [InlineData("+1.51", "1.51")]
    [InlineData("−4.06", "-4.06")]
    [InlineData("–4.06", "-4.06")]
    [InlineData("－４．０６", "-4.06")]
    [InlineData("　１２．５　", "12.5")]
    [InlineData("\u00A012.5\u202F", "12.5")]
    [InlineData("22,500", "22500")]
    [InlineData("２２，５００", "22500")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("22\u2009500", "22500")]
    [InlineData("1\u202F234\u202F567", "1234567")]
    [InlineData("007", "7")]
    [InlineData("-0.0", "0.0")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    public void Numbers_are_read_with_their_decimals(string text, string expected)
    {
        Assert.True(NumberText.TryParse(text, unitIsPercent: false, out var number, out _));
        Assert.Equal(expected, number.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("14%")]
    [InlineData("１４％")]
    [InlineData("14 %")]
    public void A_per_cent_sign_is_read_where_the_unit_is_per_cent(string text)
    {
        Assert.True(NumberText.TryParse(text, unitIsPercent: true, out var number, out _));
        Assert.Equal(14, number);
        Assert.Same(NumberFault.PercentSign, Fault(text));
    }

    [Theory]
    [InlineData("", nameof(NumberFault.Empty))]
    [InlineData("　", nameof(NumberFault.Empty))]
    [InlineData("-", nameof(NumberFault.AbsenceMark))]
    [InlineData("—", nameof(NumberFault.AbsenceMark))]
    [InlineData("N/A", nameof(NumberFault.AbsenceMark))]
    [InlineData("无", nameof(NumberFault.AbsenceMark))]
    [InlineData("12,5", nameof(NumberFault.Grouping))]
    [InlineData("0,125", nameof(NumberFault.Grouping))]
    [InlineData("1234,567", nameof(NumberFault.Grouping))]
    [InlineData("1,2345", nameof(NumberFault.Grouping))]
    [InlineData("1,234,56", nameof(NumberFault.Grouping))]
    [InlineData(",123", nameof(NumberFault.Grouping))]
    [InlineData("1,234\u2009567", nameof(NumberFault.Grouping))]
    [InlineData("1.234,567", nameof(NumberFault.Grouping))]
    [InlineData("1.2E4", nameof(NumberFault.Exponent))]
    [InlineData("12e-3", nameof(NumberFault.Exponent))]
    [InlineData("约12", nameof(NumberFault.Approximate))]
    [InlineData("300余", nameof(NumberFault.Approximate))]
    [InlineData("55左右", nameof(NumberFault.Approximate))]
    [InlineData(">80", nameof(NumberFault.Approximate))]
    [InlineData("3～5", nameof(NumberFault.Range))]
    [InlineData("3-5", nameof(NumberFault.Range))]
    [InlineData("3%至5", nameof(NumberFault.Range))]
    [InlineData("2.25亿", nameof(NumberFault.Magnitude))]
    [InlineData("83.56万", nameof(NumberFault.Magnitude))]
    [InlineData("四十五", nameof(NumberFault.ChineseNumeral))]
    [InlineData("百分之九", nameof(NumberFault.ChineseNumeral))]
    [InlineData("35.2*", nameof(NumberFault.FootnoteMark))]
    [InlineData("35.2①", nameof(NumberFault.FootnoteMark))]
    [InlineData("35.2[1]", nameof(NumberFault.FootnoteMark))]
    [InlineData("(35.2)", nameof(NumberFault.FootnoteMark))]
    [InlineData(".5", nameof(NumberFault.LonePoint))]
    [InlineData("5.", nameof(NumberFault.LonePoint))]
    [InlineData("1.2.3", nameof(NumberFault.NotANumber))]
    [InlineData("12 500", nameof(NumberFault.NotANumber))]
    [InlineData("abc", nameof(NumberFault.NotANumber))]
    [InlineData("--5", nameof(NumberFault.NotANumber))]
    [InlineData("12345678901234567890123456789", nameof(NumberFault.TooLong))]
    public void Other_writings_are_refused_with_their_reason(string text, string fault) =>
        Assert.Same(typeof(NumberFault).GetField(fault)!.GetValue(null), Fault(text));

    [Fact]
    public void What_is_written_is_read_back() => Prop
        .ForAll<decimal>(number =>
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            return text.Count(char.IsAsciiDigit) > 28
                || (NumberText.TryParse(
                    text, unitIsPercent: false, out var read, out _) && read.ToString(CultureInfo.InvariantCulture) == text);
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Grouped_and_full_width_numbers_are_read_back() => Prop
        .ForAll<long, byte>((number, decimals) =>
        {
            var text = number.ToString("N" + (decimals % 4), CultureInfo.InvariantCulture);
            var wide = string.Concat(text.Select(c => c is >= '!' and <= '~' ? (char)(c + 0xFEE0) : c));
            return NumberText.TryParse(text, unitIsPercent: false, out var plain, out _) && plain == number
                && NumberText.TryParse(wide, unitIsPercent: false, out var full, out _) && full == number;
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_is_too_odd() => Prop
        .ForAll<string>(text => text is null || NumberText.TryParse(text, unitIsPercent: true, out _, out var fault) == fault is null)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void No_mixture_of_signs_is_too_odd() => Prop
        .ForAll(
            Gen.Elements("0", "1", "9", ".", ",", "，", "．", "\u2009", " ", "-", "−", "+", "%", "％", "e", "万", "五", "~", "*")
                .ListOf()
                .Select(string.Concat)
                .ToArbitrary(),
            text => NumberText.TryParse(text, unitIsPercent: true, out _, out var fault) == fault is null)
        .QuickCheckThrowOnFailure();

    private static NumberFault? Fault(string text) => NumberText.TryParse(text, unitIsPercent: false, out _, out var fault) ? null : fault;
}
