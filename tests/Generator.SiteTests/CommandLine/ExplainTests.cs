using Generator.Diagnostics;

namespace Generator.SiteTests.CommandLine;

/// <summary>The verb “explain”: one code in full, the codes of a letter, and the letters.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly CommandLineRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_code_is_explained_with_its_message_its_meaning_and_an_example()
    {
        Assert.Equal(0, await Run("explain d016"));
        Assert.Equal(
            """
            D016 error
              The value is missing, although the status is ….

            What to do:
              Where nothing was found, leave the row out; the status stated-met is for a goal that is said to be met, without a figure.

            What it means:
              The row announces a figure and gives none. An empty cell never becomes a zero: zero is a figure, and nothing is not.

            Wrong, in content/data/2019.csv:
              indicator,year,value,unit,status,source
              services,2019,,percent,final,bulletin
            Right, in content/data/2019.csv:
              indicator,year,value,unit,status,source
              services,2019,43,percent,final,bulletin

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public async Task It_speaks_Chinese()
    {
        Assert.Equal(0, await Run("explain O005 --language zh"));
        Assert.StartsWith("O005 错误\n  另一次生成此刻正在写入“…”。\n\n怎么办：\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n\n这个问题不是由文件里的某几行引起的，所以没有例子。\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C021", "\nWrong: there is no content/chapters/1-air/1-targets/index.en.md.\nRight, in ")]
    [InlineData("L041", "\nWrong: content/data/2019.csv is empty.\nRight, in ")]
    [InlineData("T002", "\nWrong: there is no templates/section.sbn-html.\nRight: the file templates/section.sbn-html is there.\n")]
    [InlineData("D001", "\nWrong, in content/data/latest.csv:\n  indicator,")]
    [InlineData("D003", "\nRight, in content/releases.yaml:\n")]
    [InlineData("D002", "\nThe problem is reported in content/data/2021.csv.\n")]
    [InlineData("D201", "\nThe right lines were accepted by “generator accept” before the wrong ones were written.\n")]
    public async Task An_example_says_what_is_wrong_and_where(string code, string expected)
    {
        Assert.Equal(0, await Run($"explain {code}"));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    /// <summary>A letter that no line of the list stands for would leave its codes out.</summary>
    [Fact]
    public async Task The_letters_stand_for_every_code()
    {
        Assert.Equal(0, await Run("explain"));
        Assert.Equal(
            ExplanationCatalogue.All.Select(one => one.Code.Value[..1]).Distinct().Order(StringComparer.Ordinal),
            run.Output.Split('\n').Where(line => line.Length > 1 && line[1] == ' ').Select(line => line[..1])
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_letter_lists_its_codes()
    {
        Assert.Equal(0, await Run("explain g"));
        Assert.Equal(["G001", "G002"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
    }

    [Theory]
    [InlineData("D06", "There is no code “D06”. Did you mean “D006”?")]
    [InlineData("X", "There is no code “X”.")]
    [InlineData("missing-unit", "There is no code “missing-unit”.")]
    public async Task An_unknown_code_is_wrong_usage_and_the_nearest_is_named(string asked, string expected)
    {
        Assert.Equal(2, await Run($"explain {asked}"));
        Assert.Empty(run.Output);
        Assert.StartsWith(expected + "\n", run.Error, StringComparison.Ordinal);
    }

    private Task<int> Run(string arguments) => run.RunAsync(arguments, TestContext.Current.CancellationToken);
}
