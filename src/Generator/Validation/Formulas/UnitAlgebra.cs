using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Formulas;

/// <summary>
/// How units follow from each other. A unit may say what it is made of (tce / wan-yuan); the others of its quantity follow by their
/// factors. A quantity of which no unit says so stands for itself, and shares measure nothing.
/// </summary>
internal sealed class UnitAlgebra
{
    /// <summary>Factors are written with a few digits, so that those of one size may differ a little.</summary>
    private const decimal Precision = 1e-6m;

    private readonly Declared<Unit> units;
    private readonly FrozenSet<string> shares;
    private readonly Dictionary<string, UnitSize> quantities = new(StringComparer.Ordinal);

    private UnitAlgebra(Declared<Unit> units)
    {
        this.units = units;
        shares = new[] { Unit.Percent, Unit.PercentagePoint }
            .Select(unit => units.Find(unit.Value)?.Quantity)
            .OfType<string>()
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>All units; what one is made of and its factor must not contradict each other.</summary>
    public static UnitAlgebra Of(Declared<Unit> units, ReadingScope scope)
    {
        var algebra = new UnitAlgebra(units);
        foreach (var unit in units.Values.Where(unit => unit.MadeOf is not null))
        {
            algebra.Check(unit, scope);
        }

        return algebra;
    }

    /// <summary>Null for a unit that is not there or faulty itself.</summary>
    public UnitSize? SizeOf(UnitId id) => units.Find(id.Value) is { } unit ? Size(unit) : null;

    /// <summary>The units in which something of a dimension can be told.</summary>
    public ImmutableArray<string> Fitting(UnitDimension dimension) =>
        [.. units.Values.Where(unit => Size(unit)?.Dimension.Equals(dimension) == true).Select(unit => unit.Id.Value)];

    private void Check(Unit unit, ReadingScope scope)
    {
        try
        {
            if (Contradiction(unit) is { } fault)
            {
                scope.Report(FormulaProblems.UnitNotMade(unit.MadeOf!.Location, unit.Id.Value, fault));
            }
        }
        catch (ArithmeticException)
        {
            scope.Report(FormulaProblems.UnitNotMade(
                unit.MadeOf!.Location, unit.Id.Value, Phrase.Of("made-of.too-large", ("most", InputLimits.LongestChain))));
        }
    }

    private Phrase? Contradiction(Unit unit) => Made(unit.MadeOf!.Root, [unit.Quantity], out var fault) is not { } made ? fault
        : SizeOf(unit, []) is { } size
            && (!size.Dimension.Equals(made.Dimension) || Math.Abs((made.Factor / size.Factor) - 1) > Precision)
        ? Phrase.Of("made-of.other-size", ("quantity", unit.Quantity), ("dimension", made.Dimension.ToString()))
        : null;

    /// <summary>The size of a unit, or null where there is none that decimals hold, which is told of the unit itself.</summary>
    private UnitSize? Size(Unit unit)
    {
        try
        {
            return SizeOf(unit, []);
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    private UnitSize? SizeOf(Unit unit, ImmutableHashSet<string> above) =>
        OfQuantity(unit.Quantity, above) is { } one ? one with { Factor = one.Factor * unit.Factor } : null;

    /// <summary>The size of what has the factor 1; null where it is made of itself.</summary>
    private UnitSize? OfQuantity(string quantity, ImmutableHashSet<string> above)
    {
        if (shares.Contains(quantity))
        {
            return new(UnitDimension.None, 1);
        }

        if (quantities.TryGetValue(quantity, out var known))
        {
            return known;
        }

        if (above.Contains(quantity))
        {
            return null;
        }

        if (above.Count > InputLimits.LongestChain)
        {
            throw new OverflowException("Too many units rest on one another.");
        }

        var size = units.Values.FirstOrDefault(unit => unit.Quantity == quantity && unit.MadeOf is not null) is { } made
            ? Made(made.MadeOf!.Root, above.Add(quantity), out _) is { } whole ? whole with { Factor = whole.Factor / made.Factor } : null
            : new UnitSize(UnitDimension.Of(quantity), 1);
        if (size is not null)
        {
            quantities.Add(quantity, size);
        }

        return size;
    }

    private UnitSize? Made(FormulaTerm term, ImmutableHashSet<string> above, out Phrase? fault)
    {
        fault = null;
        switch (term)
        {
            case FormulaTerm.Number { Unit: null } number when number.Value > 0:
                return new(UnitDimension.None, number.Value);
            case FormulaTerm.Figure { Indicator.Value: var name } when units.Find(name) is { } unit:
                var size = SizeOf(unit, above);
                fault = size is null ? Phrase.Of("made-of.itself", ("unit", name)) : null;
                return size;
            case FormulaTerm.Figure { Indicator.Value: var unknown }:
                fault = Phrase.Of("made-of.unknown", ("unit", unknown));
                return null;
            case FormulaTerm.Operation { IsSum: false } operation:
                return Made(operation.Left, above, out fault) is { } left && Made(operation.Right, above, out fault) is { } right
                    ? operation.Sign == '×'
                        ? new(left.Dimension * right.Dimension, left.Factor * right.Factor)
                        : new(left.Dimension / right.Dimension, left.Factor / right.Factor)
                    : null;
            default:
                fault = Phrase.Of("made-of.no-product");
                return null;
        }
    }
}
