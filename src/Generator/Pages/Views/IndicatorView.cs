using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>INDICATOR: what an indicator counts and how, for its own page.</summary>
internal sealed record IndicatorView(
    string Id,
    string Name,
    string Definition,
    string? Unit,
    string DirectionWord,
    string KindWord,
    string? Note,
    string? Formula,
    string? Years,
    bool IsContext,
    ImmutableArray<BasisView> Bases) : View
{
    public static IndicatorView Of(LanguageSite site, Indicator indicator) => new(
        indicator.Id.Value,
        site.Text(indicator.Name),
        site.Text(indicator.Definition),
        site.Locale.Figures.Symbol(indicator.Unit) is { Length: > 0 } symbol ? symbol : null,
        site.Words.Of(
            "direction",
            indicator.Direction,
            indicator.Direction != Direction.None && site.Uses.GoalsOf(indicator.Id).IsEmpty ? "_without_goal" : string.Empty),
        site.Words.Of("observations", indicator.Observations),
        indicator.Note is { } note ? site.Text(note) : null,
        site.PlanWords.Formulas.Of(indicator),
        site.PlanWords.FiscalYears(indicator),
        indicator.IsContext,
        BasisView.Of(site, indicator));
}

/// <summary>A basis that figures of an indicator are counted on.</summary>
internal sealed record BasisView(string Label, string? Note) : View
{
    public static ImmutableArray<BasisView> Of(LanguageSite site, Indicator indicator) =>
    [
        .. indicator.Bases.Values
            .OrderBy(basis => basis.Id.Value, StringComparer.Ordinal)
            .Select(basis => new BasisView(site.Text(basis.Label), basis.Note is { } note ? site.Text(note) : null)),
    ];
}

/// <summary>An indicator named in passing, with the address of its page.</summary>
internal sealed record IndicatorLink(string Name, string Path) : View
{
    public static IndicatorLink Of(LanguageSite site, IndicatorId indicator) =>
        new(site.Text(site.Plan.Indicators[indicator].Name), site.Routes.Indicator(indicator).Value);
}
