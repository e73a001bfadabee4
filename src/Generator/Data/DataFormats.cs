using System.Collections.Immutable;
using Generator.Data.Api;
using Generator.Data.Csv;
using Generator.Data.Feeds;
using Generator.Data.Icons;
using Generator.Data.Metadata;
using Generator.Data.Tables;
using Generator.Data.Workbook;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Data;

/// <summary>All formats, in the order in which pages offer their files: a new one is its writer and a line here.</summary>
internal static class DataFormats
{
    private const string Json = "application/json";

    /// <summary>A chart as a drawing. Charts are drawn before this stage.</summary>
    private static readonly DataFormat Drawing = new("SVG", "svg", "image/svg+xml", WritesNothing);

    /// <summary>A chart as a picture.</summary>
    private static readonly DataFormat Picture = new("PNG", "png", "image/png", WritesNothing);

    private static readonly DataFormat Feed = new("Atom", "xml", "application/atom+xml", (compilation, _) =>
        compilation.Languages.Select(language => new DataFile(AtomFeed.Of(compilation, language), Offers.Download, "machine.file.feed")
        {
            Language = language.Language,
        }));

    public static readonly ImmutableArray<DataFormat> All =
    [
        new("XLSX", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (compilation, _) =>
            !compilation.HasWorkbook ? [] :
            [
                new(WorkbookFile.Of(compilation), Offers.Download | Offers.Catalogue | Offers.Dataset, "machine.file.xlsx")
                {
                    Use = FileUse.Spreadsheet,
                },
            ]),
        new("CSV", "csv", "text/csv", (compilation, _) => CsvFile.All(compilation)),
        new("JSON", "json", Json, (compilation, _) => ApiFiles.Of(compilation)),
        new("JSON", "json", Json, (compilation, before) =>
            [new(DataPackage.Of(compilation, before), Offers.Download | Offers.Catalogue, "machine.file.datapackage")]),
        new("JSON", "json", Json, (compilation, _) => CsvwFiles.Of(compilation)),
        new("JSON-LD", "jsonld", "application/ld+json", (compilation, before) =>
            [new(Catalogue.Of(compilation, before), Offers.Download, "machine.file.catalogue")]),
        Feed,
        new("Web manifest", "webmanifest", "application/manifest+json", (compilation, _) =>
            compilation.Languages.Select(language => new DataFile(WebManifest.Of(compilation, language)))),
        new("Text", "txt", "text/plain", (compilation, _) => [new(Sitemap.Robots(compilation))]),
        Drawing,
        Picture,
    ];

    /// <summary>Writes every file of every format.</summary>
    public static DataFiles Write(
        ImmutableArray<LanguageData> languages,
        ImmutableArray<OutputFile> originals,
        IContentStore store,
        DiagnosticBag diagnostics,
        SizeLimits? limits = null)
    {
        var compilation = new Compilation(languages, originals, All) { Limits = limits ?? SizeLimits.Usual, Store = store };
        var files = ImmutableArray<DataFile>.Empty;
        foreach (var format in All)
        {
            var before = files;
            files =
            [
                .. before,
                .. Guard.Make(
                    $"*.{format.Ending}",
                    () => format.Write(compilation, before).Select(file => Kept(file, store)).ToImmutableArray(),
                    [],
                    diagnostics),
            ];
        }

        return new(compilation, files);
    }

    private static DataFile Kept(DataFile file, IContentStore store) =>
        file.File.Content is HeldContent held ? file with { File = file.File with { Content = store.Keep(held.Read()) } } : file;

    /// <summary>The map of the pages, in parts where it is large, where the site knows its address.</summary>
    public static IEnumerable<OutputFile> MapOf(DataFiles files, IEnumerable<OutputPath> pages) =>
        Sitemap.Of(files.Compilation, [.. pages]);

    private static IEnumerable<DataFile> WritesNothing(Compilation compilation, ImmutableArray<DataFile> before) => [];
}
