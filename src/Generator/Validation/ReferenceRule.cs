using System.Globalization;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;
using Generator.Validation.Fields;
using Generator.Validation.Structure;

namespace Generator.Validation;

/// <summary>
/// Everything that figures and goals are said to rest on exists, and was known when it was named. It runs when all files are read;
/// figures are looked for only where every row of every dataset was understood, since a faulty one would otherwise be called missing.
/// </summary>
internal sealed class ReferenceRule(
    Definitions definitions, StructureIndex structure, DatasetRows datasets, ReadingScope scope)
{
    private readonly ILookup<IndicatorId, Observation> rows = datasets.Observations.ToLookup(row => row.Indicator);

    public void Check()
    {
        foreach (var use in scope.References)
        {
            if (use.Reference is FigureReference.Row row)
            {
                Check(row, use);
            }
            else if (use.Reference is FigureReference.Of { Source: var source } && definitions.Sources.IsUnknown(source.Value))
            {
                scope.Report(DatasetProblems.UnknownParent(
                    use.Location, use.Text, [.. definitions.Sources.Names.Select(name => $"source:{name}")]));
            }
            else if (use.Reference is FigureReference.Promise { Goal: var goal } && structure.Goals.IsUnknown(goal.Value))
            {
                scope.Report(DatasetProblems.UnknownParent(
                    use.Location, use.Text, [.. structure.Goals.Names.Select(name => $"goals:{name}")]));
            }
        }
    }

    private void Check(FigureReference.Row row, ReferenceUse use)
    {
        if (!datasets.AreWhole || (use.Region ?? definitions.Plan?.Region) is not { } region
            || (definitions.Indicators.Knows(row.Indicator.Value) && definitions.Indicators.Find(row.Indicator.Value) is null))
        {
            return;
        }

        var found = rows[row.Indicator].Where(observation => row.IsOf(observation, region)).ToList();
        if (found.Count == 0)
        {
            IReadOnlyCollection<string> names = rows.Contains(row.Indicator)
                ? [.. rows[row.Indicator].Where(known => known.Region == region).Select(Written).Distinct(StringComparer.Ordinal)]
                : [.. definitions.Indicators.Names.Select(name => string.Create(CultureInfo.InvariantCulture, $"{name}/{row.Year.Value}"))];
            scope.Report(use.Release is null
                ? PlanProblems.UnknownRow(use.Location, use.Text, names)
                : DatasetProblems.UnknownParent(use.Location, use.Text, names));
        }
        else if (use.Release is { } release && found.TrueForAll(observation => observation.Release > release))
        {
            scope.Report(DatasetProblems.ParentIsLater(use.Location, use.Text, $"{found[0].Release}"));
        }
        else if (use.MustBeOfficial)
        {
            CheckOfficial(found[^1], use);
        }
    }

    private void CheckOfficial(Observation row, ReferenceUse use)
    {
        var sourceClass = definitions.Sources.Find(row.Source.Value)?.Class;
        if (sourceClass is { } known
            && (known != SourceClass.Official
                || row.Status is not (ObservationStatus.Final or ObservationStatus.Revised or ObservationStatus.Provisional)))
        {
            scope.Report(PlanProblems.NotOfficial(
                use.Location, use.Text, StatusNames.Of(row.Status), Fields.Choices<SourceClass>.NameOf(known)));
        }
    }

    /// <summary>A row as content would name it.</summary>
    private static string Written(Observation row)
    {
        var first = row.Period is { IsSeveralYears: true, YearsBefore: var before } ? $"{row.Year + -before}-" : string.Empty;
        var period = row.Period is { IsSeveralYears: false } part
            ? string.Create(CultureInfo.InvariantCulture, $"/{part.FromMonth}-{part.ToMonth}月")
            : string.Empty;
        var basis = row.Basis.IsUsual ? string.Empty : "@" + row.Basis;
        return string.Create(CultureInfo.InvariantCulture, $"{row.Indicator}/{first}{row.Year}{period}{basis}")
            + (row.Members.IsTotal ? string.Empty : $"[{row.Members}]");
    }
}
