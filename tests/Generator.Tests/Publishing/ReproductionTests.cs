using System.Text;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Publishing;

namespace Generator.Tests.Publishing;

/// <summary>A site built again, compared with the list of the published one.</summary>
public sealed class ReproductionTests : IDisposable
{
    private static readonly SourceFile[] Inputs = [Input("content/a.csv", "1"), Input("content/b.csv", "2")];

    private readonly PublishedFolder folder = new();
    private readonly DiagnosticBag bag = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_same_sources_and_files_are_the_same()
    {
        var reproduction = Open(Site(("index.html", "1"), ("a.png", "2")));
        reproduction.CompareSources(Inputs, "1.2.3", bag);
        Assert.Equal(2, reproduction.Compare(Site(("index.html", "1"), ("a.png", "2")), bag));
        Assert.Empty(bag.ToImmutable());
    }

    [Fact]
    public void Another_tool_and_other_inputs_are_named()
    {
        Open(Site()).CompareSources([Input("content/b.csv", "changed"), Input("content/c.csv", "3")], "1.2.4", bag);
        Assert.Equal(
            ["O041 list.json", "O043 a.csv", "O042 b.csv", "O044 c.csv"],
            bag.ToImmutable().Select(problem => $"{problem.Code} {Path.GetFileName(problem.Location.File)}"));
    }

    [Fact]
    public void A_file_that_came_out_otherwise_is_an_error_and_a_picture_only_on_the_same_kind_of_machine()
    {
        var reproduction = Open(Site(("index.html", "1"), ("a.png", "2"), ("gone.html", "3"), ("same.html", "4")));
        var same = reproduction.Compare(Site(("index.html", "x"), ("a.png", "y"), ("new.html", "z"), ("same.html", "4")), bag);
        Assert.Equal(1, same);
        Assert.Equal(
            [
                "Warning O046 site-output/a.png", "Error O047 site-output/gone.html", "Error O045 site-output/index.html",
                "Error O048 site-output/new.html",
            ],
            bag.ToImmutable().Select(problem => $"{problem.Severity} {problem.Code} {problem.Location}"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not json")]
    public void What_is_no_list_of_a_site_is_told(string? text)
    {
        if (text is not null)
        {
            folder.Write("list.json", text);
        }

        Assert.Null(Reproduction.Open(Path.Combine(folder.Workplace, "list.json"), bag));
        Assert.Equal("O040", Assert.Single(bag.ToImmutable()).Code.Value);
    }

    private static SourceFile Input(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static SiteManifest Site(params (string Path, string Text)[] files) => SiteManifest.Build(
        new(files.Select(file => new OutputFile(
            new(file.Path),
            Encoding.UTF8.GetBytes(file.Text),
            file.Path.EndsWith(".png", StringComparison.Ordinal) ? Exactness.ProcessorFamily : Exactness.Everywhere))),
        Inputs,
        "1.2.3");

    private Reproduction Open(SiteManifest manifest)
    {
        folder.Write("list.json", Encoding.UTF8.GetString(manifest.ToBytes()));
        return Reproduction.Open(Path.Combine(folder.Workplace, "list.json"), bag)!;
    }
}
