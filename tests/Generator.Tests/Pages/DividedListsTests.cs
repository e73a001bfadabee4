using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Gallery;
using Generator.Model;
using Generator.Tests.Loading;

namespace Generator.Tests.Pages;

/// <summary>
/// The golden plan with a limit so low that every list that can be divided is: nothing that a page says is lost, and every link leads to
/// the part that has what it names, which the build itself checks.
/// </summary>
public sealed partial class DividedListsTests
{
    /// <summary>Pages that say less where there is too much: each promise is on other pages, which the counts lead to.</summary>
    private static readonly string[] Counted = ["index.html", "chapters/energy-and-air.html"];

    private static readonly Lazy<Dictionary<string, string>> Divided = new(() => Build(SizeLimits.Usual with { ListBytes = 900 }));

    /// <summary>The filter of a part counts the promises of that part, which are all that it can show.</summary>
    [Theory]
    [InlineData("chapter")]
    [InlineData("status")]
    [InlineData("kind")]
    [InlineData("quality")]
    public void The_filter_of_a_part_counts_its_own_promises(string list)
    {
        var parts = Divided.Value.Where(page => page.Key.StartsWith("en/goals", StringComparison.Ordinal)).ToList();
        Assert.True(parts.Count > 1);
        Assert.All(parts, part =>
        {
            var options = part.Value.Split($"<select name=\"{list}\">")[1].Split("</select>")[0];
            Assert.Equal(
                part.Value.Split("<tr role=\"row\" data-item").Length - 1,
                OptionCount().Matches(options).Sum(count => int.Parse(count.Value, CultureInfo.InvariantCulture)));
        });
    }

    [Fact]
    public void Lists_that_outgrow_a_page_go_on_in_parts_and_lose_nothing()
    {
        var whole = Build(SizeLimits.Usual);
        var divided = Divided.Value;
        Assert.DoesNotContain(whole, page => PartNumber().IsMatch(page.Key));
        Assert.All(
            (string[])[
                "goals", "indicators", "glossary", "report", "report-annex", "sources", "search", "unanswered", "milestones", "audit",
                "regions", "regions/510100", "releases/2018", "sources/bulletin-2018", "chapters/energy-and-air",
                "chapters/energy-and-air/kinds",
            ],
            page => Assert.Contains($"en/{page}_2.html", divided.Keys));
        var lost = whole
            .Where(page => !Counted.Any(name => page.Key.EndsWith("/" + name, StringComparison.Ordinal)))
            .SelectMany(page => Entries(page.Value).Except(
                divided.Where(part => PartNumber().Replace(part.Key, string.Empty) == page.Key).SelectMany(part => Entries(part.Value)),
                StringComparer.Ordinal).Select(entry => $"{page.Key}: {entry}"))
            .ToList();
        Assert.True(lost.Count == 0, $"{lost.Count} entries are lost:\n{string.Join('\n', lost.Take(20))}");
    }

    private static Dictionary<string, string> Build(SizeLimits limits)
    {
        using var folder = new TemporaryFolder();
        var repository = RepositoryFolder.Path;
        var options = new BuildOptions(
            Path.Combine(repository, "tests", "Generator.Specs", "golden", "plan", "content"),
            Path.Combine(repository, "templates"),
            folder["site"],
            folder["cache"],
            BaseUrl: null,
            DateOnly.MaxValue,
            Strict: false,
            Force: false,
            PublishSite: true)
        {
            Limits = limits,
        };
        var report = SiteBuild.Run(options, progress: null, TestContext.Current.CancellationToken);
        Assert.Empty(report.Diagnostics);
        return Directory.EnumerateFiles(folder["site"], "*.html", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder["site"], file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
    }

    /// <summary>
    /// The entries of a page: its links with what they say, whatever part they lead to. The contents of a page are its own.
    /// </summary>
    private static IEnumerable<string> Entries(string page) => Link()
        .Matches(Contents().Replace(MainPart().Match(page).Value, string.Empty))
        .Select(link => Address().Replace(PartNumber().Replace(link.Value, string.Empty), "href=\"#"));

    [GeneratedRegex("(?<=\\()[0-9]+(?=\\)</option>)")]
    private static partial Regex OptionCount();

    [GeneratedRegex("_[0-9]+(?=\\.html)")]
    private static partial Regex PartNumber();

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex MainPart();

    [GeneratedRegex("<a .*?</a>", RegexOptions.Singleline)]
    private static partial Regex Link();

    [GeneratedRegex("<nav .*?</nav>", RegexOptions.Singleline)]
    private static partial Regex Contents();

    /// <summary>An address with an anchor, whether within the page or to another part of it.</summary>
    [GeneratedRegex("href=\"[^\"#]*#")]
    private static partial Regex Address();
}
