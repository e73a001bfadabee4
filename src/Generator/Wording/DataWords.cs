using System.Collections.Immutable;
using System.Globalization;
using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>What files for programs and their lists say of themselves: titles, columns, entries of the feed, how to cite.</summary>
internal sealed class DataWords(PlanWords plan)
{
    private readonly Words words = plan.Words;

    public string FeedTitle => words.Fill("machine.feed_title", ("site", SiteTitle));

    /// <summary>The styles in which a language cites, the first most usual.</summary>
    public ImmutableArray<string> CitationStyles => [.. words["machine.cite_styles"].Split(',', StringSplitOptions.TrimEntries)];

    private string SiteTitle => plan.Text(plan.Plan.Site.Title);

    /// <summary>What an edition brought, counted, and of the newest when the next is expected.</summary>
    public string Summary(ReleaseAssessment release) => plan.Sentences(
    [
        words.Fill(
            "machine.feed_summary",
            ("year", release.Release.Year),
            ("added", release.Added),
            ("revised", release.Revised.Length),
            ("changed", release.Changes.Length)),
        plan.Pages.Next(release.Release),
    ]);

    /// <summary>Why there is no workbook of all tables.</summary>
    public string NoWorkbook(int rows, int most) => words.Fill(
        "data.no_workbook", ("rows", plan.Figures.Numbers.Write(rows)), ("most", plan.Figures.Numbers.Write(most)));

    public string Title(Correction correction) => words.Fill("corrections.feed_title", ("was", plan.Text(correction.Was)));

    public string Summary(Correction correction) => words.Fill(
        "corrections.feed_text", ("was", plan.Text(correction.Was)), ("now", plan.Text(correction.Now)));

    /// <summary>What the data of an indicator are called where they stand alone: in citations and in catalogues.</summary>
    public string Title(Indicator indicator) =>
        words.Fill("machine.dataset_title", ("indicator", plan.Text(indicator.Name)), ("site", SiteTitle));

    /// <summary>What a yearly table is called as it was given.</summary>
    public string OriginalTitle(string year) => words.Fill("machine.original_title", ("year", year));

    /// <summary>An edition with the day on which it was published.</summary>
    public string Edition(Release release) => words.Fill(
        "machine.workbook.edition_text", ("year", release.Year), ("date", plan.Times.Date(release.Date)));

    /// <summary>What a column means that holds one language.</summary>
    public string In(SiteLanguage language, string meaning) =>
        words.Fill("machine.column_in", ("meaning", meaning), ("language", plan.Locale.NameOf(language)));

    /// <summary>What a column of codes means, with whose codes they are.</summary>
    public string CodeOf(string meaning, RegionScheme scheme) =>
        words.Fill("machine.column_scheme", ("meaning", meaning), ("scheme", scheme.Name));

    /// <summary>What a column means that holds members of a dimension: their ids, or what they are called.</summary>
    public string MemberOf(Dimension dimension, bool isName) => words.Fill(
        isName ? "machine.member_name_column" : "machine.member_column", ("dimension", plan.Text(dimension.Name)));

    /// <summary>A type of which there may be nothing.</summary>
    public string OrNull(string type) => words.Fill("machine.type.or_null", ("type", type));

    public string Drawing(string caption) => words.Fill("machine.file.svg", ("caption", caption));

    public string Picture(string caption) => words.Fill("machine.file.png", ("caption", caption));

    /// <summary>
    /// How to cite an edition of something. The day of access is a place to fill in, and so is the address where the site does not know it.
    /// </summary>
    public string Citation(string style, string title, string key, Release release, string? address) => words.Fill(
        $"machine.cite_text.{style}",
        ("publisher", plan.Text(plan.Plan.Site.Publisher)),
        ("title", title),
        ("year", release.Year),
        ("date", release.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("address", address ?? words["machine.cite_no_address"]),
        ("accessed", words["machine.cite_accessed"]),
        ("published", Digits(release.Date.Year)),
        ("key", $"{key}-{release.Year.Slug}"));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
