using System.Collections.Immutable;
using Generator.Pages.Templates;
using Generator.Pages.Views;
using Scriban.Runtime;

namespace Generator.Pages.Comparing;

/// <summary>What stands around a page over several plans: no plan is its own, so it has little of what other pages have.</summary>
internal sealed record ComparisonFrame(
    string Lang, IScriptObject Text, string Title, string Description, ImmutableArray<LanguageLink> Languages) : View;

/// <summary>The plans with how they stand, and the indicators that they share.</summary>
internal sealed record ComparisonView(
    ImmutableArray<PlanCardView> Plans, ImmutableArray<ComparedIndicatorView> Indicators, ImmutableArray<PlanIndicatorLink> Alone) : View;

/// <summary>A plan in short: the way to its report, what it found, and its promises by status.</summary>
internal sealed record PlanCardView(
    string Title,
    string Path,
    string Finding,
    string Period,
    string Edition,
    string Date,
    int GoalsTotal,
    ImmutableArray<StatusCountView> Counts) : View;

/// <summary>An indicator that several plans declare the same, by the name that the first of them gives it.</summary>
internal sealed record ComparedIndicatorView(
    string Anchor,
    string Name,
    string Definition,
    string CommonName,
    string? Url,
    string Order,
    ImmutableArray<ComparedGroupView> Groups,
    ImmutableArray<ComparedFigureView> Apart,
    ImmutableArray<PlanIndicatorLink> Without) : View;

/// <summary>Figures that can be compared: what is the same of all of them, and the rows in their order.</summary>
internal sealed record ComparedGroupView(
    string Anchor, string When, string Unit, string? Basis, bool IsRanked, ImmutableArray<ComparedFigureView> Figures) : View;

/// <summary>
/// A plan's figure with what it must be read with. The share is that of the largest figure of its group in whole per cent, for a bar; null
/// where some are below zero.
/// </summary>
internal sealed record ComparedFigureView(
    int? Rank,
    PlanIndicatorLink Plan,
    string Value,
    int? Share,
    string When,
    string Unit,
    string? Basis,
    string StatusId,
    string StatusWord,
    string Source,
    string SourcePath) : View;

/// <summary>An indicator on the pages of its plan.</summary>
internal sealed record PlanIndicatorLink(string Plan, string Indicator, string Path) : View;
