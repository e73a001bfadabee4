using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Generator.Specs;

/// <summary>Several plans in one folder: each built by itself, and the pages that compare them. All figures are made up.</summary>
public sealed partial class PlansSpecs : IDisposable
{
    private readonly PlanFolder folder = new PlanFolder()
        .With("east", "dust,100000,2016,,60000,t,final,,bulletin", "services,100000,2016,,41,%,provisional,,bulletin")
        .With("north", "dust,100000,2016,,98,kt,final,,bulletin", "services,100000,2016,,44.5,%,final,,bulletin")
        .With("south", null, "services,100000,2016,,41,%,final,,bulletin");

    /// <summary>Most disks of Windows and macOS do not let two such folders be made.</summary>
    public static bool TellsCapitals => OperatingSystem.IsLinux();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_plan_has_its_site_and_one_page_in_each_common_language_compares_them()
    {
        var report = folder.Build();

        Assert.True(report.Succeeded, Told(report));
        Assert.Equal(["east", "north", "south"], report.Plans.Select(plan => plan.Plan));
        Assert.Equal(["east", "north", "south"], report.Compared!.Value);
        Assert.Equal(2, report.Indicators);
        Assert.All(["east", "north", "south"], plan => Assert.True(folder.Has($"{plan}/manifest.json")));
        Assert.Contains(
            "<h3><a href=\"../../north/en/index.html\">Plan north</a></h3>", folder.Page("front/en/index.html"), StringComparison.Ordinal);
        Assert.Contains(
            "<h3><a href=\"../../north/zh/index.html\">规划north</a></h3>", folder.Page("front/zh/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"front/en/index.html\"", folder.Page("index.html"), StringComparison.Ordinal);
        Assert.True(SiteVerification.Run(Path.Combine(folder.Output, "front")).Succeeded);
    }

    [Fact]
    public void Figures_of_one_year_unit_and_basis_are_ranked_and_others_set_apart()
    {
        folder.Build();

        // Dust: 60 000 t are 60 kt in the plan's own unit, so that east and north compare; south's newest is of the base year.
        Assert.Equal(
            [
                "2016 · kt · Usual basis. The lowest comes first, as all these plans want it to fall.",
                "1 Plan east 60 kt final Bulletin",
                "2 Plan north 98 kt final Bulletin",
                "Set apart: no other plan has a figure of the same year, in the same unit and on the same basis",
                "Plan south 100 kt 2015 kt Usual basis final Small plan",
                "2016 · % · Usual basis. The highest comes first, as all these plans want it to rise.",
                "1 Plan north 44.5% final Bulletin",
                "2 Plan east 41% provisional Bulletin",
                "2 Plan south 41% final Bulletin",
            ],
            Tables("front/en/index.html"));
    }

    [Fact]
    public void A_unit_that_a_plan_declares_otherwise_is_not_converted()
    {
        folder.Change("north", "units.yaml", "kt: {quantity: mass, factor: 1000,", "kt: {quantity: mass, factor: 1,");
        folder.Change("north", "units.yaml", "t: {quantity: mass, factor: 1,", "t: {quantity: mass, factor: 0.001,");

        folder.Build();

        Assert.DoesNotContain(Tables("front/en/index.html"), line => line.StartsWith("2 Plan north 98", StringComparison.Ordinal));
        Assert.Contains("Plan north 98 kt 2016 kt Usual basis final Bulletin", Tables("front/en/index.html"));
    }

    [Fact]
    public void Plans_that_want_it_otherwise_have_no_ranks()
    {
        folder.Change("south", "indicators.yaml", "  direction: up\n", "  direction: down\n");
        folder.Change("south", "chapters/1-air/1-targets/section.yaml", "bound: at-least", "bound: at-most");

        folder.Build();

        Assert.Contains(
            "2016 · % · Usual basis. Without ranks, as the plans do not want it to go the same way.", Tables("front/en/index.html"));
        Assert.Contains("Plan east 41% provisional Bulletin", Tables("front/en/index.html"));
    }

    [Fact]
    public void A_figure_on_another_basis_is_set_apart_with_its_basis()
    {
        folder.Change(
            "south",
            "indicators.yaml",
            "  range: {min: 0, max: 100}\n",
            "  range: {min: 0, max: 100}\n  bases: {census: {label: {zh: 普查口径, en: Census basis}}}\n");
        folder.Change("south", "data/2016.csv", "41,%,final,,", "41,%,final,census,");

        folder.Build();

        Assert.Contains("Plan south 41% 2016 % Census basis final Bulletin", Tables("front/en/index.html"));
    }

    [Fact]
    public void What_is_wrong_with_one_plan_stops_no_other_and_leaves_its_site_as_it_was()
    {
        folder.Build();
        var before = folder.Page("north/manifest.json");
        folder.Change("north", "data/2016.csv", "44.5", "many");
        folder.Change("south", "data/2016.csv", ",41,", ",43,");

        var report = folder.Build();

        Assert.False(report.Succeeded);
        var problem = Assert.Single(report.Plans.Single(plan => plan.Plan == "north").Report.Diagnostics);
        Assert.Equal(("D015", "north/content/data/2016.csv"), (problem.Code.Value, problem.Location.File));
        Assert.Equal(before, folder.Page("north/manifest.json"));
        Assert.Contains("2 Plan south 43% final Bulletin", Tables("front/en/index.html"));
        Assert.Contains("1 Plan north 44.5% final Bulletin", Tables("front/en/index.html"));
    }

    [Fact]
    public void The_front_is_the_same_when_jobs_built_the_plans()
    {
        folder.Build();
        var together = folder.Page("front/en/index.html");
        Directory.Delete(folder.Output, recursive: true);
        foreach (var plan in new[] { "south", "east", "north" })
        {
            Assert.True(folder.BuildAlone(plan).Succeeded);
        }

        var report = folder.Build(frontOnly: true);

        Assert.True(report.Succeeded, Told(report));
        Assert.Empty(report.Plans);
        Assert.Equal(together, folder.Page("front/en/index.html"));
    }

    [Fact]
    public void A_plan_without_a_site_is_named_and_the_others_are_shown()
    {
        folder.BuildAlone("east");
        folder.BuildAlone("north");

        var report = folder.Build(frontOnly: true);

        Assert.False(report.Succeeded);
        Assert.Equal("O055", Assert.Single(report.Diagnostics).Code.Value);
        Assert.Equal(["east", "north"], report.Compared!.Value);
    }

    [Fact]
    public void The_site_of_a_plan_that_is_gone_is_named_and_stays()
    {
        folder.Build();
        folder.Remove("south");

        var report = folder.Build(frontOnly: true);

        Assert.True(report.Succeeded, Told(report));
        Assert.Equal("O054", Assert.Single(report.Diagnostics).Code.Value);
        Assert.True(folder.Has("south/index.html"));
        Assert.DoesNotContain("Plan south", folder.Page("front/en/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_of_which_the_summary_was_changed_is_left_out()
    {
        folder.Build();
        File.AppendAllText(Path.Combine(folder.Output, "south", "api", "summary.json"), " ");

        Assert.Equal("O053", Assert.Single(folder.Build(frontOnly: true).Diagnostics).Code.Value);
    }

    [Fact]
    public void Plans_without_a_common_language_have_no_front()
    {
        folder.Remove("south");
        folder.Build();
        File.WriteAllText(
            Path.Combine(folder.Output, "east", "manifest.json"),
            Relisted("east", folder.Page("east/api/summary.json").Replace("\"zh\",\n    \"en\"", "\"zh\"", StringComparison.Ordinal)));
        File.WriteAllText(
            Path.Combine(folder.Output, "north", "manifest.json"),
            Relisted("north", folder.Page("north/api/summary.json").Replace("\"zh\",\n    \"en\"", "\"en\"", StringComparison.Ordinal)));

        var report = folder.Build(frontOnly: true);

        Assert.Equal("O056", Assert.Single(report.Diagnostics).Code.Value);
        Assert.Null(report.Compared);
    }

    [Theory]
    [InlineData("west/notes.txt", "O051")]
    [InlineData("west/site.yaml", "O051")]
    [InlineData("front/content/site.yaml", "O052")]
    [InlineData("Front/content/site.yaml", "O052")]
    [InlineData("two words/content/site.yaml", "O052")]
    public void A_folder_that_is_no_plan_is_named(string file, string code)
    {
        folder.Write($"plans/{file}", "languages: [zh, en]");

        var report = folder.Build(publish: false);

        Assert.False(report.Succeeded);
        Assert.Equal(code, Assert.Single(report.Diagnostics).Code.Value);
        Assert.Equal(3, report.Plans.Length);
        Assert.False(Directory.Exists(folder.Output));
    }

    [Fact(Skip = "capitals make no difference here", SkipUnless = nameof(TellsCapitals))]
    public void A_plan_whose_name_differs_from_anothers_in_capitals_only_is_named()
    {
        folder.Write("plans/North/content/site.yaml", "languages: [zh, en]");

        var report = folder.Build(publish: false);

        var problem = Assert.Single(report.Diagnostics);
        Assert.Equal("O052", problem.Code.Value);
        Assert.EndsWith("/north", problem.Location.File, StringComparison.Ordinal);
        Assert.Equal(["North", "east", "south"], report.Plans.Select(plan => plan.Plan));
    }

    [Fact]
    public void The_site_of_a_single_plan_is_never_mixed_with_several()
    {
        folder.BuildAlone("east");
        Directory.Move(folder.Output, folder.Output + "-all");
        Directory.Move(Path.Combine(folder.Output + "-all", "east"), folder.Output);

        Assert.Equal("O057", Assert.Single(folder.Build().Diagnostics).Code.Value);
    }

    [Fact]
    public void A_front_page_that_no_build_made_is_kept()
    {
        folder.Write("sites/index.html", "mine");

        Assert.Equal("O004", Assert.Single(folder.Build().Diagnostics).Code.Value);
        Assert.Equal("mine", folder.Page("index.html"));
    }

    [Fact]
    public void A_front_page_that_was_changed_by_hand_is_named_and_stays_until_it_may_go()
    {
        folder.Build();
        var built = folder.Page("index.html");
        folder.Write("sites/index.html", "by hand");

        var problem = Assert.Single(folder.Build(frontOnly: true).Diagnostics);
        Assert.Equal(("O061", "by hand"), (problem.Code.Value, folder.Page("index.html")));
        Assert.EndsWith("(1): index.html", problem.Message, StringComparison.Ordinal);

        var kept = folder.Build(frontOnly: true, keep: true);
        Assert.True(kept.Succeeded, Told(kept));
        Assert.Equal("O062", Assert.Single(kept.Diagnostics).Code.Value);
        Assert.Equal("by hand", folder.Page("index.html"));
        Assert.Equal("O061", Assert.Single(folder.Build(frontOnly: true).Diagnostics).Code.Value);

        Assert.Empty(folder.Build(frontOnly: true, force: true).Diagnostics);
        Assert.Equal(built, folder.Page("index.html"));
        Assert.Empty(folder.Build(frontOnly: true).Diagnostics);
    }

    [Fact]
    public void A_front_page_of_others_is_kept_beside_the_first_front_and_known_later()
    {
        folder.Write("sites/index.html", "mine");

        var report = folder.Build(keep: true);

        Assert.True(report.Succeeded, Told(report));
        Assert.Equal("O062", Assert.Single(report.Diagnostics).Code.Value);
        Assert.Equal("mine", folder.Page("index.html"));
        Assert.True(folder.Has("front/en/index.html"));
        Assert.Equal("O061", Assert.Single(folder.Build(frontOnly: true).Diagnostics).Code.Value);
    }

    [Fact]
    public void Without_a_record_the_page_is_taken_for_the_one_of_the_front_before()
    {
        folder.Build();
        File.Delete(Path.Combine(folder.Output, ".index.html.generator-written"));
        folder.Write("sites/index.html", "of an older tool");

        Assert.Empty(folder.Build(frontOnly: true).Diagnostics);
        Assert.StartsWith("<!doctype html>", folder.Page("index.html"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_warning_of_the_front_stops_it_where_warnings_may_not_be()
    {
        folder.Build();
        folder.Remove("south");

        var report = folder.Build(frontOnly: true, strict: true);

        Assert.False(report.Succeeded);
        Assert.Equal("O054", Assert.Single(report.Diagnostics).Code.Value);
        Assert.Contains("Plan south", folder.Page("front/en/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("south/manifest.json", "O067")]
    [InlineData("south/api/summary.json", "O067")]
    [InlineData("index.html", "O067")]
    public void What_the_disk_does_not_let_be_read_is_told(string path, string code)
    {
        folder.Build();
        using var taken = new FileStream(Path.Combine(folder.Output, path), FileMode.Open, FileAccess.Read, FileShare.None);

        var problem = Assert.Single(folder.Build(frontOnly: true).Diagnostics);

        Assert.Equal(code, problem.Code.Value);
        Assert.Contains($"“{path}”", problem.Message, StringComparison.Ordinal);
    }

    private static string Told(PlansReport report) =>
        string.Join('\n', report.Diagnostics.Concat(report.Plans.SelectMany(plan => plan.Report.Diagnostics)));

    /// <summary>The manifest of a site in which the summary is another, which is written with it.</summary>
    private string Relisted(string plan, string summary)
    {
        var path = Path.Combine(folder.Output, plan, "api", "summary.json");
        var hash = Hash(path);
        File.WriteAllText(path, summary);
        return folder.Page($"{plan}/manifest.json").Replace(hash, Hash(path), StringComparison.Ordinal);

        static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
    }

    /// <summary>The captions and rows of a page's tables as text.</summary>
    private IEnumerable<string> Tables(string page) => Line().Matches(folder.Page(page))
        .Select(line => Spaces().Replace(System.Net.WebUtility.HtmlDecode(Tags().Replace(line.Value, " ")), " ").Trim());

    [GeneratedRegex("<caption.*?</caption>|<tr role=\"row\">(?=<td|<th scope=\"row\").*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Line();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Spaces();
}
