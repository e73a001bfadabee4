using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// Reads what a derived row was worked out from (names separated by semicolons of any width) and its sum, which must give the value as
/// the row writes it. A derived row has both, every other row neither.
/// </summary>
internal sealed class ParentsReader(RowCells cells, DatasetContext context)
{
    private static readonly char[] Separators = [';', '；'];

    private ReadingScope Scope => context.Scope;

    public ImmutableArray<FigureReference> Read(RegionCode? region)
    {
        var cell = cells[DatasetColumn.Parents];
        var parents = ImmutableArray.CreateBuilder<FigureReference>();
        foreach (var text in cell.Text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if ((ReferenceText.Parse(text, Scope.Periods) ?? ReferenceText.ParseId(text, region, Find)) is not { } parent)
            {
                Scope.Report(DatasetProblems.BadParent(cell.Location, text));
                continue;
            }

            parents.Add(parent);
            Scope.Remember(new ReferenceUse(parent, text, cell.Location, region, context.Release.Year));
        }

        return parents.ToImmutable();
    }

    private Indicator? Find(IndicatorId indicator) => context.Definitions.Indicators.Find(indicator.Value);

    /// <summary>The sum, or null where the row has none.</summary>
    public string? ReadSum(ObservationStatus? status)
    {
        CheckPresence(DatasetColumn.Parents, status);
        CheckPresence(DatasetColumn.Sum, status);
        var sum = cells[DatasetColumn.Sum];
        if (sum.Text.Length == 0)
        {
            return null;
        }

        if (status == ObservationStatus.Derived
            && NumberText.TryParse(context.NumberIn(cells[DatasetColumn.Value]), unitIsPercent: true, out var value, out _)
            && SumText.Fault(context.Numbers.Plain(sum.Text), value) is { } fault)
        {
            Scope.Report(DatasetProblems.SumNotRight(sum.Location, sum.Text, fault));
        }

        return sum.Text;
    }

    private void CheckPresence(DatasetColumn column, ObservationStatus? status)
    {
        var cell = cells[column];
        if (status == ObservationStatus.Derived && cell.Text.Length == 0)
        {
            Scope.Report(DatasetProblems.DerivedWithoutSum(cell.Location, ColumnNames.EnglishOf(column)));
        }
        else if (status is { } other and not ObservationStatus.Derived && cell.Text.Length > 0)
        {
            Scope.Report(DatasetProblems.ParentsNotFitting(cell.Location, ColumnNames.EnglishOf(column), StatusNames.Of(other)));
        }
    }
}
