using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>Where the figures come from.</summary>
internal static class SourcesTable
{
    public const string Name = "sources";

    public static Table Of(Compilation compilation) => new TableShape<Source>(compilation)
        .Key("id", source => source.Id.Value)
        .Localized("title", (source, pages) => pages.Site.Text(source.Title))
        .Localized("publisher", (source, pages) => pages.Site.Text(source.Publisher))
        .Required("date", source => source.Date)
        .Choice<SourceClass>("class", source => source.Class, isRequired: true)
        .Flag("names_its_source", source => source.NamesItsSource)
        .Text("document_number", source => source.DocumentNumber)
        .Text("url", source => source.Url?.OriginalString)
        .Text("read_at", source => source.ReadAt?.OriginalString)
        .Text("accessed", source => source.Accessed)
        .Localized("locator", (source, pages) => source.Locator is { } locator ? pages.Site.Text(locator) : null)
        .Text("sha256", source => source.Sha256)
        .Localized("says", (source, pages) => source.Says is { } says ? pages.Site.Text(says) : null)
        .Of(Name, DataPaths.Table(Name), compilation.Plan.Sources);
}
