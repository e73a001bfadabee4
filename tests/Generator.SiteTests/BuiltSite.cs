using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Generator.Assessment;
using Generator.Charts;
using Generator.Model;
using Generator.SiteTests;
using Generator.Wording;

[assembly: AssemblyFixture(typeof(BuiltSite))]

namespace Generator.SiteTests;

/// <summary>
/// The repository's own site, built once for all tests that only look at it, and the plan from which it was built: what the pages
/// should say is taken from there, not from the code that writes pages.
/// </summary>
public sealed class BuiltSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("generator-site-");
    private readonly ConcurrentDictionary<string, IHtmlDocument> documents = new(StringComparer.Ordinal);

    public BuiltSite()
    {
        Report = Repository.Build(Repository.Options(Folder) with { KeepsStages = true });
        (Plan, Assessment, Locales, Charts) = (Report.Made.Plan!, Report.Made.Assessment!, Report.Made.Locales!, Report.Made.Charts!);
        Files = [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }

    public string Folder => Path.Combine(folder.FullName, "site");

    public BuildReport Report { get; }

    /// <summary>Every file of the site, its path below the site's root with forward slashes.</summary>
    public ImmutableArray<string> Files { get; }

    public IEnumerable<string> Pages => Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal));

    internal Plan Plan { get; }

    internal PlanAssessment Assessment { get; }

    internal FrozenDictionary<SiteLanguage, Locale> Locales { get; }

    internal ChartBook Charts { get; }

    /// <summary>
    /// The largest page of each kind and language, by the class that the layout gives each body, the smallest indicator, which has no
    /// figures, and the two pages at the root.
    /// </summary>
    public ImmutableArray<string> PageOfEachKind =>
    [
        .. Pages.GroupBy(page => (Language: page.Split('/')[0], Kind: Kind(page)))
            .SelectMany(
                pages => pages.Key.Kind == "page-indicator" ? [pages.MaxBy(Size)!, pages.MinBy(Size)!] : (string[])[pages.MaxBy(Size)!])
            .Order(StringComparer.Ordinal),
    ];

    public long Size(string file) => new FileInfo(Path.Combine(Folder, file)).Length;

    public string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public IHtmlDocument Document(string page) => documents.GetOrAdd(page, path => new HtmlParser().ParseDocument(Text(path)));

    public void Dispose() => folder.Delete(recursive: true);

    private string Kind(string page) => Document(page).Body!.ClassName ?? page;
}
