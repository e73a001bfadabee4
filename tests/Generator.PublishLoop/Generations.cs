using System.Globalization;
using System.Text;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Publishing;

namespace Generator.PublishLoop;

/// <summary>Small sites of which every file says which one it belongs to.</summary>
internal static class Generations
{
    private const int Pages = 24;

    private static readonly string Filling = new('x', 3000);

    public static bool Publish(string site, int generation, IReadOnlyList<string> how, DiagnosticBag problems)
    {
        var tree = Tree(generation);
        var manifest = SiteManifest.Build(tree, [new SourceFile("content/site.yaml", Encoding.UTF8.GetBytes("a: 1"))], "1.2.3");
        var others = how.Contains("--force") ? OthersFiles.Removed : how.Contains("--keep") ? OthersFiles.Kept : OthersFiles.Told;
        return new SitePublisher(new(site, [], others)).Publish(tree, manifest, problems);
    }

    /// <summary>The number of the site in a folder; 0 where there is none.</summary>
    public static int Of(string site) => File.Exists(Path.Combine(site, "index.html")) ? Read(Path.Combine(site, "index.html")) : 0;

    /// <summary>The number in a file.</summary>
    public static int Read(string file) => int.Parse(File.ReadAllText(file).Split(' ')[0], CultureInfo.InvariantCulture);

    /// <summary>Each has a folder that only it has, so that folders come and go.</summary>
    public static OutputTree Tree(int generation) => new(
        Paths(generation).Select(path => new OutputFile(
            new(path), Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{generation} {path} {Filling}")))));

    public static IEnumerable<string> Paths(int generation) =>
    [
        "index.html",
        .. Enumerable.Range(0, Pages).Select(page => string.Create(CultureInfo.InvariantCulture, $"part-{page % 4}/page-{page}.html")),
        string.Create(CultureInfo.InvariantCulture, $"only-{generation}/deep/page.html"),
    ];
}
