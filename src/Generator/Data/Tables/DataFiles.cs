using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>The site as programs read it: every file of every format, and where it is offered.</summary>
internal sealed class DataFiles(Compilation source, ImmutableArray<DataFile> all)
{
    public Compilation Compilation => source;

    /// <summary>The tables of the whole compilation; those of single indicators are cut from the first.</summary>
    public ImmutableArray<Table> Tables => source.Tables;

    public IEnumerable<OutputFile> Files => all.Select(file => file.File);

    public LanguageData Of(SiteLanguage language) => source.Languages.Single(one => one.Language == language);

    /// <summary>The files of the whole compilation that a place of a language offers.</summary>
    public IEnumerable<DataFile> Offered(Offers place, SiteLanguage language) =>
        all.Where(file => file.Offers.HasFlag(place) && file.Indicator is null && (file.Language is null || file.Language == language));

    public DataFormat FormatOf(OutputPath path) => source.FormatOf(path);

    /// <summary>The files of one indicator; there is no table where nothing was found.</summary>
    public IEnumerable<DataFile> Of(Indicator indicator) => all.Where(file => file.Indicator == indicator.Id);

    /// <summary>The years that an indicator has figures for, with repeats.</summary>
    public IEnumerable<Year> YearsOf(Indicator indicator) => source.Observed[indicator.Id].Select(row => row.Row.Year);
}
