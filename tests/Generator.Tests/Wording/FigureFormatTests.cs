using System.Collections.Frozen;
using System.Globalization;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Loading;
using Generator.Model;
using Generator.Model.Plurals;
using Generator.Validation;
using Generator.Wording;

namespace Generator.Tests.Wording;

public sealed class FigureFormatTests
{
    [Theory]
    [InlineData("83.56", "wan-t", "83.56万吨", "835.6\u00a0kt")]
    [InlineData("18930", "wan-tce", "1.893亿吨标准煤", "189.3\u00a0Mtce")]
    [InlineData("27157", "wan-tce", "2.7157亿吨标准煤", "271.57\u00a0Mtce")]
    [InlineData("-27157", "wan-tce", "−2.7157亿吨标准煤", "−271.57\u00a0Mtce")]
    [InlineData("10000", "wan-tce", "1亿吨标准煤", "100\u00a0Mtce")]
    [InlineData("9999.5", "wan-tce", "9999.5万吨标准煤", "99.995\u00a0Mtce")]
    [InlineData("5414", "wan-t", "5414万吨", "54,140\u00a0kt")]
    [InlineData("5414", "wan-t-capacity", "5414万吨", "54.14\u00a0Mt")]
    [InlineData("50.0", "percent", "50.0%", "50.0%")]
    [InlineData("-7.1", "percent", "−7.1%", "−7.1%")]
    [InlineData("17831.51", "yi-yuan", "17831.51亿元", "1,783.151\u00a0bn yuan")]
    [InlineData("292", "days", "292天", "292\u00a0days")]
    public void Figures_are_shown_in_the_units_of_the_language(string value, string unit, string chinese, string english)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(chinese, ShippedPlan.Locale("zh").Figures.Write(number, new(unit)));
        Assert.Equal(english, ShippedPlan.Locale("en").Figures.Write(number, new(unit)));
    }

    [Theory]
    [InlineData("19763.44 × (1 + 6%) = 20949", "19763,44 × (1 + 6\u00a0%) = 20949")]
    [InlineData("0.35 + 7.1% − .5", "0,35 + 7,1\u00a0% − .5")]
    [InlineData("1,234.5 ÷ 2 = 617.25", "1,234.5 ÷ 2 = 617.25")]
    [InlineData("two thirds of a kt", "two thirds of a kt")]
    public void Arithmetic_takes_the_signs_of_the_language(string written, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var templates = ContentLoader.LoadTemplates(Path.Combine(RepositoryFolder.Path, "templates"), diagnostics)!;
        var catalogues = TextCatalogueValidator.Validate(templates, [new("fr")], diagnostics)!;
        Assert.Equal(expected, new NumberFormat(new Words(catalogues[new("fr")])).Arithmetic(written));
    }

    [Theory]
    [InlineData("3574", null, "3570万吨标准煤")]
    [InlineData("3574", "3572", "3574万吨标准煤")]
    [InlineData("3574", "3579", "3570万吨标准煤")]
    public void A_number_for_a_sentence_stays_on_its_side_of_the_target(string value, string? threshold, string expected) => Assert.Equal(
        expected,
        ShippedPlan.Locale("zh").Figures.Approximate(Number(value), new("wan-tce"), threshold is null ? null : Number(threshold)));

    [Theory]
    [InlineData("-13.9996", 2, "-14", "-13.9996")]
    [InlineData("-14.0004", 2, "-14", "-14.0004")]
    [InlineData("-14", 2, "-14", "-14.00")]
    [InlineData("16.9296", 2, "-14", "16.93")]
    [InlineData("12.5", 0, "12.6", "12.5")]
    [InlineData("2.5", 0, null, "3")]
    [InlineData("-2.5", 0, null, "-3")]
    public void Rounding_never_makes_an_unmet_target_look_met(string value, int decimals, string? threshold, string expected)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var rounded = NumberFormat.Round(
            decimal.Parse(value, culture), decimals, threshold is null ? null : decimal.Parse(threshold, culture));
        Assert.Equal(expected, rounded.ToString(culture));
    }

    [Fact]
    public void Large_amounts_are_rounded_before_they_change_their_unit_and_cells_of_tables_never_do()
    {
        var figures = ShippedPlan.Locale("zh").Figures;
        Assert.Equal("2.7157亿吨标准煤", figures.Rounded(27156.94m, new("wan-tce"), 0));
        Assert.Equal("+2.7157亿吨标准煤", figures.Rounded(27156.94m, new("wan-tce"), 0, signed: true));
        Assert.Equal("+1.2亿吨标准煤", figures.Signed(12000m, new("wan-tce")));
        Assert.Equal("27157", figures.Number(27157m, new("wan-tce")));
    }

    [Fact]
    public void A_change_has_a_sign_and_a_true_minus()
    {
        var figures = ShippedPlan.Locale("en").Figures;
        Assert.Equal("+10.86%", figures.Signed(10.86m, Unit.Percent));
        Assert.Equal("−4.06%", figures.Signed(-4.06m, Unit.Percent));
        Assert.Equal("0%", figures.Signed(0m, Unit.Percent));
    }

    [Theory]
    [InlineData("hi", "-1234567.50", "−12,34,567.50", "3 2", "4", "0123456789", "−{number}")]
    [InlineData("es", "1234", "1234", "3", "5", "0123456789", "−{number}")]
    [InlineData("es", "12345", "12,345", "3", "5", "0123456789", "−{number}")]
    [InlineData("ar", "-1234.5", "\u2066−١,٢٣٤.٥\u2069", "3", "4", "٠١٢٣٤٥٦٧٨٩", "\u2066−{number}\u2069")]
    public void Numbers_follow_the_patterns_of_the_catalogue(
        string language, string value, string expected, string groups, string from, string digits, string negative)
    {
        var texts = new Dictionary<string, string>
        {
            ["number.group"] = ",", ["number.groups"] = groups, ["number.group_from"] = from, ["number.decimal"] = ".",
            ["number.digits"] = digits, ["number.negative"] = negative, ["number.positive"] = "+{number}", ["number.percent"] = "%{number}",
            ["number.arithmetic"] = "{number}",
        };
        var place = new SourceLocation("text.yaml", 1);
        var numbers = new NumberFormat(new(new(
            new(language),
            place,
            texts.ToFrozenDictionary(text => text.Key, text => new CatalogueText(text.Value, place), StringComparer.Ordinal))));
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, numbers.Write(number));
        Assert.Equal("%" + expected, numbers.Percent(numbers.Write(number)));
        Assert.Equal(numbers.Write(Math.Abs(number)), numbers.WithoutSign(numbers.Write(number)));
        Assert.Equal(numbers.Signed(number), numbers.WithSignOf(number, numbers.Write(Math.Abs(number))));
    }

    [Theory]
    [InlineData("en", "0", "0 projects")]
    [InlineData("en", "1", "1 project")]
    [InlineData("en", "1.0", "1.0 projects")]
    [InlineData("en", "2", "2 projects")]
    [InlineData("en", "11", "11 projects")]
    [InlineData("en", "-1", "−1 project")]
    [InlineData("en", "1000000", "1 million projects")]
    [InlineData("fr", "0", "0 projet")]
    [InlineData("fr", "1", "1 projet")]
    [InlineData("fr", "1.5", "1.5 projet")]
    [InlineData("fr", "2", "2 projets")]
    [InlineData("fr", "11", "11 projets")]
    [InlineData("ar", "0", "0 [zero]")]
    [InlineData("ar", "1", "1 [one]")]
    [InlineData("ar", "1.0", "1.0 [one]")]
    [InlineData("ar", "1.5", "1.5 [other]")]
    [InlineData("ar", "2", "2 [two]")]
    [InlineData("ar", "3", "3 [few]")]
    [InlineData("ar", "11", "11 [many]")]
    [InlineData("ar", "100", "100 [other]")]
    [InlineData("zh", "0", "0 个项目")]
    [InlineData("zh", "1", "1 个项目")]
    [InlineData("zh", "2", "2 个项目")]
    [InlineData("zh", "100", "100 个项目")]
    public void A_unit_that_is_a_word_takes_the_form_of_the_number_as_it_is_shown(string language, string value, string expected)
    {
        var texts = new Dictionary<string, string>
        {
            ["number.group"] = string.Empty, ["number.groups"] = "3", ["number.group_from"] = "4", ["number.decimal"] = ".",
            ["number.digits"] = "0123456789", ["number.negative"] = "−{number}", ["number.positive"] = "+{number}",
            ["number.percent"] = "{number}%", ["number.arithmetic"] = "{number}",
            ["number.unit"] = "{number} {unit}", ["number.unit_latin"] = "{number} {unit}",
        };
        var place = new SourceLocation("text.yaml", 1);
        var words = new Words(new(
            new(language),
            place,
            texts.ToFrozenDictionary(text => text.Key, text => new CatalogueText(text.Value, place), StringComparer.Ordinal)));
        var figures = new FigureFormat(words, new([Projects("projects", 1), Projects("million", 1_000_000)], unit => unit.Id));
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, figures.Write(number, new("projects")));
        Assert.Equal(
            language switch { "en" => "projects", "fr" => "projets", "ar" => "[other]", _ => "个项目" }, figures.Symbol(new("projects")));
    }

    [Fact]
    public void Every_unit_of_the_content_converts_exactly_there_and_back()
    {
        foreach (var unit in ShippedPlan.Plan.Units)
        {
            foreach (var language in ShippedPlan.Plan.Languages)
            {
                var figures = ShippedPlan.Locale(language.Tag).Figures;
                var shown = figures.Shown(unit.Id);
                Assert.Equal(12345.67m, figures.Convert(12345.67m, unit.Id) * shown.Factor / unit.Factor);
            }
        }
    }

    /// <summary>Projects by the piece or by the million, in languages with one form, two, and six.</summary>
    private static Unit Projects(string id, decimal factor)
    {
        var (en, fr, ar, zh) = (new SiteLanguage("en"), new SiteLanguage("fr"), new SiteLanguage("ar"), new SiteLanguage("zh"));
        var symbols = new Dictionary<SiteLanguage, string> { [en] = "projects", [fr] = "projets", [ar] = "[other]", [zh] = "个项目" };
        var forms = new Dictionary<SiteLanguage, FrozenDictionary<PluralCategory, string>>
        {
            [en] = Forms(("one", "project"), ("other", "projects")),
            [fr] = Forms(("one", "projet"), ("other", "projets")),
            [ar] = Forms(
                ("zero", "[zero]"), ("one", "[one]"), ("two", "[two]"), ("few", "[few]"), ("many", "[many]"), ("other", "[other]")),
        };
        return new Unit(
            new(id), "projects", factor, new(symbols.ToFrozenDictionary()), [], FrozenDictionary<SiteLanguage, UnitId>.Empty)
        {
            Forms = id == "million"
                ? new Dictionary<SiteLanguage, FrozenDictionary<PluralCategory, string>>
                    { [en] = Forms(("one", "million projects"), ("other", "million projects")) }.ToFrozenDictionary()
                : forms.ToFrozenDictionary(),
            Large = id == "million"
                ? FrozenDictionary<SiteLanguage, LargeUnit>.Empty
                : new Dictionary<SiteLanguage, LargeUnit> { [en] = new(new("million"), 1_000_000) }.ToFrozenDictionary(),
        };

        static FrozenDictionary<PluralCategory, string> Forms(params (string Name, string Text)[] forms) =>
            forms.ToFrozenDictionary(form => PluralNames.ByName[form.Name], form => form.Text);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
