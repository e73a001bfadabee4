using System.Collections.Immutable;
using System.Globalization;
using Generator.Data.Api;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Pages.Views;
using Generator.Plans;
using Generator.Wording;

namespace Generator.Pages.Comparing;

/// <summary>Puts the comparison of several plans into the words of one language.</summary>
internal sealed class ComparisonMaker(Locale locale)
{
    private readonly string tag = locale.Language.Tag;

    public ComparisonView Of(ImmutableArray<PlanSite> plans)
    {
        var comparison = PlanComparison.Of(plans, locale.Language);
        return new(
            [.. plans.Select(Card)],
            [.. comparison.Indicators.Select((indicator, i) => Indicator(indicator, $"c{i + 1}"))],
            [.. comparison.Alone.Select(Link)]);
    }

    private PlanCardView Card(PlanSite plan)
    {
        var summary = plan.Summary;
        return new(
            summary.ShortTitle[tag],
            Address(plan, summary.Pages),
            summary.Finding[tag],
            locale.Times.Span(new(summary.Plan.From), new(summary.Plan.To)),
            summary.Release.FiscalYear ?? summary.Release.Year.ToString(CultureInfo.InvariantCulture),
            locale.Times.Date(summary.Release.Date),
            summary.GoalCount,
            [.. summary.StatusCounts.Select(count => Count(plan, count))]);
    }

    private StatusCountView Count(PlanSite plan, StatusCountRecord count)
    {
        var path = $"{plan.Name}/{new Routes(locale.Language).Status(count.Status)}";
        var status = new StatusView(
            EnumName.Kebab(count.Status),
            locale.Words.Of("status", count.Status, ".word"),
            locale.Words.Of("status", count.Status, ".explanation"),
            path);
        return new(status, count.Count, path, Math.Max(1, 100 * count.Count / plan.Summary.GoalCount));
    }

    private ComparedIndicatorView Indicator(ComparedIndicator indicator, string anchor)
    {
        var first = indicator.Plans[0].Indicator;
        return new(
            anchor,
            first.Name[tag],
            first.Definition[tag],
            first.SameAs,
            Uri.TryCreate(first.SameAs, UriKind.Absolute, out _) ? first.SameAs : null,
            locale.Words[indicator.Direction is { } agreed ? $"plans.order.{EnumName.Snake(agreed)}" : "plans.order.mixed"],
            [.. indicator.Groups.Select((group, i) => Group(group, $"{anchor}-{i + 1}"))],
            [.. indicator.Apart.Select(figure => Figure(figure, largest: null))],
            [.. indicator.WithoutFigure.Select(Link)]);
    }

    private ComparedGroupView Group(ComparedGroup group, string anchor)
    {
        var figures = group.Figures;
        var largest = figures.Max(one => one.Figure.Value);
        var rows = figures.Select(one => Figure(one, figures.Any(any => any.Figure.Value < 0) ? null : largest)).ToImmutableArray();
        return new(anchor, rows[0].When, rows[0].Unit, rows[0].Basis, rows[0].Rank is not null, rows);
    }

    private ComparedFigureView Figure(ComparedFigure one, decimal? largest)
    {
        var (plan, figure) = (one.Of.Plan, one.Figure);
        return new(
            one.Rank,
            Link(one.Of),
            figure.Text[tag],
            largest is > 0 ? (int)Math.Round(100 * figure.Value / largest.Value) : null,
            figure.Period ?? figure.Year.ToString(CultureInfo.InvariantCulture),
            one.Of.Indicator.Unit.Symbol[tag],
            figure.BasisLabel?[tag],
            EnumName.Kebab(figure.Status),
            locale.Words.Of("observation_status", figure.Status),
            figure.Source.Title[tag],
            Address(plan, figure.SourcePages));
    }

    private PlanIndicatorLink Link(PlanIndicator one) =>
        new(one.Plan.Summary.ShortTitle[tag], one.Indicator.Name[tag], Address(one.Plan, one.Indicator.Pages));

    /// <summary>A page of a plan, below the folder that holds all plans; the summary names it as seen from itself.</summary>
    private string Address(PlanSite plan, PageAddresses pages)
    {
        // The host is never seen: it only lets the path be worked out as a browser would.
        var summary = new Uri($"https://plans.invalid/{plan.Name}/{DataPaths.Summary}");
        return new Uri(summary, pages[tag]).AbsolutePath[1..];
    }
}
