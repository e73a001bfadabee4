using Generator.Authoring;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Tests.Loading;

namespace Generator.Tests.Authoring;

/// <summary>Lists of what may be written, in the language of whoever asks, for readers and programs.</summary>
public sealed class DeskListTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public DeskListTests()
    {
        var plan = Path.Combine(RepositoryFolder.Path, "tests", "Generator.Specs", "plan", "content");
        foreach (var file in Directory.EnumerateFiles(plan, "*", SearchOption.AllDirectories))
        {
            folder.With("content/" + Path.GetRelativePath(plan, file), File.ReadAllBytes(file));
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Units_are_listed_with_all_spellings_the_readers_own_first()
    {
        const string expected = """
            可以写作                                       量
            % | percent                                    ratio
            千吨 | kt                                      mass
            吨 | t                                         mass
            event                                          event
            个百分点 | percentage points | percentage-point  ratio-difference
            """;
        Assert.Equal(Words(expected), Words(List("units", ToolLanguage.Chinese)));
        Assert.Contains("percentage points | 个百分点 | percentage-point", List("units", ToolLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Indicators_are_listed_with_unit_and_kind() => Assert.Equal(
        """
        may be written as                     unit  figures are        by region
        Dust | 粉尘 | dust                    kt    level of the year  no
        Share of services | 服务业比重 | services  %     level of the year  no
        """.Split('\n').Select(Words),
        List("indicators", ToolLanguage.English).Split('\n').Select(Words));

    [Fact]
    public void Columns_stand_below_each_other_where_Chinese_is_two_wide() => Assert.Equal(
        "类别      日期        可以写作\n官方原文  2015-12-31  plan | 小型规划 | Small plan",
        string.Join('\n', List("sources", ToolLanguage.Chinese).Split('\n')[..2]));

    [Fact]
    public void Statuses_are_listed_with_the_words_of_the_site() => Assert.StartsWith(
        "may be written as meaning final | ", Words(List("statuses", ToolLanguage.English).Replace('\n', ' ')), StringComparison.Ordinal);

    [Fact]
    public void Regions_and_sources_are_listed()
    {
        Assert.Contains("East | 东区 | 110000", List("regions", ToolLanguage.English), StringComparison.Ordinal);
        Assert.Contains("官方原文  2016        bulletin | 公报 | Bulletin", List("sources", ToolLanguage.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_bases_says_so() => Assert.Equal("The content declares none.", List("bases", ToolLanguage.English));

    [Fact]
    public void Codes_need_no_content()
    {
        var answer = ContentDesk.List("no-such-folder", "no-such-folder", "codes", ToolLanguage.English, asJson: false);

        Assert.Contains("C003  error     … has no “…”.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_gets_all_spellings_as_a_list() => Assert.StartsWith(
        """
        [
          {
            "write": [
              "%",
              "percent"
            ],
            "quantity": "ratio"
          },
        """.ReplaceLineEndings("\n"),
        Answer("units", ToolLanguage.English, asJson: true).Text);

    [Fact]
    public void Faults_elsewhere_do_not_keep_anyone_from_a_list()
    {
        folder.With("content/data/2016.csv", "indicator,value,unit,status,source\nunknown,1,kt,final,bulletin\n"u8.ToArray());
        folder.With("content/chapters/1-air/chapter.yaml", "titel: {zh: 一}\n"u8.ToArray());

        Assert.Contains("bulletin", List("sources", ToolLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_instead()
    {
        folder.With("content/units.yaml", "kt: [\n"u8.ToArray());

        var answer = Answer("units", ToolLanguage.English, asJson: false);

        Assert.Equal(string.Empty, answer.Text);
        Assert.Equal("content/units.yaml", Assert.Single(answer.Problems).Location.File);
    }

    private string List(string topic, ToolLanguage language) => Answer(topic, language, asJson: false).Text;

    private DeskAnswer Answer(string topic, ToolLanguage language, bool asJson) =>
        ContentDesk.List(folder["content"], Path.Combine(RepositoryFolder.Path, "templates"), topic, language, asJson);

    private static string Words(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
