using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Generator.Authoring;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Tests.Authoring;

/// <summary>A new year from the desk: filled in, it builds without a word, in both formats and both languages.</summary>
public sealed class NewYearTests
{
    private static readonly DateOnly Published = new(2022, 6, 30);

    [Theory]
    [InlineData(ToolLanguage.English)]
    [InlineData(ToolLanguage.Chinese)]
    public void A_filled_workbook_builds_and_so_does_the_untouched_rest(ToolLanguage language)
    {
        using var folder = DeskFolder.Small();
        folder.Write(NewYear(folder, 2021, language, asWorkbook: true, Published));
        Assert.DoesNotContain(folder.Plan().Observations, figure => figure.Release.Value == 2021);

        var filled = language == ToolLanguage.Chinese
            ? SheetFiller.Fill(
                File.ReadAllBytes(folder.PathOf("data/2021.xlsx")), "粉尘",
                ("数值", "91.5"), ("状态", "正式公布"), ("来源", "bulletin"), ("备注（中文）", "注"), ("备注（英文）", "note"))
            : SheetFiller.Fill(
                File.ReadAllBytes(folder.PathOf("data/2021.xlsx")), "Dust",
                ("value", "91.5"), ("status", "final"), ("source", "bulletin"), ("note_zh", "注"), ("note_en", "note"));
        folder.Write("data/2021.xlsx", filled);

        var figure = Assert.Single(folder.Plan().Observations, figure => figure.Release.Value == 2021);
        Assert.Equal(("dust", 2021, 91.5m), (figure.Indicator.Value, figure.Year.Value, figure.Number));
        Assert.Equal(ObservationStatus.Final, figure.Status);
        Assert.Equal("注", figure.Note![new("zh")]);
    }

    [Theory]
    [InlineData(ToolLanguage.English, "Dust,Region,2021,,,kt,,,,,,", "Dust,Region,2021,,91.5,kt,final,,bulletin,,,")]
    [InlineData(ToolLanguage.Chinese, "粉尘,全区,2021,,,千吨,,,,,,", "粉尘,全区,2021,,91.5,千吨,正式公布,,bulletin,,,")]
    public void A_filled_csv_builds_and_so_does_the_untouched_rest(ToolLanguage language, string row, string filled)
    {
        using var folder = DeskFolder.Small();
        folder.Write(NewYear(folder, 2021, language, asWorkbook: false, Published));
        Assert.DoesNotContain(folder.Plan().Observations, figure => figure.Release.Value == 2021);

        var text = folder.Read("data/2021.csv");
        Assert.Contains(row, text, StringComparison.Ordinal);
        folder.Write("data/2021.csv", text.Replace(row, filled, StringComparison.Ordinal));

        var figure = Assert.Single(folder.Plan().Observations, figure => figure.Release.Value == 2021);
        Assert.Equal(("dust", 2021, 91.5m), (figure.Indicator.Value, figure.Year.Value, figure.Number));
    }

    [Fact]
    public void A_row_that_is_filled_in_by_half_is_told_with_its_cell()
    {
        using var folder = DeskFolder.Small();
        folder.Write(NewYear(folder, 2021, ToolLanguage.English, asWorkbook: true, Published));
        folder.Write("data/2021.xlsx", SheetFiller.Fill(File.ReadAllBytes(folder.PathOf("data/2021.xlsx")), "Dust", ("value", "91.5")));

        Assert.Equal(
            [
                "D009 content/data/2021.xlsx, sheet “2021”, cell G2: The status is missing.",
                "D009 content/data/2021.xlsx, sheet “2021”, cell I2: The source is missing.",
            ],
            folder.Problems());
    }

