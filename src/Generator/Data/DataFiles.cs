using System.Collections.Immutable;
using Generator.Data.Feeds;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data;

/// <summary>The site as programs read it: every file of every format, and where it is offered.</summary>
internal sealed class DataFiles
{
    private readonly Compilation source;
    private readonly ImmutableArray<DataFile> all;

    private DataFiles(Compilation compilation, ImmutableArray<DataFile> files) => (source, all) = (compilation, files);

    /// <summary>The tables of the whole compilation; those of single indicators are cut from the first.</summary>
    public ImmutableArray<Table> Tables => source.Tables;

    public IEnumerable<OutputFile> Files => all.Select(file => file.File).Append(Sitemap.Robots(source));

    public static DataFiles Of(ImmutableArray<LanguageData> languages, ImmutableArray<OutputFile> originals)
    {
        var compilation = new Compilation(languages, originals);
        var files = ImmutableArray<DataFile>.Empty;
        foreach (var format in DataFormats.All)
        {
            files = [.. files, .. format.Write(compilation, files)];
        }

        return new(compilation, files);
    }

    public LanguageData Of(SiteLanguage language) => source.Languages.Single(one => one.Language == language);

    /// <summary>The files of the whole compilation that a place of a language offers.</summary>
    public IEnumerable<DataFile> Offered(Offers place, SiteLanguage language) =>
        all.Where(file => file.Offers.HasFlag(place) && file.Indicator is null && (file.Language is null || file.Language == language));

    /// <summary>The files of one indicator; there is no table where nothing was found.</summary>
    public IEnumerable<DataFile> Of(Indicator indicator) => all.Where(file => file.Indicator == indicator.Id);

    /// <summary>The years that an indicator has figures for, with repeats.</summary>
    public IEnumerable<Year> YearsOf(Indicator indicator) => source.Observed[indicator.Id].Select(row => row.Row.Year);

    /// <summary>The map of the pages, where the site knows its address.</summary>
    public IEnumerable<OutputFile> MapOf(IEnumerable<OutputPath> pages) =>
        Sitemap.Of(source, [.. pages]) is { } map ? [map] : [];
}
