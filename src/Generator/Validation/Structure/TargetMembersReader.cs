using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Structure;

/// <summary>Reads the part of the whole that a target is set for: of: {sector: industry}.</summary>
internal static class TargetMembersReader
{
    private const string Key = "of";

    public static Members Read(FieldReader fields, Indicator? indicator, Definitions definitions, ReadingScope scope)
    {
        var parts = new List<(DimensionId Dimension, MemberId Member)>();
        foreach (var (name, value) in fields.Entries(Key))
        {
            if (scope.Shapes is { } shapes)
            {
                shapes.ReadAs(value, new FieldKind.Text());
                continue;
            }

            if (definitions.Dimensions.Find(name.Text) is not { } dimension)
            {
                if (definitions.Dimensions.IsUnknown(name.Text))
                {
                    scope.Report(ContentProblems.UnknownReference(
                        name.Location, definitions.Dimensions.Kind, name.Text, definitions.Dimensions.Names));
                }
            }
            else if (indicator is not null && !indicator.Dimensions.Contains(dimension.Id))
            {
                scope.Report(DimensionProblems.TargetNotBrokenDown(name.Location, indicator.Id.Value, dimension.Id.Value));
            }
            else if ((value as Loading.SourceScalar)?.Text.Trim() is not { } member || !dimension.Members.Contains(new(member)))
            {
                scope.Report(DimensionProblems.UnknownMemberOfTarget(
                    value.Location, (value as Loading.SourceScalar)?.Text.Trim() ?? string.Empty, dimension.Id.Value,
                    [.. dimension.Members.Keys.Select(one => one.Value)]));
            }
            else
            {
                parts.Add((dimension.Id, new(member)));
            }
        }

        if (fields.Has(Key) && fields.Entries(Key).IsEmpty)
        {
            scope.Report(DimensionProblems.TargetOfNothing(fields.At(Key)));
        }

        return Members.Of(parts);
    }
}
