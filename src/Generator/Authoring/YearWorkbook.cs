using System.Collections.Immutable;
using System.Globalization;
using Generator.Data.Workbook;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Authoring;

/// <summary>
/// A dataset ready to fill in as a workbook: the rows, with lists to choose from in their cells; a sheet that explains every column; and
/// a hidden one that holds the lists.
/// </summary>
internal sealed class YearWorkbook
{
    private const int FirstRow = 2;

    private readonly PlanInWork plan;
    private readonly DeskWords words;
    private readonly YearRows rows;
    private readonly WordLists lists;

    private YearWorkbook(PlanInWork plan, YearRows rows, DeskWords words)
    {
        this.plan = plan;
        this.rows = rows;
        this.words = words;
        lists = new WordLists(words.Text("year.lists"));
    }

    public static byte[] Write(PlanInWork plan, YearRows rows, DeskWords words) => new YearWorkbook(plan, rows, words).Write();

    private byte[] Write()
    {
        var rules = Rules().ToImmutableArray();
        return WorkbookFile.Write(
        [
            new Sheet(rows.Table.Name, rows.Table) { Rules = rules },
            new Sheet(ExplanationSheet.In(words.Language), YearExplanation.Of(plan, rows, words)),
            new Sheet(lists.SheetName, lists.ToTable()) { IsHidden = true },
        ]);
    }

    private IEnumerable<CellRule> Rules()
    {
        var last = FirstRow + rows.Wanted.Length - 1;
        if (!plan.Definitions.Regions.Values.IsEmpty)
        {
            var regions = lists.Add("regions", plan.Definitions.Regions.Values.Select(region => rows.NameOf(region.Code)));
            yield return Rule(DatasetColumn.Region, FirstRow, last, regions);
        }

        yield return Rule(DatasetColumn.Source, FirstRow, last, lists.Add("sources", plan.Definitions.Sources.Names));
        yield return Rule(DatasetColumn.Value, FirstRow, last, list: null);
        for (var i = 0; i < rows.Wanted.Length; i++)
        {
            // Rows in a row that choose from the same list share a rule.
            var indicator = rows.Wanted[i].Indicator;
            var first = i;
            while (i + 1 < rows.Wanted.Length && rows.Wanted[i + 1].Indicator == indicator)
            {
                i++;
            }

            var (from, to) = (FirstRow + first, FirstRow + i);
            yield return Rule(DatasetColumn.Unit, from, to, UnitsFor(indicator));
            yield return Rule(DatasetColumn.Status, from, to, StatusesFor(indicator));
            if (indicator.Bases.Count > 0)
            {
                var bases = indicator.Bases.Keys.Select(basis => basis.Value).Order(StringComparer.Ordinal);
                yield return Rule(DatasetColumn.Basis, from, to, lists.Add($"basis {indicator.Id}", bases));
            }
        }
    }

    /// <summary>All units of the indicator's quantity, its own first.</summary>
    private string UnitsFor(Indicator indicator)
    {
        var own = plan.Definitions.Units.Find(indicator.Unit.Value);
        var fitting = plan.Definitions.Units.Values.Where(unit => unit.Quantity == own?.Quantity && unit != own);
        return lists.Add(
            $"unit {indicator.Unit}",
            fitting.Select(unit => rows.SymbolOf(unit.Id)).Prepend(rows.SymbolOf(indicator.Unit)).Distinct(StringComparer.Ordinal));
    }

    private string StatusesFor(Indicator indicator)
    {
        var isEvent = indicator.Observations == ObservationKind.Event;
        var fitting = Enum.GetValues<ObservationStatus>()
            .Where(status => status == ObservationStatus.StatedMet || StatusNames.IsDated(status) == isEvent);
        return lists.Add(isEvent ? "status of events" : "status", fitting.Select(rows.WordOf));
    }

    private CellRule Rule(DatasetColumn column, int from, int to, string? list)
    {
        var letters = SheetPart.ColumnLetters(YearRows.Columns.IndexOf(column));
        return new CellRule(
            string.Create(CultureInfo.InvariantCulture, $"{letters}{from}:{letters}{to}"),
            list,
            rows.HeaderOf(column),
            list is null
                ? words.Text("year.number")
                : FieldDescriptions.Of(FieldDescriptions.Dataset, ColumnNames.EnglishOf(column)).In(words.Language));
    }
}
