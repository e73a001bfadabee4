using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Formulas;

/// <summary>
/// A formula names indicators and bases that there are, goes round in no circle, adds only what is measured alike, and gives the unit
/// that its indicator declares.
/// </summary>
internal sealed class FormulaRule(Declared<Indicator> indicators, UnitAlgebra algebra, ReadingScope scope)
{
    /// <summary>The indicators whose formulas hold, each after those that it rests on.</summary>
    public ImmutableArray<Indicator> Check()
    {
        var (done, sound) = (new Dictionary<IndicatorId, bool>(), ImmutableArray.CreateBuilder<Indicator>());
        foreach (var indicator in indicators.Values.Where(indicator => indicator.Formula is not null))
        {
            Visit(indicator, [], done, sound);
        }

        return sound.ToImmutable();
    }

    /// <summary>Whether figures of an indicator can go into a formula.</summary>
    private bool Visit(
        Indicator indicator, ImmutableList<IndicatorId> above, Dictionary<IndicatorId, bool> done, ImmutableArray<Indicator>.Builder sound)
    {
        if (indicator.Formula is not { } formula)
        {
            return true;
        }

        if (above.Contains(indicator.Id))
        {
            scope.Report(FormulaProblems.Circle(
                formula.Location, string.Join(" → ", above.SkipWhile(id => id != indicator.Id).Append(indicator.Id))));
            return false;
        }

        if (done.TryGetValue(indicator.Id, out var known))
        {
            return known;
        }

        if (above.Count == InputLimits.LongestChain)
        {
            scope.Report(FormulaProblems.TooLongChain(formula.Location, InputLimits.LongestChain));
            return false;
        }

        var holds = true;
        foreach (var input in formula.Inputs)
        {
            holds &= Find(indicator, formula, input) is { } other && Visit(other, above.Add(indicator.Id), done, sound);
        }

        holds = holds && HoldsTogether(indicator, formula);
        if (done.TryAdd(indicator.Id, holds) && holds)
        {
            sound.Add(indicator);
        }

        return holds;
    }

    private Indicator? Find(Indicator indicator, Formula formula, FormulaTerm.Figure input)
    {
        var name = input.Indicator.Value;
        if (!indicators.Knows(name))
        {
            if (indicators.IsComplete)
            {
                scope.Report(ContentProblems.UnknownReference(formula.Location, "indicator", name, indicators.Names));
            }

            return null;
        }

        if (indicators.Find(name) is not { } other)
        {
            return null;
        }

        if (other.YearStartsIn != indicator.YearStartsIn)
        {
            scope.Report(PeriodProblems.FormulaOfOtherYears(formula.Location, indicator.Id.Value, name));
            return null;
        }

        if (!input.Basis.IsUsual && !other.Bases.ContainsKey(input.Basis))
        {
            scope.Report(FormulaProblems.UnknownBasis(
                formula.Location, input.Basis.Value, name, [.. other.Bases.Keys.Select(basis => basis.Value)]));
            return null;
        }

        if (formula.Inputs.First(one => one.Indicator == input.Indicator) != input)
        {
            scope.Report(FormulaProblems.TwoBases(formula.Location, name));
            return null;
        }

        if (other.Observations is ObservationKind.Event or ObservationKind.YearlyChange
            || (indicator.Observations == ObservationKind.Cumulative && other.Observations != ObservationKind.Cumulative))
        {
            scope.Report(FormulaProblems.InputNotFitting(
                formula.Location,
                name,
                Choices<ObservationKind>.NameOf(other.Observations),
                Choices<ObservationKind>.NameOf(indicator.Observations)));
            return null;
        }

        return other;
    }

    private bool HoldsTogether(Indicator indicator, Formula formula)
    {
        if (indicator.Observations is ObservationKind.Event or ObservationKind.YearlyChange)
        {
            scope.Report(FormulaProblems.ResultNotFitting(formula.Location, Choices<ObservationKind>.NameOf(indicator.Observations)));
            return false;
        }

        if (DimensionOf(formula.Root, formula.Location) is not { } gives || algebra.SizeOf(indicator.Unit) is not { } declared)
        {
            return false;
        }

        if (!gives.Equals(declared.Dimension))
        {
            scope.Report(FormulaProblems.OtherUnit(
                formula.Location, gives, indicator.Unit.Value, declared.Dimension, algebra.Fitting(gives)));
            return false;
        }

        return true;
    }

    private UnitDimension? DimensionOf(FormulaTerm term, SourceLocation at)
    {
        switch (term)
        {
            case FormulaTerm.Number { Unit: null }:
                return UnitDimension.None;
            case FormulaTerm.Number { Unit: { } unit }:
                if (algebra.SizeOf(unit) is { } size)
                {
                    return size.Dimension;
                }

                scope.Report(FormulaProblems.UnknownUnit(at, unit.Value));
                return null;
            case FormulaTerm.Figure figure:
                return algebra.SizeOf(indicators.Find(figure.Indicator.Value)!.Unit)?.Dimension;
            case FormulaTerm.Operation operation
                when DimensionOf(operation.Left, at) is { } left && DimensionOf(operation.Right, at) is { } right:
                if (operation.IsSum && !left.Equals(right))
                {
                    scope.Report(FormulaProblems.UnlikeSum(at, left, right));
                    return null;
                }

                return operation.IsSum ? left : operation.Sign == '×' ? left * right : left / right;
            default:
                return null;
        }
    }
}
