using Generator.Gallery;

namespace Generator.Tests.Charts;

/// <summary>
/// Every awkward case, with its words, against files beside the tests; <c>UPDATE_SNAPSHOTS=1</c> writes them anew, and the gallery
/// shows what they look like.
/// </summary>
public sealed class GalleryTests
{
    private static string Folder => Path.Combine(RepositoryFolder.Path, "tests", "Generator.Tests", "Charts", "Snapshots");

    public static TheoryData<string> Cases => [.. AwkwardPlans.ByName.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Drawn_as_before(string name)
    {
        var actual = Readable(name);
        var file = Path.Combine(Folder, GalleryPage.Slug(name) + ".html");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"There is no {file}: UPDATE_SNAPSHOTS=1 writes it.");
        var expected = File.ReadAllText(file).ReplaceLineEndings("\n");
        if (expected != actual)
        {
            Assert.Fail($"{file} differs from what is drawn; look at the gallery, then accept it with UPDATE_SNAPSHOTS=1.\n"
                + $"{FirstDifference(expected, actual)}");
        }
    }

    [Fact]
    public void No_file_is_left_of_a_case_that_is_gone() => Assert.Equal(
        AwkwardPlans.ByName.Keys.Select(name => GalleryPage.Slug(name) + ".html").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static string Readable(string name) => string.Concat(AwkwardPlans.ByName[name]().Draw().All.Select(entry =>
        $"<!-- {entry.Language.Tag}: {entry.Chart.Description} -->\n"
                        + $"{InLines(GalleryPage.Figure(entry.Chart, entry.Language.Tag + "-"))}\n"))
        .ReplaceLineEndings("\n");

    /// <summary>
    /// One element a line, and of the layer of notes, which is not seen at first, one note, so that a change can be read.
    /// </summary>
    private static string InLines(string figure)
    {
        var notes = figure.IndexOf("<g class=\"hits\"", StringComparison.Ordinal);
        var seen = notes < 0 ? figure : figure[..notes];
        return seen.Replace("><", ">\n<", StringComparison.Ordinal) + figure[seen.Length..]
            .Replace("<g class=\"hit\">", "\n<g class=\"hit\">", StringComparison.Ordinal);
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(before.Length, after.Length))
            .First(i => before.ElementAtOrDefault(i) != after.ElementAtOrDefault(i));
        return $"line {line + 1}\n- {before.ElementAtOrDefault(line)}\n+ {after.ElementAtOrDefault(line)}";
    }
}
