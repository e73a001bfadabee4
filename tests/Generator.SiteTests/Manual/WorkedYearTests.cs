using System.Text;
using Generator.Cli.Manual;
using Generator.Diagnostics;
using Generator.SiteTests.CommandLine;

namespace Generator.SiteTests.Manual;

/// <summary>
/// Does what the staff manual says, step by step: its commands are run, its cells typed, its lines added, in a folder beside the
/// repository's templates. What the tool answers has to stand in the manual. “UPDATE_MANUAL=1” before the run puts it there.
/// </summary>
public sealed class WorkedYearTests : IDisposable
{
    private const string Fence = "```";

    private readonly CommandLineRun run = new()
    {
        Today = new DateOnly(2022, 1, 25),
        Build = (options, _, cancellation) => SiteBuild.Run(options, progress: null, cancellation),
    };

    private readonly DirectoryInfo repository = Directory.CreateTempSubdirectory("generator-manual-");

    public void Dispose()
    {
        run.Dispose();
        repository.Delete(recursive: true);
    }

    [Theory]
    [InlineData(ToolLanguage.Chinese)]
    [InlineData(ToolLanguage.English)]
    public async Task The_worked_year_goes_as_the_manual_says(ToolLanguage language)
    {
        var practice = repository.CreateSubdirectory("practice");
        Copy(Repository.Templates, Path.Combine(repository.FullName, "templates"));
        run.CurrentFolder = practice.FullName;
        run.Language = language;
        var path = Path.Combine(Repository.Root, "src", "Generator.Cli", "Manual", $"manual.{language.Tag()}.md");
        var manual = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);

        var done = await DoAsync(manual.Split('\n'), practice.FullName);

        if (Environment.GetEnvironmentVariable("UPDATE_MANUAL") == "1")
        {
            await File.WriteAllTextAsync(path, done, TestContext.Current.CancellationToken);
        }
        else
        {
            Assert.Equal(done, manual);
        }

        Assert.Contains("62.5", await File.ReadAllTextAsync(
            Path.Combine(practice.FullName, "site-output", "data", "observations.csv"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_three_mistakes_are_each_told_in_both_languages() => Assert.All(
        ToolLanguages.All,
        language => Assert.All(
            new[] { "D015", "D020", "D022" }, code => Assert.Contains(code, StaffManual.Text(language), StringComparison.Ordinal)));

    [Fact]
    public void Both_languages_take_the_same_steps() => Assert.Equal(Steps(ToolLanguage.English), Steps(ToolLanguage.Chinese));

    [Fact]
    public void The_manual_has_the_fields_of_every_file()
    {
        var text = StaffManual.Text(ToolLanguage.English);

        Assert.DoesNotContain("<!--", text, StringComparison.Ordinal);
        Assert.Contains("### `units.yaml`", text, StringComparison.Ordinal);
        Assert.Contains("| `factor` | yes |", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_printed_in_the_language_asked_for()
    {
        Assert.Equal(0, await run.RunAsync("manual zh", TestContext.Current.CancellationToken));
        Assert.StartsWith("# 工作人员手册\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await run.RunAsync("manual", TestContext.Current.CancellationToken));
        Assert.StartsWith("# Manual for staff\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, await run.RunAsync("manual de", TestContext.Current.CancellationToken));
        Assert.StartsWith("“de” cannot stand here. Possible: en, zh.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_a_page_of_the_preview()
    {
        var page = Encoding.UTF8.GetString(StaffManual.Find("zh")!.Body.Read().Span);

        Assert.Contains("<html lang=\"zh\">", page, StringComparison.Ordinal);
        Assert.Contains("<h1 id=", page, StringComparison.Ordinal);
        Assert.Null(StaffManual.Find("de"));
    }

    /// <summary>The manual with the tool's answers after its commands.</summary>
    private async Task<string> DoAsync(string[] lines, string folder)
    {
        var done = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            done.Add(lines[i]);
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var block = lines.Skip(i + 1).TakeWhile(line => line != Fence).ToList();
            done.AddRange(lines[i][Fence.Length..].Split(' ') switch
            {
                ["console"] => await RunAsync(block),
                ["cells", var file] => Type(Path.Combine(folder, file), block),
                ["append", var file] => Append(Path.Combine(folder, file), block),
                var other => throw new InvalidDataException($"The manual has a block “{string.Join(' ', other)}”."),
            });
            done.Add(Fence);
            i += block.Count + 1;
        }

        return string.Join('\n', done);
    }

    private async Task<List<string>> RunAsync(List<string> block)
    {
        var answered = new List<string>();
        foreach (var command in block.Where(line => line.StartsWith("$ generator ", StringComparison.Ordinal)))
        {
            await run.RunAsync(command["$ generator ".Length..], TestContext.Current.CancellationToken);
            answered.Add(command);
            answered.AddRange((run.Output + run.Error).TrimEnd('\n').Split('\n'));
        }

        return answered;
    }

    private static List<string> Type(string workbook, List<string> block)
    {
        TypedCells.Write(workbook, block.Select(line => line.Split(' ', 2)).Select(cell => (cell[0], cell[1])));
        return block;
    }

    private static List<string> Append(string file, List<string> block)
    {
        File.AppendAllLines(file, block);
        return block;
    }

    private static IEnumerable<string> Steps(ToolLanguage language) =>
        StaffManual.Text(language).Split('\n').Where(line => line.StartsWith("$ generator ", StringComparison.Ordinal));

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