    [Fact]
    public void Each_indicator_has_a_row_with_unit_and_last_figure()
    {
        using var folder = DeskFolder.Small();
        var answer = NewYear(folder, 2021, ToolLanguage.Chinese, asWorkbook: true, Published);

        var rows = SheetFiller.Rows(answer.Files[0].Content.ToArray());
        Assert.Equal(
            "指标|地区|年份|时段|数值|单位|状态|口径|来源|依据|算式|备注（中文）|备注（英文）|（参考）上期数值", string.Join('|', rows[0][..14]));
        Assert.Equal(["粉尘", "全区", "2021", "", "", "千吨"], rows[1][..6]);
        Assert.Equal("2016年：98 千吨（推算，bulletin）", rows[1][13]);
        Assert.Equal(["服务业比重", "全区", "2021", "", "", "%"], rows[2][..6]);
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public void An_indicator_by_region_has_a_row_for_each()
    {
        using var folder = DeskFolder.Small();
        folder.Change("indicators.yaml", "  unit: kt", "  by-region: true\n  unit: kt");
        var answer = NewYear(folder, 2021, ToolLanguage.English, asWorkbook: true, Published);

        Assert.Equal(
            ["Dust/Region", "Dust/East", "Dust/West", "Share of services/Region"],
            SheetFiller.Rows(answer.Files[0].Content.ToArray()).Skip(1).Select(row => $"{row[0]}/{row[1]}"));
    }

    [Fact]
    public void A_name_that_means_two_indicators_gives_way_to_the_identifier()
    {
        using var folder = DeskFolder.Small();
        folder.Change("indicators.yaml", "en: Share of services", "en: Dust");
        var answer = NewYear(folder, 2021, ToolLanguage.English, asWorkbook: false, Published);

        var text = Encoding.UTF8.GetString(answer.Files[0].Content.Span);
        Assert.Contains("\r\ndust,", text, StringComparison.Ordinal);
        Assert.Contains("\r\nservices,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Office_finds_nothing_wrong_and_offers_lists()
    {
        using var folder = new DeskFolder("content");
        var answer = NewYear(folder, 2021, ToolLanguage.Chinese, asWorkbook: true, Published);
        using var document = SpreadsheetDocument.Open(new MemoryStream(answer.Files[0].Content.ToArray()), isEditable: false);

        Assert.Empty(
            new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
        var sheets = document.WorkbookPart!.Workbook!.Descendants<Sheet>().ToList();
        Assert.Equal(["2021", "说明", "选项"], sheets.Select(sheet => sheet.Name?.Value));
        Assert.Equal([null, null, SheetStateValues.Hidden], sheets.Select(sheet => sheet.State?.Value));
        var worksheet = ((WorksheetPart)document.WorkbookPart.GetPartById(sheets[0].Id!)).Worksheet!;
        Assert.Equal("A2", Assert.Single(worksheet.Descendants<Pane>()).TopLeftCell?.Value);
        var rules = worksheet.Descendants<DataValidation>().ToList();
        foreach (var column in "BEFGHI")
        {
            Assert.Contains(rules, rule => rule.SequenceOfReferences!.InnerText!.StartsWith(column));
        }
    }

    [Fact]
    public void The_shipped_plan_takes_a_new_year()
    {
        using var folder = new DeskFolder("content");
        folder.Write(NewYear(folder, 2021, ToolLanguage.Chinese, asWorkbook: true, new DateOnly(2027, 1, 31)));
        folder.Write("data/2021.xlsx", SheetFiller.Fill(
            File.ReadAllBytes(folder.PathOf("data/2021.xlsx")),
            "能源消费总量",
            ("数值", "1"), ("状态", "汇编"), ("来源", "energy-compilation")));

        Assert.Equal([2021], folder.Plan().Observations.Where(figure => figure.Release.Value == 2021).Select(figure => figure.Year.Value));
    }

    [Fact]
    public void The_edition_is_told_where_no_date_is_given()
    {
        using var folder = DeskFolder.Small();
        var answer = NewYear(folder, 2021, ToolLanguage.English, asWorkbook: false, release: null);

        Assert.Equal("data/2021.csv", Assert.Single(answer.Files).Path);
        Assert.EndsWith(
            "- year: 2021\n  date: '…'\n  note:\n    zh: '增加2021年的数字。'\n    en: 'Adds the figures for 2021.'",
            answer.Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018", "There is a dataset for 2018 already: content/data/2018.csv. It is left as it is.")]
    [InlineData("2014", "A year from 2015 to 2100 is needed.")]
    [InlineData("2101", "A year from 2015 to 2100 is needed.")]
    [InlineData("2021/22", "The years of this plan are calendar years. Write one, as 2021.")]
    [InlineData("2021/23", "“2021/23” is no year. Write 2021, or 2021/22 in a plan of fiscal years.")]
    [InlineData("soon", "“soon” is no year. Write 2021, or 2021/22 in a plan of fiscal years.")]
    public void A_year_that_cannot_be_is_refused(string year, string expected)
    {
        using var folder = DeskFolder.Small();

        Assert.Equal(expected, NewYear(folder, year, ToolLanguage.English, asWorkbook: true, Published).Refusal);
    }

    [Fact]
    public void A_plan_of_fiscal_years_takes_one()
    {
        using var folder = DeskFolder.Small();
        folder.Change(
            "plan.yaml",
            "period: {from: 2016, to: 2020}\nbase-year: 2015",
            "year-starts-in: 4\nperiod: {from: 2016/17, to: 2020/21}\nbase-year: 2015/16");
        folder.Write("releases.yaml", "- {year: 2015/16, date: '2016-09-30', note: {zh: 一版, en: The baseline.}}\n");
        foreach (var year in Enumerable.Range(2015, 6))
        {
            File.Delete(folder.PathOf($"data/{year}.csv"));
        }

        folder.Write("data/2015-16.csv", "indicator,year,value,unit,status,source\ndust,,100,kt,final,plan\n");

        var answer = NewYear(folder, "2016/17", ToolLanguage.English, asWorkbook: false, release: null);
        var refused = NewYear(folder, "2016", ToolLanguage.English, asWorkbook: false, release: null);

        var file = Assert.Single(answer.Files);
        Assert.Equal("data/2016-17.csv", file.Path);
        Assert.Contains(",2016/17,", System.Text.Encoding.UTF8.GetString(file.Content.Span), StringComparison.Ordinal);
        Assert.Contains("2015/16: 100 kt (final, plan)", System.Text.Encoding.UTF8.GetString(file.Content.Span), StringComparison.Ordinal);
        Assert.Contains("- year: 2016/17\n", answer.Text, StringComparison.Ordinal);
        Assert.Equal("The years of this plan are fiscal ones. Write both years that it lies in, as 2016/17.", refused.Refusal);
    }

    [Fact]
    public void A_list_in_brackets_is_not_added_to()
    {
        using var folder = DeskFolder.Small();
        var releases = folder.Read("releases.yaml").TrimEnd().Split('\n').Select(line => line[2..]);
        folder.Write("releases.yaml", $"[{string.Join(",\n", releases)}]\n");

        Assert.Equal(
            "releases.yaml does not end in a list of “- year: …” lines, so nothing was added to it.",
            NewYear(folder, 2021, ToolLanguage.English, asWorkbook: true, Published).Refusal);
    }

    [Fact]
    public void The_same_year_has_the_same_bytes()
    {
        using var folder = DeskFolder.Small();

        Assert.Equal(
            NewYear(folder, 2021, ToolLanguage.Chinese, asWorkbook: true, Published).Files[0].Content.ToArray(),
            NewYear(folder, 2021, ToolLanguage.Chinese, asWorkbook: true, Published).Files[0].Content.ToArray());
    }

    private static DeskAnswer NewYear(DeskFolder folder, int year, ToolLanguage language, bool asWorkbook, DateOnly? release) =>
        NewYear(folder, $"{year}", language, asWorkbook, release);

    private static DeskAnswer NewYear(DeskFolder folder, string year, ToolLanguage language, bool asWorkbook, DateOnly? release) =>
        ContentDesk.NewYear(folder.Content, DeskFolder.Templates, year, language, asWorkbook, release);
}
