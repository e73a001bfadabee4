using System.Collections.Immutable;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>Every source with what is known of it, and the ids of the figures taken from it.</summary>
internal sealed record SourcesFile(ImmutableArray<SourceRecord> Sources) : ApiFile("sources", DataPaths.Api("sources"))
{
    public static SourcesFile Of(Compilation compilation)
    {
        var taken = compilation.Observed.SelectMany(rows => rows).ToLookup(row => row.Row.Source, row => row.Id);
        return new([.. compilation.Plan.Sources.Select(source => SourceRecord.Of(compilation, source, [.. taken[source.Id]]))]);
    }
}

internal sealed record SourceRecord(
    string Id,
    Texts Title,
    Texts Publisher,
    string Date,
    SourceClass Class,
    bool NamesItsSource,
    string? DocumentNumber,
    Uri? Url,
    Uri? ReadAt,
    string? Accessed,
    Texts? Locator,
    string? Sha256,
    Texts? Says,
    PageAddresses Pages,
    ImmutableArray<string> Figures)
{
    public static SourceRecord Of(Compilation compilation, Source source, ImmutableArray<string> figures) => new(
        source.Id.Value,
        compilation.In(source.Title),
        compilation.In(source.Publisher),
        source.Date,
        source.Class,
        source.NamesItsSource,
        source.DocumentNumber,
        source.Url,
        source.ReadAt,
        source.Accessed,
        compilation.In(source.Locator),
        source.Sha256,
        compilation.In(source.Says),
        compilation.Pages(DataPaths.Api("sources"), routes => routes.Source(source.Id).Value),
        figures);
}
