using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>Which fields, bounds and numbers go with which kind of target, where the kinds differ.</summary>
internal static class TargetFieldsRule
{
    /// <summary>Fields of a few kinds only, with the kinds.</summary>
    private static readonly (string Field, Func<TargetKind, bool> Fits)[] Fields =
    [
        ("to", kind => kind == TargetKind.Range),
        ("each-year", kind => kind is TargetKind.GrowthFloor or TargetKind.GrowthCeiling),
        ("projection", kind => kind == TargetKind.ProjectionChange),
        ("years", kind => kind == TargetKind.Peak),
        ("first-year", kind => kind == TargetKind.Mean),
        ("base-year", kind => kind != TargetKind.Mean),
        ("base-year-implied", kind => kind != TargetKind.Mean),
        ("allowance", kind => kind.IsChange),
        ("value", kind => kind != TargetKind.Peak),
        ("unit", kind => kind.HasUnit || kind == TargetKind.ZeroGrowth),
        ("milestones", kind => !kind.IsOrder && kind is not (TargetKind.GrowthFloor or TargetKind.Range or TargetKind.Mean)),
        ("restated", kind => !kind.IsOrder && kind is not (TargetKind.Range or TargetKind.Mean)),
        ("regions", kind => kind.MayBeRegional),
        ("each", kind => kind.MayBeRegional),
    ];

    public static void Check(FieldReader fields, TargetKind kind, Bound? bound, decimal? value, decimal? upTo, ReadingScope scope)
    {
        foreach (var (field, _) in Fields.Where(one => fields.Has(one.Field) && !one.Fits(kind)))
        {
            scope.Report(TargetProblems.FieldNotFitting(fields.At(field), field, Choices<TargetKind>.NameOf(kind)));
        }

        if (bound is { } written && !kind.IsLimit && !kind.Bounds.Contains(written))
        {
            scope.Report(TargetProblems.BoundNotFitting(
                fields.At("bound"),
                Choices<Bound>.NameOf(written),
                Choices<TargetKind>.NameOf(kind),
                [.. kind.Bounds.Select(Choices<Bound>.NameOf)]));
        }

        if (kind == TargetKind.Range && upTo <= value)
        {
            scope.Report(TargetProblems.RangeEnds(fields.At("to")));
        }

        if (kind == TargetKind.Rank && (value < 1 || value != decimal.Truncate(value.GetValueOrDefault())))
        {
            scope.Report(TargetProblems.NotAPlace(fields.At("value")));
        }
    }
}
