namespace Generator.Model;

/// <summary>The addresses of one language's pages. Twins in other languages have the same path below their language's folder.</summary>
internal sealed class Routes(SiteLanguage language)
{
    public static readonly OutputPath Front = new("index.html");

    public static readonly OutputPath NotFound = new("404.html");

    public OutputPath Home => Page("index");

    public OutputPath Page(string name) => At($"{name}.html");

    public OutputPath Chapter(Chapter chapter) => At($"chapters/{chapter.Slug}.html");

    public OutputPath Section(Chapter chapter, Section section) => At($"chapters/{chapter.Slug}/{section.Slug}.html");

    public OutputPath Indicator(IndicatorId indicator) => At($"indicators/{indicator}.html");

    public OutputPath Release(Year year) => At($"releases/{year.Slug}.html");

    /// <summary>The page of a source: what it says, and every figure taken from it.</summary>
    public OutputPath Source(SourceId source) => At($"sources/{source}.html");

    /// <summary>Where an edition is told of: on its page, or where a plan has no other, among the promises.</summary>
    public OutputPath Edition(Plan plan, Year release) => plan.HasEditions ? Release(release) : Page("goals");

    public OutputPath Region(RegionCode region) => At($"regions/{region}.html");

    public OutputPath Appendix(Appendix appendix) => At($"appendices/{appendix.Id}.html");

    public OutputPath Embed(string key) => At($"embed/{key}.html");

    public OutputPath Chart(string key) => At($"charts/{key}.svg");

    /// <summary>The same in the layout for narrow screens, for pages that show charts as images.</summary>
    public OutputPath NarrowChart(string key) => At($"charts/{key}-narrow.svg");

    public OutputPath Picture(string key) => At($"charts/{key}.png");

    /// <summary>The picture that a message shows with a link to a page.</summary>
    public OutputPath Card(string key) => At($"cards/{key}.png");

    /// <summary>The same page in another language; the two pages at the root serve all languages.</summary>
    public static OutputPath Twin(OutputPath path, SiteLanguage from, SiteLanguage to) =>
        path.Value.StartsWith(from.Tag + "/", StringComparison.Ordinal) ? new(to.Tag + path.Value[from.Tag.Length..]) : path;

    public static OutputPath Dataset(string fileName) => new($"data/{fileName}");

    private OutputPath At(string path) => new($"{language}/{path}");
}
