using System.Collections.Immutable;
using Generator.Charts.Kinds;
using Generator.Pages.Templates;
using Generator.Wording;

namespace Generator.Pages.Views;

/// <summary>The figures of a goal's chart as a table, each with its source row.</summary>
internal sealed class ChartTableViews(LanguageSite site, RowViews rows)
{
    /// <summary>
    /// Rows are in the order of the chart's points, counted from the last; where there are as many of them, but perhaps for the base
    /// year, from which changes only start, a row and its point can light up together.
    /// </summary>
    public ChartTableView Of(ChartSubject.OfTarget subject, int points)
    {
        var table = ChartTable.Of(subject.Course, site.PlanWords);
        var extra = table.Rows.Length - points;
        return new(
            table.Change,
            table.RequiredWord,
            extra == 0 || (extra == 1 && table.Rows[0].Year == subject.Course.Target.BaseYear),
            [.. table.Rows.Select(Row)],
            table.Due is { } due ? Row(due) : null);
    }

    private ChartRowView Row(ChartTableRow row) => new(row.Year.ToString(), rows.Figure(row.Figure), row.Change, row.Required);
}

/// <summary>The table under a goal's chart; the last row is the target's year, where no figure of it can be compared.</summary>
internal sealed record ChartTableView(
    string? Change, string? RequiredWord, bool IsLinked, ImmutableArray<ChartRowView> Rows, ChartRowView? Last) : View
{
    public bool HasRequired => RequiredWord is not null;
}

/// <summary>A year in the table under a goal's chart.</summary>
internal sealed record ChartRowView(string Year, FigureView? Figure, string? Change, string? Required) : View;
