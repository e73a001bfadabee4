using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>Where the figures come from.</summary>
internal static class SourcesTable
{
    public const string Name = "sources";

    public static Table Of(Compilation compilation) => new TableShape<Source>(compilation)
        .Key("id", source => source.Id.Value)
        .Localized("title", (source, language) => language.Text(source.Title))
        .Localized("publisher", (source, language) => language.Text(source.Publisher))
        .Required("date", source => source.Date)
        .Choice<SourceClass>("class", source => source.Class, isRequired: true)
        .Flag("names_its_source", source => source.NamesItsSource)
        .Text("document_number", source => source.DocumentNumber)
        .Text("url", source => source.Url?.OriginalString)
        .Text("read_at", source => source.ReadAt?.OriginalString)
        .Text("accessed", source => source.Accessed)
        .Localized("locator", (source, language) => source.Locator is { } locator ? language.Text(locator) : null)
        .Text("sha256", source => source.Sha256)
        .Localized("says", (source, language) => source.Says is { } says ? language.Text(says) : null)
        .Of(Name, DataPaths.Table(Name), compilation.Plan.Sources);
}
