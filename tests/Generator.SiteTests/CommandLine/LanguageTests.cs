using System.Text.RegularExpressions;
using Generator.Cli;
using Generator.Diagnostics;

namespace Generator.SiteTests.CommandLine;

/// <summary>The command line speaks the language that is asked for, in everything that it says.</summary>
public sealed partial class LanguageTests : IDisposable
{
    private readonly CommandLineRun run = new();

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData("bild --language zh", "这里不认识“bild”。是不是想写“build”？\n用“generator --help”查看用法。\n")]
    [InlineData("--language=zh build --as-of x", "“x”不是日期。请写年、月、日，例如 2020-12-31。\n用“generator build --help”查看用法。\n")]
    [InlineData("build --language de", "“de” cannot stand here. Possible: en, zh.\n“generator build --help” shows how it is used.\n")]
    [InlineData("build --language zh --format", "“--format”后面要写一个值。\n用“generator build --help”查看用法。\n")]
    [InlineData(
        "build --as-of 2020-01-01 --as-of 2021-01-01",
        "“--as-of” is given more than once.\n“generator build --help” shows how it is used.\n")]
    [InlineData("--language zh", "请写明要做什么，例如“generator build”。\n用“generator --help”查看用法。\n")]
    public async Task Faults_of_usage_are_told_in_the_language_asked_for(string arguments, string expected)
    {
        Assert.Equal(2, await RunAsync(arguments));
        Assert.Equal(expected, run.Error);
    }

    [Fact]
    public async Task Help_is_in_the_language_of_the_machine_unless_another_is_asked_for()
    {
        run.Language = ToolLanguage.Chinese;
        Assert.Equal(0, await RunAsync("build --help"));
        Assert.Contains("用法：generator build [选项]", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("build --help --language en"));
        Assert.Contains("Usage: generator build [options]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_and_their_sum_are_told_in_Chinese()
    {
        run.Build = (options, _, _) => CommandLineRun.Report(
            options,
            DatasetProblems.BadYear(SourceLocation.InTable("content/data/2019.csv", 12, 3), "19"),
            ContentProblems.MissingKey(new("content/units.yaml", 3, 5), Phrase.Named("unit", "kt"), "factor"));

        Assert.Equal(1, await RunAsync("build --language zh"));
        Assert.Equal(
            """
            content/data/2019.csv
              第12行，单元格C12：错误 D012：“19”不是年份。
                请写四位数字：2019。
            content/units.yaml
              第3行，第5列：错误 C003：单位“kt”没有“factor”。
                请加一行“factor: …”。
            2个文件里有2个错误。没有发布任何内容，原来的网站没有变动。

            """,
            run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_text_stands_in_every_language_and_asks_for_the_same() => Assert.All(Messages.Values, message => Assert.Equal(
        Places(message, ToolLanguage.English), Places(message, ToolLanguage.Chinese)));

    [Fact]
    public void Every_text_that_the_code_says_is_there_and_none_is_left_over()
    {
        var code = string.Join('\n', Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src", "Generator.Cli"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        var said = Key().Matches(code).Select(key => key.Groups["key"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.All(Asked().Matches(code), asked => Assert.Contains(asked.Groups["key"].Value, Messages));
        Assert.DoesNotContain(Messages.Keys, key => !said.Contains(key) && !IsComposed(key));
    }

    private static IReadOnlyDictionary<string, Message> Messages { get; } =
        MessageCatalogue.Of(typeof(Application).Assembly).Messages;

    private static bool IsComposed(string key) =>
        key.Split('.')[0] is "option" or "verb" or "count" or "severity";

    private static IEnumerable<string> Places(Message message, ToolLanguage language) =>
        MessageCatalogue.Places(message.In(language).Text).Distinct().Order(StringComparer.Ordinal);

    private Task<int> RunAsync(string arguments) => run.RunAsync(arguments, TestContext.Current.CancellationToken);

    [GeneratedRegex("Say[(]\\s*\"(?<key>[a-z.-]+)\"")]
    private static partial Regex Asked();

    [GeneratedRegex("\"(?<key>[a-z-]+([.][a-z-]+)*)\"")]
    private static partial Regex Key();
}
