using System.Collections.Immutable;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>How progress is judged: the rules with examples, the limits between statuses, and what the report's terms mean.</summary>
internal static class MethodologyPage
{
    public static readonly SitePage Kind = ProsePages.One("methodology", "methodology", (input, prose) => ModelOf(input.Pages, prose)) with
    {
        Menu = new(MenuGroup.Check, 1), MainMenu = 5,
    };

    private static Model ModelOf(LanguagePages pages, Html prose)
    {
        var (numbers, limits) = (pages.Site.Locale.Figures.Numbers, pages.Site.Plan.Thresholds);
        return new(
            prose,
            pages.Methods.Examples(),
            pages.Limits.Examples(),
            new(numbers.Write(limits.OnTrack), numbers.Write(limits.Lagging)),
            pages.Terms.Statuses(),
            pages.Terms.FigureStatuses(),
            pages.Terms.Bases());
    }

    private sealed record Model(
        Html ProseHtml,
        ImmutableArray<RuleView> Examples,
        ImmutableArray<LimitExampleView> Limits,
        ThresholdsView Thresholds,
        ImmutableArray<StatusTermView> StatusTerms,
        ImmutableArray<FigureTermView> FigureTerms,
        ImmutableArray<BasisTermView> BasisTerms) : View;

    private sealed record ThresholdsView(string OnTrack, string Lagging) : View;
}
