namespace Generator.Specs;

/// <summary>
/// What comes of a case: exactly these diagnostics; and where none is an error, a site in which pages, machine-readable files and tables
/// say this. The figures are literals: a formatter of the site under test must not judge itself.
/// </summary>
internal sealed record Expectation
{
    public List<ExpectedDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>Page, selector, and the text or texts of what it selects; nothing when nothing is to be selected.</summary>
    public Dictionary<string, Dictionary<string, object?>> Pages { get; init; } = [];

    /// <summary>File, path of a member, and its value.</summary>
    public Dictionary<string, Dictionary<string, object?>> Json { get; init; } = [];

    /// <summary>File, beginning of a row, column, and the cell's text.</summary>
    public Dictionary<string, Dictionary<string, Dictionary<string, string>>> Csv { get; init; } = [];

    /// <summary>Files and folders that the site must not have.</summary>
    public List<string> Absent { get; init; } = [];

    /// <summary>Whether a site is looked at, be it that there is none; a case about warnings alone needs none to be written.</summary>
    public bool LooksAtSite =>
        Pages.Count + Json.Count + Csv.Count + Absent.Count > 0 || Diagnostics.Exists(expected => expected.IsError);

    public Expectation With(TableRow row) => new()
    {
        Diagnostics = Diagnostics.ConvertAll(diagnostic => diagnostic.Filled(row)),
        Pages = row.Fill(Pages, page => row.Fill(page, row.FillValue)),
        Json = row.Fill(Json, file => row.Fill(file, row.FillValue)),
        Csv = row.Fill(Csv, file => row.Fill(file, cells => row.Fill(cells, row.Fill))),
        Absent = Absent.ConvertAll(row.Fill),
    };

    /// <summary>Each thing that is not as expected, in words; none when all is.</summary>
    public IEnumerable<string> Differences(BuildReport report, string site)
    {
        var diagnostics = ExpectedDiagnostic.Differences(Diagnostics, report).ToList();
        if (diagnostics.Count > 0 || Diagnostics.Exists(expected => expected.IsError))
        {
            return !LooksAtSite || Directory.Exists(site) == report.Succeeded
                ? diagnostics
                : diagnostics.Append("A site that failed was published.");
        }

        return Pages.SelectMany(page => PageCheck.Differences(site, page.Key, page.Value))
            .Concat(Json.SelectMany(file => JsonCheck.Differences(site, file.Key, file.Value)))
            .Concat(Csv.SelectMany(file => CsvCheck.Differences(site, file.Key, file.Value)))
            .Concat(Absent.Where(file => Path.Exists(Path.Combine(site, file))).Select(file => $"The site has {file}."));
    }
}
