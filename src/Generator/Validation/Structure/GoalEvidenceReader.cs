using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Structure;

/// <summary>Reads what a goal says of its evidence: the check by official figures alone, and what was found beside its measure.</summary>
internal static class GoalEvidenceReader
{
    public static OfficialCheck? ReadCheck(FieldReader fields, ReadingScope scope)
    {
        var rows = ReadRows(fields, mustBeOfficial: true, scope);
        if (fields.IsEmpty("rows"))
        {
            scope.Report(PlanProblems.CheckWithoutRows(fields.Location));
        }

        var stands = fields.Flag("stands");
        var says = fields.Localized("says");
        fields.End();
        return says is null ? null : new OfficialCheck(rows, stands, says);
    }

    public static FoundEvidence? ReadFound(FieldReader fields, ReadingScope scope)
    {
        var rows = ReadRows(fields, mustBeOfficial: false, scope);
        var isPartial = fields.Flag("partial");
        var says = fields.Localized("says");
        fields.End();
        return says is null ? null : new FoundEvidence(rows, says, isPartial);
    }

    private static ImmutableArray<FigureReference.Row> ReadRows(FieldReader fields, bool mustBeOfficial, ReadingScope scope)
    {
        var rows = ImmutableArray.CreateBuilder<FigureReference.Row>();
        foreach (var item in mustBeOfficial ? fields.NeededTexts("rows") : fields.OptionalTexts("rows"))
        {
            if (ReferenceText.ParseRow(item.Text, scope.Periods) is not { } row)
            {
                scope.Report(PlanProblems.BadRow(item.Location, item.Text.Trim()));
                continue;
            }

            rows.Add(row);
            scope.Remember(new ReferenceUse(row, item.Text.Trim(), item.Location, Region: null, Release: null, mustBeOfficial));
        }

        return rows.ToImmutable();
    }
}
