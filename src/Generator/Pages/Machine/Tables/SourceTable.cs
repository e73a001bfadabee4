using Generator.Model;

namespace Generator.Pages.Machine.Tables;

/// <summary>Where the figures come from.</summary>
internal static class SourceTable
{
    public const string Name = "sources";

    public static Table Of(Compilation compilation) => new TableShape<Source>(compilation)
        .Key("id", source => source.Id.Value)
        .Localized("title", (source, pages) => pages.Edition.Text(source.Title))
        .Localized("publisher", (source, pages) => pages.Edition.Text(source.Publisher))
        .Required("date", source => source.Date)
        .Choice<SourceClass>("class", source => source.Class, isRequired: true)
        .Of(Name, MachinePaths.Table(Name), compilation.Plan.Sources);
}
