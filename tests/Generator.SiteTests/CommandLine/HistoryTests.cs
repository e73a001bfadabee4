using System.Text.Json;
using Generator.Cli;
using Generator.Tests.Loading;

namespace Generator.SiteTests.CommandLine;

/// <summary>“accept”, “diff” and the notes below the summary, on the repository's own content in a folder that a test may change.</summary>
public sealed class HistoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public HistoryTests() => Repository.CopyTo(folder.Path);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_published_is_frozen_and_a_correction_lets_it_be_frozen_anew()
    {
        var (exit, output, _) = await RunAsync("accept");
        Assert.Equal(0, exit);
        Assert.Contains("Froze the release 2016 (25 figures, SHA-256 ", output, StringComparison.Ordinal);
        Assert.EndsWith("Written to content/releases.lock. Keep this file with the content.\n", output, StringComparison.Ordinal);
        Assert.Equal(
            "Frozen before and unchanged: 2015, 2016, 2017, 2018, 2019, 2020.\n"
            + "content/releases.lock says so already; nothing was written.\n",
            (await RunAsync("accept")).Output);

        Change("content/data/2016.csv", "energy-total,150000,2016,,19309.66,", "energy-total,150000,2016,,19409.66,");
        var (refused, _, error) = await RunAsync("accept");
        Assert.Equal(1, refused);
        Assert.Contains("error D201", error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was accepted. Mend the errors first.\n", error, StringComparison.Ordinal);

        folder.With("content/corrections.yaml", """
            - id: slip
              date: '2026-11-28'
              since: '2026-11-26'
              pages: [indicator:energy-total]
              was: {zh: 写错了。, en: A slip.}
              now: {zh: 已更正。, en: Mended.}

            """ + File.ReadAllText(folder["content/corrections.yaml"]));
        var (again, told, _) = await RunAsync("accept");
        Assert.Equal(0, again);
        Assert.Contains("Froze the release 2016 anew (25 figures, SHA-256 ", told, StringComparison.Ordinal);
        Assert.Contains("…): 1 change, declared by slip in corrections.yaml.\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_publishing_would_change_is_told_to_readers_and_to_programs()
    {
        Assert.Equal(2, (await RunAsync("diff")).ExitCode);
        Assert.Equal(0, (await RunAsync("accept")).ExitCode);
        Assert.Equal(0, (await RunAsync($"build --cache {Repository.Cache}")).ExitCode);
        Assert.Equal((0, "Publishing now would change nothing.\n", string.Empty), await RunAsync("diff"));

        folder.With("content/data/2021.csv", """
            indicator,region,year,period,value,unit,status,basis,source
            cod-emissions,150000,2020,,60,万吨,final,,plan
            gdp,150000,2017,,16200,亿元,revised,as published by 2018,nbs-gdp-2018
            """);
        folder.With("content/releases.yaml", File.ReadAllText(folder["content/releases.yaml"])
            + "- {year: 2021, date: '2026-12-25', note: {zh: 一版。, en: An edition.}}\n");
        Change("content/site.yaml", "zh: 公开数据独立汇编\n", "zh: 公开数据的独立汇编\n");

        var withheld = await RunAsync("check");
        Assert.EndsWith(
            "The release 2021 is dated 2026-12-25 and is withheld; build with --as-of 2026-12-25 to see it.\n",
            withheld.Output,
            StringComparison.Ordinal);
        var checkedOn = await RunAsync("check --as-of 2026-12-25");
        Assert.Contains(
            "Publishing would change the site that is there: 1 figure added, 1 figure revised, 1 status changed; "
            + "“generator diff” shows them.\n",
            checkedOn.Output,
            StringComparison.Ordinal);
        Assert.Contains("Not frozen: 2021. ", checkedOn.Output, StringComparison.Ordinal);

        var (exit, output, _) = await RunAsync("diff --as-of 2026-12-25");
        Assert.Equal(1, exit);
        Assert.Contains("  + Chemical oxygen demand emissions; 2020: 600\u00a0kt\n", output, StringComparison.Ordinal);
        Assert.Contains(": 1,609.621\u00a0bn yuan → 1,620\u00a0bn yuan\n      status: final → revised\n", output, StringComparison.Ordinal);
        Assert.Contains("  ~ Chemical oxygen demand emissions: Baseline only → Achieved\n", output, StringComparison.Ordinal);
        Assert.Contains("  + zh/releases/2021.html\n", output, StringComparison.Ordinal);
        Assert.Contains("  + content/data/2021.csv\n", output, StringComparison.Ordinal);
        Assert.Contains("  content/site.yaml: publisher: changed in “zh”, not in “en”\n", output, StringComparison.Ordinal);

        File.Copy(folder["site-output/manifest.json"], folder["published.json"]);
        var bare = await RunAsync("diff published.json --as-of 2026-12-25 --format json");
        using var document = JsonDocument.Parse(bare.Output);
        Assert.False(document.RootElement.GetProperty("comparedData").GetBoolean());
        Assert.Equal(0, document.RootElement.GetProperty("figures").GetArrayLength());
        Assert.Equal(3, document.RootElement.GetProperty("inputs").GetArrayLength());

        var json = await RunAsync("diff site-output --as-of 2026-12-25 --format json");
        Assert.Equal(1, json.ExitCode);
        using var whole = JsonDocument.Parse(json.Output);
        Assert.Equal("achieved", whole.RootElement.GetProperty("statuses")[0].GetProperty("after").GetString());
        Assert.Equal(1, whole.RootElement.GetProperty("changes").GetProperty("figuresRevised").GetInt32());
    }

    [Fact]
    public async Task There_is_no_comparing_content_that_has_errors()
    {
        Assert.Equal(0, (await RunAsync($"build --cache {Repository.Cache}")).ExitCode);
        Change("content/data/2016.csv", "energy-total,150000,2016,,19309.66,", "energy-total,150000,2016,,many,");
        var (exit, output, error) = await RunAsync("diff");
        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains("error D015", error, StringComparison.Ordinal);
    }

    private void Change(string path, string old, string changed)
    {
        var text = File.ReadAllText(folder[path]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        folder.With(path, text.Replace(old, changed, StringComparison.Ordinal));
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(string arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var application = new Application(new Surroundings
        {
            Output = output,
            Error = error,
            CurrentFolder = folder.Path,
            Today = Repository.Today,
            Build = SiteBuild.Run,
        });
        var exitCode = await application.RunAsync(arguments.Split(' '), TestContext.Current.CancellationToken);
        return (exitCode, output.ToString().Replace('\\', '/'), error.ToString());
    }
}
