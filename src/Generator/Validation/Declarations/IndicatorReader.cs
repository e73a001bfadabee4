using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Formulas;
using Generator.Validation.Rules;

namespace Generator.Validation.Declarations;

/// <summary>Reads one indicator and checks that its unit, direction, range and kind of observations go together.</summary>
internal static class IndicatorReader
{
    public static Indicator? Read(
        string name,
        FieldReader fields,
        Declared<Unit> units,
        Declared<Dimension> dimensions,
        Declared<Indicator> others,
        ReadingScope scope)
    {
        DeclarationMap.CheckName(name, "indicator", fields, scope);
        var label = fields.Localized("name");
        var definition = fields.Localized("definition");
        var unit = fields.Reference("unit", units);
        var direction = fields.Choice<Direction>("direction");
        var observations = fields.Choice<ObservationKind>("observations");
        var range = fields.OptionalFields("range") is { } nested ? ReadRange(name, nested, scope) : new ValueRange(null, null);
        var byRegion = fields.Flag("by-region");
        var brokenDown = fields.References("dimensions", dimensions);
        var isContext = fields.Flag("context");
        var note = fields.OptionalLocalized("note");
        var bases = fields.Entries("bases").Select(entry => ReadBasis(entry, scope)).OfType<Basis>().ToFrozenDictionary(basis => basis.Id);
        var formula = FormulaReader.Read(fields, scope);
        var relations = ReadRelations(fields, others);
        var sameAs = CommonIndicatorRule.Read(fields, scope);
        var yearStartsIn = fields.OptionalInteger("year-starts-in", 1, 12);
        var severalYears = fields.OptionalChoice<Together>("several-years");
        fields.End();

        if (direction == Direction.None && !isContext)
        {
            scope.Report(PlanProblems.DirectionMissing(fields.At("direction"), name));
        }

        if (severalYears is { } together && !(together == Together.Sum
            ? observations is null or ObservationKind.Flow
            : observations?.StandsAlone != false))
        {
            scope.Report(PeriodProblems.TogetherNotFitting(
                fields.At("several-years"),
                Choices<Together>.NameOf(together),
                name,
                Choices<ObservationKind>.NameOf(observations!.Value)));
        }

        if (unit is not null && observations is { } kind && !Fits(kind, new UnitId(unit)))
        {
            scope.Report(PlanProblems.UnitOfKind(fields.At("unit"), name, Choices<ObservationKind>.NameOf(kind), unit));
            return null;
        }

        return label is null || definition is null || unit is null || direction is null || observations is null
            ? null
            : new Indicator(
                new IndicatorId(name),
                label,
                definition,
                new UnitId(unit),
                direction.Value,
                observations.Value,
                range,
                byRegion,
                isContext,
                note,
                bases)
            {
                Formula = formula,
                Relations = relations,
                SameAs = sameAs,
                SeveralYears = severalYears,
                YearStartsIn = yearStartsIn ?? PlanDocumentReader.YearStartsIn(scope),
                Dimensions = [.. brokenDown.Distinct(StringComparer.Ordinal).Select(dimension => new DimensionId(dimension))],
            };
    }

    private static IndicatorRelations ReadRelations(FieldReader fields, Declared<Indicator> others) => new()
    {
        AddsUp = fields.OptionalChoices<Addition>("adds-up"),
        PartOf = fields.OptionalReference("part-of", others) is { } whole ? new IndicatorId(whole) : null,
        ChangeOf = fields.OptionalReference("change-of", others) is { } level ? new IndicatorId(level) : null,
        DisjointWith = [.. fields.References("disjoint-with", others).Select(other => new IndicatorId(other))],
    };

    /// <summary>Yearly changes are in per cent, events have a unit of their own, and that unit serves nothing else.</summary>
    private static bool Fits(ObservationKind kind, UnitId unit) => kind switch
    {
        ObservationKind.YearlyChange => unit == Unit.Percent,
        ObservationKind.Event => unit == Unit.Event,
        _ => unit != Unit.Event,
    };

    private static ValueRange ReadRange(string name, FieldReader fields, ReadingScope scope)
    {
        var min = fields.OptionalNumber("min");
        var max = fields.OptionalNumber("max");
        fields.End();
        if (min > max)
        {
            scope.Report(PlanProblems.RangeOrder(fields.Location, name));
        }

        return new ValueRange(min, max);
    }

    private static Basis? ReadBasis(SourceEntry entry, ReadingScope scope)
    {
        var subject = Phrase.Named("basis", entry.Key.Text);
        if (string.IsNullOrWhiteSpace(entry.Key.Text))
        {
            scope.Report(ContentProblems.EmptyText(entry.Key.Location, Phrase.Of("name-of-basis")));
            return null;
        }

        if (entry.Value is not SourceMap map)
        {
            scope.Report(ContentProblems.WrongKind(entry.Value.Location, subject, NodeKind.Name<SourceMap>()));
            return null;
        }

        var fields = new FieldReader(map, subject, entry.Key.Location, scope);
        var label = fields.Localized("label");
        var note = fields.OptionalLocalized("note");
        var otherThanPlan = fields.Flag("other-than-plan");
        fields.End();
        return label is null ? null : new Basis(new BasisId(entry.Key.Text.Trim()), label, note) { OtherThanPlan = otherThanPlan };
    }
}
