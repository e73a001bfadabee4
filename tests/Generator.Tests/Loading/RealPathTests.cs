using Generator.Loading;
using Generator.Publishing;

namespace Generator.Tests.Loading;

/// <summary>Two names of one place are one path, however many links lie on the way.</summary>
public sealed class RealPathTests : IDisposable
{
    private readonly DirectoryInfo workplace = Directory.CreateTempSubdirectory("generator-links-");
    private readonly string root;

    public RealPathTests() => root = RealPath.Of(workplace.FullName);

    public static bool HasLinks => !OperatingSystem.IsWindows();

    public void Dispose() => workplace.Delete(recursive: true);

    [Fact(Skip = "links need a privilege here", SkipUnless = nameof(HasLinks))]
    public void Links_on_the_way_to_the_target_of_a_link_are_followed()
    {
        Directory.CreateDirectory(In("var/home/anna"));
        File.CreateSymbolicLink(In("home"), In("var/home"));
        File.CreateSymbolicLink(In("output"), In("home/anna"));
        Assert.Equal(In("var/home/anna"), RealPath.Of(In("output")));
        Assert.Equal(In("var/home/anna/later"), RealPath.Of(In("output/later/")));

        File.WriteAllText(In("var/home/anna/index.html"), "site");
        using var served = SiteFolderFiles.Open(In("output"), ["index.html"]);
        Assert.NotNull(served);
    }

    [Theory(Skip = "links need a privilege here", SkipUnless = nameof(HasLinks))]
    [InlineData("two", "one")]
    [InlineData("two/a", "one/b")]
    public void Links_in_a_circle_stay(string first, string second)
    {
        File.CreateSymbolicLink(In("one"), In(first));
        File.CreateSymbolicLink(In("two"), In(second));
        Assert.Equal(In("one"), RealPath.Of(In("one")));
        Assert.Throws<IOException>(() => RealPath.Follow(In("one")));
    }

    private string In(string path) => Path.Combine(root, path);
}
