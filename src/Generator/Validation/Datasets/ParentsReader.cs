using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>Reads what a derived row was worked out from, separated by semicolons of any width, and its sum. Only derived rows have them.</summary>
internal sealed class ParentsReader(RowCells cells, DatasetContext context)
{
    private static readonly char[] Separators = [';', '；'];

    public ImmutableArray<FigureReference> Read(RegionCode? region)
    {
        var cell = cells[DatasetColumn.Parents];
        if (cell.Text.Length == 0)
        {
            return [];
        }

        var parents = ImmutableArray.CreateBuilder<FigureReference>();
        foreach (var text in cell.Text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (ReferenceText.Parse(text) is not { } parent)
            {
                context.Scope.Report(DatasetProblems.BadParent(cell.Location, text));
                continue;
            }

            parents.Add(parent);
            context.Scope.Remember(new ReferenceUse(parent, text, cell.Location, region, context.Release.Year));
        }

        return parents.ToImmutable();
    }
}
