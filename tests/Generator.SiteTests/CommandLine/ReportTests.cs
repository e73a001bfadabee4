using System.Globalization;
using System.Text.Json;
using Generator.Diagnostics;

namespace Generator.SiteTests.CommandLine;

public sealed class ReportTests : IDisposable
{
    private static readonly Diagnostic[] Mixed =
    [
        CommandLineRun.Problem(Severity.Error, SourceLocation.InTable("content/data/2019.csv", 12, 5), hint: "Write digits [0-9] only."),
        CommandLineRun.Problem(Severity.Warning, new SourceLocation("content/plan.yaml", 3), "Two\nlines."),
        CommandLineRun.Problem(Severity.Error, SourceLocation.InSheet("content/data/2020.xlsx", "数据", 14, 5)),
        CommandLineRun.Problem(Severity.Error, new SourceLocation("content/plan.yaml", 7, 2), "Unknown key [red]."),
        CommandLineRun.Problem(Severity.Error, new SourceLocation("content/regions.yaml"), "The file is missing."),
    ];

    private readonly CommandLineRun run = new();

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData("build", "Built 312 pages with 24 charts (350 files, 5.1 MB, no problems) in site-output/ — open site-output/index.html\n")]
    [InlineData("check", "Checked 312 pages with 24 charts: no problems.\n")]
    [InlineData(
        "build --format msbuild",
        "Built 312 pages with 24 charts (350 files, 5.1 MB, no problems) in site-output/ — open site-output/index.html\n")]
    public async Task A_fine_run_is_summed_up_in_one_line(string arguments, string expected)
    {
        Assert.Equal(0, await RunAsync(arguments));
        Assert.Equal(expected.Replace('/', Path.DirectorySeparatorChar), run.Output);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("build", 0)]
    [InlineData("build --format msbuild", 0)]
    [InlineData("build", 1)]
    [InlineData("build --format msbuild", 1)]
    [InlineData("build --format json", 0)]
    [InlineData("build --format json", 1)]
    public async Task What_a_run_put_right_is_told_also_when_it_fails(string arguments, int exitCode)
    {
        run.Build = (options, _, _) => CommandLineRun.Report(options, exitCode == 0 ? [] : [Mixed[0]]) with { HasRepaired = true };
        Assert.Equal(exitCode, await RunAsync(arguments));
        Assert.Contains(
            arguments.EndsWith("json", StringComparison.Ordinal) ? "\"repaired\": true" : "An earlier build was stopped while it published",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_pass_unless_the_run_is_strict()
    {
        run.Build = (options, _, _) => CommandLineRun.Report(options, Mixed[1]);
        Assert.Equal(0, await RunAsync("check"));
        Assert.Contains("1 warning", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, await RunAsync("check --strict"));
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_reader_gets_the_problems_grouped_by_file()
    {
        Assert.Equal(1, await RunWithProblemsAsync("build"));
        Assert.Equal(
            """
            content/data/2019.csv
              line 12, cell E12: error D001: “abc” is not a number.
                Write digits [0-9] only.
            content/plan.yaml
              line 3: warning D001: Two\u000alines.
              line 7, column 2: error D001: Unknown key [red].
            content/data/2020.xlsx
              sheet “数据”, cell E14: error D001: “abc” is not a number.
            content/regions.yaml
              error D001: The file is missing.
            4 errors and 1 warning in 4 files. Nothing was published; an earlier site is as it was.

            """,
            run.Error.ReplaceLineEndings("\n"));
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check --format msbuild")]
    [InlineData("check --format json")]
    public async Task Nothing_of_the_input_reaches_a_terminal_unseen(string arguments)
    {
        const string Evil = "\u001b[31m\u0007\u0085\u009b\u202e\u2028\u200b\ufffe\r\ncontent/a.csv(1,1): error D002: x";
        run.Build = (options, _, _) => CommandLineRun.Report(
            options,
            CommandLineRun.Problem(
                Severity.Error, SourceLocation.InSheet($"content/data/{Evil}.xlsx", Evil, 1, 1), $"“{Evil}” is wrong.", $"Not “{Evil}”."));

        Assert.Equal(1, await RunAsync(arguments));
        var told = run.Error + run.Output;
        Assert.All(told, letter => Assert.True(
            letter is '\n' || !(char.IsControl(letter) || letter is '\u202e' or '\u2028' or '\u200b' or '\ufffe'), $"{(int)letter:x4}"));
        Assert.DoesNotContain("\ncontent/a.csv", told, StringComparison.Ordinal);
        Assert.Contains(@"\u001b[31m\u0007", told, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(@"\u202e\u2028\u200b\ufffe", told, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Build_servers_get_one_line_a_problem()
    {
        Assert.Equal(1, await RunWithProblemsAsync("build --format msbuild"));
        Assert.Equal(
            """
            content/data/2019.csv(12,5): error D001: “abc” is not a number. Write digits [0-9] only.
            content/plan.yaml(3): warning D001: Two\u000alines.
            content/data/2020.xlsx(14,5): error D001: sheet “数据”, cell E14: “abc” is not a number.
            content/plan.yaml(7,2): error D001: Unknown key [red].
            content/regions.yaml: error D001: The file is missing.

            """,
            run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_program_gets_one_document_with_everything()
    {
        Assert.Equal(1, await RunWithProblemsAsync("build --format json"));
        Assert.Empty(run.Error);
        using var document = JsonDocument.Parse(run.Output);
        var root = document.RootElement;
        Assert.False(root.GetProperty("succeeded").GetBoolean());
        Assert.False(root.GetProperty("published").GetBoolean());
        Assert.Equal(1, root.GetProperty("exitCode").GetInt32());
        Assert.Equal(4, root.GetProperty("errors").GetInt32());
        Assert.Equal(1, root.GetProperty("warnings").GetInt32());
        Assert.Equal(5_123_456, root.GetProperty("bytes").GetInt64());
        Assert.Equal(5, root.GetProperty("diagnostics").GetArrayLength());
        Assert.Equal(
            """{"code":"D001","severity":"error","file":"content/data/2020.xlsx","line":14,"column":5,"""
                + "\"sheet\":\"数据\",\"cell\":\"E14\",\"message\":\"“abc” is not a number.\"}",
            root.GetProperty("diagnostics")[2]
                .GetRawText()
                .ReplaceLineEndings(string.Empty)
                .Replace(" ", string.Empty, StringComparison.Ordinal)
                .Replace("isnotanumber", " is not a number", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("human")]
    [InlineData("msbuild")]
    [InlineData("json")]
    public async Task All_of_many_problems_are_told(string form)
    {
        var many = Enumerable.Range(1, 500)
            .Select(i => CommandLineRun.Problem(Severity.Error, new SourceLocation("content/a.csv", i), $"number {i}!"))
            .ToArray();
        run.Build = (options, _, _) => CommandLineRun.Report(options, many);
        Assert.Equal(1, await RunAsync($"build --format {form}"));
        var text = run.Output + run.Error;
        Assert.All(Enumerable.Range(1, 500), i => Assert.Contains($"number {i}!", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Long_messages_stay_in_one_line()
    {
        var text = string.Join(' ', Enumerable.Repeat("指标 indicator", 60));
        run.Build = (options, _, _) =>
            CommandLineRun.Report(options, CommandLineRun.Problem(Severity.Error, new SourceLocation("content/a.csv"), text));
        Assert.Equal(1, await RunAsync("build"));
        Assert.Contains(text, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colours_change_nothing_but_colours()
    {
        await RunWithProblemsAsync("build");
        var plain = run.Error;
        Assert.DoesNotContain('\u001b', plain);
        run.Colors = true;
        await RunWithProblemsAsync("build");
        Assert.Contains("\u001b[", run.Error, StringComparison.Ordinal);
        Assert.Equal(
            plain, System.Text.RegularExpressions.Regex.Replace(
                run.Error, "\u001b\\[[0-9;]*m", string.Empty, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    [InlineData("ar-SA")]
    public async Task The_culture_changes_nothing(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(0, await RunAsync("build --as-of 2020-12-31"));
            Assert.Contains("(350 files, 5.1 MB, no problems)", run.Output, StringComparison.Ordinal);
            Assert.Equal(new DateOnly(2020, 12, 31), run.Asked!.AsOf);
            Assert.Equal(2, await RunAsync("bild"));
            Assert.Contains("“bild” is not known here", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Theory]
    [InlineData(1, "1 B")]
    [InlineData(999, "999 B")]
    [InlineData(1000, "1.0 kB")]
    [InlineData(999_949, "999.9 kB")]
    [InlineData(999_950, "1.0 MB")]
    [InlineData(12_345_678, "12.3 MB")]
    public void Sizes_are_told_in_decimal_units(long bytes, string expected) => Assert.Equal(expected, Cli.Wording.Size(bytes));

    private Task<int> RunWithProblemsAsync(string arguments)
    {
        run.Build = (options, _, _) => CommandLineRun.Report(options, Mixed);
        return RunAsync(arguments);
    }

    private Task<int> RunAsync(string arguments) => run.RunAsync(arguments, TestContext.Current.CancellationToken);
}
