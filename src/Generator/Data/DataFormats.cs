using System.Collections.Immutable;
using Generator.Data.Api;
using Generator.Data.Csv;
using Generator.Data.Feeds;
using Generator.Data.Icons;
using Generator.Data.Metadata;
using Generator.Data.Workbook;
using Generator.Model;

namespace Generator.Data;

/// <summary>A form in which data can be had: what readers call it, how its files' names end, its media type, and its writer.</summary>
/// <param name="Name">The same in every language.</param>
/// <param name="Ending">How names of its files end, without the point.</param>
/// <param name="MediaType">As registered with IANA.</param>
/// <param name="Write">Makes the files, from the compilation and the files of the formats before it, which some describe.</param>
internal sealed record DataFormat(
    string Name, string Ending, string MediaType, Func<Compilation, ImmutableArray<DataFile>, IEnumerable<DataFile>> Write);

/// <summary>All formats, in the order in which pages offer their files: a new one is its writer and a line here.</summary>
internal static class DataFormats
{
    private const string Json = "application/json";

    /// <summary>A chart as a drawing. Charts are drawn before this stage.</summary>
    public static readonly DataFormat Drawing = new("SVG", "svg", "image/svg+xml", WritesNothing);

    /// <summary>A chart as a picture.</summary>
    public static readonly DataFormat Picture = new("PNG", "png", "image/png", WritesNothing);

    public static readonly DataFormat Feed = new("Atom", "xml", "application/atom+xml", (compilation, _) =>
        compilation.Languages.Select(language => new DataFile(AtomFeed.Of(compilation, language), Offers.Download, "machine.file.feed")
        {
            Language = language.Language,
        }));

    public static readonly ImmutableArray<DataFormat> All =
    [
        new("XLSX", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (compilation, _) =>
            [new(WorkbookFile.Of(compilation), Offers.Download | Offers.Catalogue | Offers.Dataset, "machine.file.xlsx")]),
        new("CSV", "csv", "text/csv", (compilation, _) => CsvFile.All(compilation)),
        new("JSON", "json", Json, (compilation, _) => ApiFiles.Of(compilation)),
        new("JSON", "json", Json, (compilation, before) =>
            [new(DataPackage.Of(compilation, before), Offers.Download | Offers.Catalogue, "machine.file.datapackage")]),
        new("JSON", "json", Json, (compilation, _) => CsvwFiles.Of(compilation)),
        new("JSON-LD", "jsonld", "application/ld+json", (compilation, before) =>
            [new(Catalogue.Of(compilation, before), Offers.Download, "machine.file.catalogue")]),
        Feed,
        new("Web manifest", "webmanifest", "application/manifest+json", (compilation, _) =>
            compilation.Languages.Select(language => new DataFile(WebManifest.Of(language)))),
        Drawing,
        Picture,
    ];

    /// <summary>The format of a file by the end of its name.</summary>
    public static DataFormat Of(OutputPath path) => All.First(format => path.Value.EndsWith(format.Ending, StringComparison.Ordinal));

    private static IEnumerable<DataFile> WritesNothing(Compilation compilation, ImmutableArray<DataFile> before) => [];
}

/// <summary>A file for programs, with the places that offer it, and the key of the words that name it there.</summary>
internal sealed record DataFile(OutputFile File, Offers Offers = Offers.Nowhere, string NameKey = "")
{
    /// <summary>The language whose pages alone offer it.</summary>
    public SiteLanguage? Language { get; init; }

    /// <summary>The indicator that it is about alone. Its page offers it and nothing else does.</summary>
    public IndicatorId? Indicator { get; init; }

    public OutputPath Path => File.Path;
}

/// <summary>Where a file is offered. What is offered nowhere is found from another file.</summary>
[Flags]
internal enum Offers
{
    Nowhere = 0,

    /// <summary>On the data page, or on the indicator's.</summary>
    Download = 1,

    /// <summary>In the catalogue.</summary>
    Catalogue = 2,

    /// <summary>In what the data page says to search engines.</summary>
    Dataset = 4,
}
