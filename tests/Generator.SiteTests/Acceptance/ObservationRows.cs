using Generator.Model;

namespace Generator.SiteTests.Acceptance;

/// <summary>Compares the rows of the indicators' pages with the observations of the plan.</summary>
internal static class ObservationRows
{
    /// <summary>What is missing in the rows of the chosen observations.</summary>
    public static IReadOnlyList<string> Faults(BuiltSite site, string tag, Func<Observation, bool> chosen)
    {
        var language = site.Plan.Languages.Single(known => known.Tag == tag);
        var locale = site.Locales[language];
        var faults = new List<string>();
        foreach (var (key, series) in site.Assessment.Newest.Series.OrderBy(pair => pair.Key.Indicator.Value, StringComparer.Ordinal))
        {
            var page = site.Document($"{tag}/indicators/{key.Indicator}.html");
            foreach (var point in series.Points.Where(point => chosen(point.Current)))
            {
                var row = point.Current;
                var cells = page.GetElementById(RowAnchor.Of(row, site.Plan.Region));
                if (cells is null)
                {
                    faults.Add($"{row.Location}: no row");
                    continue;
                }

                var text = SharedCells.Text(cells);
                var source = site.Plan.Sources[row.Source];
                string?[] expected =
                [
                    row.Number is { } number && series.Indicator.Unit != Unit.WarningLevel
                        ? locale.Figures.Number(number, series.Indicator.Unit)
                        : null,
                    row.Value is ObservedValue.StatedMet ? locale.Words["absence.stated_met"] : null,
                    row.Value is ObservedValue.CompletedOn done ? locale.Times.Date(done.Date) : null,
                    locale.Words.Of("observation_status", row.Status),
                    row.Basis.IsUsual ? null : series.Indicator.Bases[row.Basis].Label[language],
                    source.Title[language],
                    row.Note?[language],
                    .. point.Superseded.Select(
                        old => old.Number is { } earlier ? locale.Figures.Number(earlier, series.Indicator.Unit) : null),
                ];
                faults.AddRange(expected.OfType<string>().Where(words => !text.Contains(PageText.Plain(words), StringComparison.Ordinal))
                    .Select(words => $"{row.Location}: “{words}” is not in its row on {tag}/indicators/{key.Indicator}.html"));
                if (SharedCells.Source(cells) is null)
                {
                    faults.Add($"{row.Location}: no link to the source");
                }
            }
        }

        return faults;
    }
}
