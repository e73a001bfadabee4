using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Structure;

/// <summary>
/// Reads a target, checks it against its indicator, and converts its values into the indicator's unit (relative changes and growth
/// ceilings stay in per cent).
/// </summary>
internal static class TargetReader
{
    public static Target? Read(FieldReader fields, Definitions definitions, ReadingScope scope)
    {
        var indicatorName = fields.Reference("indicator", definitions.Indicators);
        var kind = fields.Choice<TargetKind>("kind");
        var form = fields.OptionalChoice<ChangeForm>("form");
        var bound = fields.ChoiceWhen<Bound>(isRequired: kind?.HasUsualBound == false, "bound")
            ?? (kind is null ? Bound.AtMost : kind.Value.HasUsualBound ? kind.Value.Bounds[0] : null);
        var isWithoutValue = kind?.HasNoValue == true;
        var value = fields.NumberWhen(!isWithoutValue, "value") ?? (isWithoutValue ? 0 : null);
        var unit = fields.ReferenceWhen(kind?.HasUnit != false, "unit", definitions.Units);
        var upTo = fields.NumberWhen(kind == TargetKind.Range, "to");
        var eachYear = fields.Flag("each-year");
        var each = fields.OptionalChoice<EachOf>("each");
        var projection = fields.ReferenceWhen(kind == TargetKind.ProjectionChange, "projection", definitions.Indicators);
        var lowerYears = fields.OptionalInteger("years", 1, 10);
        var firstYear = fields.YearOfEitherKind(kind == TargetKind.Mean, "first-year");
        var isAllowance = fields.Flag("allowance");
        var year = fields.YearOfEitherKind(isRequired: true, "year");
        var yearIsImplied = fields.Flag("year-implied");
        var baseYear = fields.YearOfEitherKind(isRequired: false, "base-year") ?? definitions.Period?.BaseYear;
        var baseYearIsImplied = fields.Flag("base-year-implied");
        var said = fields.OptionalLocalized("said");
        var tolerance = fields.OptionalNumber("tolerance");
        var milestones = fields.Items("milestones", "milestone").Select(ReadMilestone).ToList();
        var restated = fields.OptionalFields("restated") is { } nested
            ? RestatedReader.Read(nested, definitions, indicatorName, scope)
            : null;
        var regional = fields.Items("regions", "region-target").Select(item => ReadRegional(item, definitions, each, value)).ToList();
        var members = TargetMembersReader.Read(fields, definitions.Indicators.Find(indicatorName), definitions, scope);
        fields.End();

        FiscalYearsRule.Check(
            fields,
            kind,
            definitions.Indicators.Find(indicatorName),
            [.. milestones.OfType<YearlyMilestone>().Select(one => one.Year)],
            definitions.Period,
            scope,
            ("year", year), ("base-year", baseYear), ("first-year", firstYear));
        TargetYearsRule.Check(fields, year, value, baseYear, milestones, definitions.Period, scope);
        if (firstYear >= year)
        {
            scope.Report(PeriodProblems.FirstYearNotBefore(fields.At("first-year"), $"{firstYear}", $"{year}"));
        }

        if (kind is null)
        {
            return null;
        }

        TargetShapeRule.Check(fields, kind.Value, bound, tolerance, scope);
        TargetFieldsRule.Check(fields, kind.Value, bound, value, upTo, scope);
        if (indicatorName is null || definitions.Indicators.Find(indicatorName) is not { } indicator)
        {
            return null;
        }

        IndicatorUseRule.Check(fields, indicator, scope);
        RegionTargetsRule.Check(fields, kind.Value, indicator, [.. regional.Select(own => own.Target)], definitions.Plan, scope);
        if (!TargetKindRule.Check(fields, kind.Value, indicator, scope))
        {
            return null;
        }

        TargetDirectionRule.Check(fields, kind.Value, bound, value, indicator, isAllowance, scope);
        if (unit is null && kind.Value.HasUnit)
        {
            return null;
        }

        if (each is not null && regional.Count == 0)
        {
            regional.AddRange(EveryRegion(definitions, value).Select(own => (own, fields)));
        }

        EachRegionRule.Check(fields, each, kind.Value, indicator, regional.Count, scope);
        ProjectionRule.Check(fields, kind.Value, projection, indicator, definitions, scope);
        var convert = TargetUnit.Converter(fields, kind.Value, unit, indicator, definitions.Units, scope);
        if (convert is null || bound is null || value is null || year is null || baseYear is null || milestones.Contains(null)
            || regional.Exists(own => own.Target is null) || (upTo is null && kind == TargetKind.Range)
            || (projection is null && kind == TargetKind.ProjectionChange) || (firstYear is null && kind == TargetKind.Mean)
            || convert(value.Value) is not { } converted)
        {
            return null;
        }

        var target = new Target(
            indicator.Id,
            kind.Value,
            form ?? ChangeForm.Linear,
            bound.Value,
            converted,
            kind.Value.IsInPercent ? Unit.Percent : kind == TargetKind.PointChange ? Unit.PercentagePoint : indicator.Unit,
            year.Value,
            yearIsImplied,
            baseYear.Value,
            convert(tolerance ?? 0) ?? 0,
            [.. milestones.Select(milestone => milestone! with { Value = convert(milestone.Value) ?? 0 })],
            restated)
        {
            Regional = [.. regional.Select(own => own.Target! with { Value = convert(own.Target.Value) ?? 0 })],
            Members = members,
            UpTo = upTo is { } end ? convert(end) : null,
            EachYear = eachYear,
            EachRegion = each is EachOf.Regions && regional.Count > 0,
            Projection = projection is null ? null : new IndicatorId(projection),
            FirstYear = kind == TargetKind.Mean ? firstYear : null,
            LowerYears = lowerYears ?? 2,
            IsAllowance = isAllowance,
            Said = said,
            BaseYearIsImplied = baseYearIsImplied,
        };
        TargetRangeRule.Check(fields, target, indicator, scope);
        foreach (var (own, item) in target.Regional.Zip(regional.Select(own => own.Fields)))
        {
            RegionTargetsRule.CheckValue(item, target with { Value = own.Value, Restated = null }, indicator, scope);
        }

        return target;
    }

    /// <summary>The parts of the plan's region, each with the value of the whole.</summary>
    private static IEnumerable<RegionTarget?> EveryRegion(Definitions definitions, decimal? value) =>
        definitions.Regions.Values
            .Where(region => region.Parent is { } parent && parent == definitions.Plan?.Region)
            .Select(region => value is { } asked ? new RegionTarget(region.Code, asked) : null);

    /// <summary>Where each region must meet the target, one without a number of its own must meet that of all.</summary>
    private static (RegionTarget? Target, FieldReader Fields) ReadRegional(
        FieldReader fields, Definitions definitions, EachOf? each, decimal? ofAll)
    {
        var region = fields.Reference("region", definitions.Regions);
        var value = fields.NumberWhen(each is null, "value") ?? (each is null ? null : ofAll);
        fields.End();
        return (region is null || value is null ? null : new RegionTarget(new(region), value.Value), fields);
    }

    private static YearlyMilestone? ReadMilestone(FieldReader fields)
    {
        var year = fields.YearOfEitherKind(isRequired: true, "year");
        var value = fields.Number("value");
        fields.End();
        return year is null || value is null ? null : new YearlyMilestone(year.Value, value.Value);
    }
}
