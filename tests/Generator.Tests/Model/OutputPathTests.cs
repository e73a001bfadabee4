using Generator.Model;

namespace Generator.Tests.Model;

public sealed class OutputPathTests
{
    [Theory]
    [InlineData("index.html", "zh/index.html", "zh/index.html")]
    [InlineData("zh/index.html", "assets/site.css", "../assets/site.css")]
    [InlineData("zh/chapters/energy/industry.html", "zh/chapters/energy.html", "../energy.html")]
    [InlineData("zh/goals.html", "zh/goals.html#a", "#a")]
    [InlineData("en/indicators/gdp.html", "zh/indicators/gdp.html#y2015", "../../zh/indicators/gdp.html#y2015")]
    public void Addresses_are_relative_to_the_page(string page, string target, string expected) =>
        Assert.Equal(expected, RelativeAddress.From(new(page), target));

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("../a")]
    [InlineData("a/./b")]
    [InlineData("a\\b")]
    public void A_path_stays_below_the_root(string path) => Assert.Throws<ArgumentException>(() => new OutputPath(path));

    [Fact]
    public void Two_files_that_differ_only_in_case_are_refused() =>
        Assert.Throws<ArgumentException>(() => new OutputTree([Empty("a.html"), Empty("A.html")]));

    [Fact]
    public void A_file_that_is_announced_takes_its_path_and_is_then_filled_in()
    {
        var page = Empty("b.html");
        Assert.Throws<ArgumentException>(() => new OutputTree([page], [new("B.html")]));

        var tree = new OutputTree([page], [new("c.png"), new("a.png")]);
        Assert.Equal(["b.html", "a.png", "c.png"], tree.Paths.Select(path => path.Value));
        tree = tree.With([Empty("a.png")]);
        Assert.Equal(["a.png", "b.html"], tree.Files.Select(file => file.Path.Value));
        Assert.Equal(["c.png"], tree.Announced.Select(path => path.Value));
    }

    private static OutputFile Empty(string path) => new(new(path), Array.Empty<byte>());
}
