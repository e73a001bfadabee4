using System.Collections.Immutable;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>The entrance of the interface: the plan, the newest release and every indicator with the addresses of its files.</summary>
internal sealed record IndexFile(
    Texts Title,
    Texts Description,
    Texts Publisher,
    LicenceRecord Licence,
    ImmutableArray<string> Languages,
    PlanRecord Plan,
    ReleaseReference Release,
    FileAddresses Files,
    SchemaAddresses Schemas,
    ImmutableArray<IndicatorEntry> Indicators) : ApiFile("index", DataPaths.ApiIndex)
{
    public static IndexFile Of(Compilation compilation)
    {
        var (plan, site, newest) = (compilation.Plan, compilation.Plan.Site, compilation.Newest.Release);
        return new(
            compilation.In(site.Title),
            compilation.In(site.Description),
            compilation.In(site.Publisher),
            new(compilation.In(site.DataLicence.Name), new(site.DataLicence.Url)),
            [.. plan.Languages.Select(language => language.Tag)],
            PlanRecord.Of(compilation),
            ReleaseReference.Of(newest),
            new(
                Address(DataPaths.Api("goals")),
                plan.HasResults ? Address(DataPaths.Api("results")) : null,
                Address(DataPaths.Api("measures")),
                Address(DataPaths.Api("releases")),
                Address(DataPaths.Api("sources")),
                Address(DataPaths.Summary),
                Address(DataPaths.Table("observations")),
                compilation.HasWorkbook ? Address(DataPaths.Workbook) : null,
                Address(DataPaths.DataPackage),
                Address(DataPaths.Catalogue)),
            new(
                Address(DataPaths.Schema("index")),
                Address(DataPaths.Schema("indicator")),
                Address(DataPaths.Schema("goals")),
                plan.HasResults ? Address(DataPaths.Schema("results")) : null,
                Address(DataPaths.Schema("measures")),
                Address(DataPaths.Schema("releases")),
                Address(DataPaths.Schema("sources")),
                Address(DataPaths.Schema("summary"))),
            [.. plan.Indicators.Select(indicator => Entry(compilation, indicator))]);
    }

    private static IndicatorEntry Entry(Compilation compilation, Indicator indicator)
    {
        var count = compilation.Observed[indicator.Id].Count();
        return new(
            indicator.Id.Value,
            compilation.In(indicator.Name),
            indicator.Unit.Value,
            count,
            Address(DataPaths.Api(indicator.Id)),
            count == 0 ? null : Address(DataPaths.Table(indicator.Id)),
            compilation.Pages(DataPaths.ApiIndex, routes => routes.Indicator(indicator.Id).Value));
    }

    private static Uri Address(OutputPath path) => DataPaths.ApiIndex.AddressOf(path);
}

internal sealed record LicenceRecord(Texts Name, Uri Url);

internal sealed record PlanRecord(
    Texts Title,
    DateOnly Issued,
    int From,
    int To,
    int BaseYear,
    string? Region,
    RegionSchemeRecord? RegionScheme,
    int YearStartsIn)
{
    public static PlanRecord Of(Compilation compilation)
    {
        var plan = compilation.Plan;
        return new(
            compilation.In(plan.Document.Title),
            plan.Document.Issued,
            plan.Period.From.Value,
            plan.Period.To.Value,
            plan.Period.BaseYear.Value,
            plan.NamesRegions ? plan.Region.Value : null,
            plan.RegionScheme is { } scheme ? new(scheme.Name, scheme.Url) : null,
            plan.Period.YearStartsIn);
    }
}

/// <summary>Whose codes the regions have.</summary>
internal sealed record RegionSchemeRecord(string Name, Uri? Url);

/// <summary>An edition by its year, and where that is a fiscal one by both that it lies in.</summary>
internal sealed record ReleaseReference(
    int Year,
    DateOnly Date,
    string? FiscalYear)
{
    public static ReleaseReference Of(Release release) =>
        new(release.Year.Value, release.Date, release.Year.IsFiscal ? release.Year.ToString() : null);
}

internal sealed record FileAddresses(
    Uri Goals,
    Uri? Results,
    Uri Measures,
    Uri Releases,
    Uri Sources,
    Uri Summary,
    Uri Observations,
    Uri? Workbook,
    Uri DataPackage,
    Uri Catalogue);

internal sealed record SchemaAddresses(
    Uri Index, Uri Indicator, Uri Goals, Uri? Results, Uri Measures, Uri Releases, Uri Sources, Uri Summary);

internal sealed record IndicatorEntry(string Id, Texts Name, string Unit, int ObservationCount, Uri Json, Uri? Csv, PageAddresses Pages);
