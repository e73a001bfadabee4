using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;
using Generator.Validation.Fields;

namespace Generator.Validation.Formulas;

/// <summary>
/// Adds the figures that follow by formulas: for every region and time for which all figures that go in are known, in the release that
/// completes or revises them. They are derived figures with their parents and their sum, as if somebody had written them, and are only
/// as good as the weakest that they rest on.
/// </summary>
internal sealed class FormulaRows
{
    private readonly Definitions definitions;
    private readonly ReadingScope scope;
    private readonly FormulaArithmetic arithmetic;
    private readonly List<Observation> rows;

    private FormulaRows(DatasetRows given, Definitions definitions, UnitAlgebra algebra, ReadingScope scope)
    {
        this.definitions = definitions;
        this.scope = scope;
        var written = new Dictionary<Observation, decimal>(ReferenceEqualityComparer.Instance);
        foreach (var row in given.Placed)
        {
            written[row.Row] = 2 * row.Rounding;
        }

        arithmetic = new(definitions.Indicators, algebra, row => written.GetValueOrDefault(row) is > 0 and var digit ? digit : LastOf(row));
        rows = [.. given.Observations];
    }

    public static DatasetRows AddTo(DatasetRows given, Definitions definitions, ReadingScope scope)
    {
        foreach (var row in given.Placed.Where(row => definitions.Indicators.Find(row.Row.Indicator.Value)?.Formula is not null))
        {
            scope.Report(FormulaProblems.RowOfFormula(row.Value, row.Row.Indicator.Value));
        }

        var algebra = UnitAlgebra.Of(definitions.Units, scope);
        var indicators = new FormulaRule(definitions.Indicators, algebra, scope).Check();
        if (indicators.IsEmpty || !given.AreWhole)
        {
            return given;
        }

        var all = new FormulaRows(given, definitions, algebra, scope);
        foreach (var indicator in indicators)
        {
            all.rows.AddRange(all.Of(indicator, indicator.Formula!));
        }

        return given with { Observations = [.. all.rows.OrderBy(row => row.Release)] };
    }

    private List<Observation> Of(Indicator indicator, Formula formula)
    {
        var known = formula.Inputs.ToDictionary(input => input, _ => new Dictionary<ObservationKey, Observation>());
        var results = new Dictionary<ObservationKey, Observation>();
        var computed = new List<Observation>();
        var faults = new HashSet<string>(StringComparer.Ordinal);
        foreach (var release in rows.Where(row => Uses(formula, row) is not null).GroupBy(row => row.Release).OrderBy(group => group.Key))
        {
            foreach (var row in release)
            {
                known[Uses(formula, row)!][KeyOf(indicator, row)] = row;
            }

            foreach (var key in release.Select(row => KeyOf(indicator, row)).Distinct().Where(key => IsWanted(indicator, key)))
            {
                var figures = known
                    .Where(input => input.Value.ContainsKey(key))
                    .ToDictionary(input => input.Key, input => input.Value[key]);
                if (figures.Count == formula.Inputs.Length
                    && Of(indicator, formula, figures, release.Key, faults) is { } result
                    && !(results.TryGetValue(key, out var before) && before.Number == result.Number && before.Source == result.Source))
                {
                    results[key] = result;
                    computed.Add(result);
                }
            }
        }

        CheckBases(indicator, formula, known);
        return computed;
    }

    /// <summary>Which of the figures that go in a row is; null for other rows and those without a number.</summary>
    private static FormulaTerm.Figure? Uses(Formula formula, Observation row) => row.Number is null
        ? null
        : formula.Inputs.FirstOrDefault(input => input.Indicator == row.Indicator && input.Basis == row.Basis);

    /// <summary>The figure of the indicator for what a row is about.</summary>
    private static ObservationKey KeyOf(Indicator indicator, Observation row) =>
        ObservationKey.Of(row) with { Indicator = indicator.Id, Basis = BasisId.Usual };

    /// <summary>Whether the indicator has figures of a region, and of the part that it is broken down into.</summary>
    private bool IsWanted(Indicator indicator, ObservationKey key) =>
        (indicator.ByRegion || key.Region == definitions.Plan?.Region)
        && key.Members.Parts.All(part => indicator.Dimensions.Contains(part.Dimension));

    private Observation? Of(
        Indicator indicator,
        Formula formula,
        Dictionary<FormulaTerm.Figure, Observation> figures,
        Year release,
        HashSet<string> faults)
    {
        var first = figures[formula.Inputs[0]];
        if (arithmetic.Work(indicator, formula, figures) is not var (value, sum))
        {
            Report("zero", FormulaProblems.NotComputed(formula.Location, indicator.Id.Value, first.Year.Value));
            return null;
        }

        if (!indicator.Range.Contains(value))
        {
            Report("range", FormulaProblems.OutOfRange(formula.Location, indicator.Id.Value, first.Year.Value, sum));
        }

        return first with
        {
            Indicator = indicator.Id,
            Value = new ObservedValue.Number(value),
            Status = ObservationStatus.Derived,
            Basis = BasisId.Usual,
            Source = formula.Inputs.Select(input => figures[input].Source).MaxBy(WeaknessOf),
            Note = null,
            Release = release,
            Location = formula.Location,
            Parents = [.. formula.Inputs.Select(input => figures[input]).Select(FigureReference (row) => FigureReference.Row.To(row))],
            Sum = sum,
            Checked = null,
        };

        // One message a formula and kind of fault: it is the formula that has to be looked at.
        void Report(string kind, Diagnostic problem)
        {
            if (faults.Add(kind))
            {
                scope.Report(problem);
            }
        }
    }

    /// <summary>Official sources first, compilations last.</summary>
    private int WeaknessOf(SourceId id) => definitions.Sources.Find(id.Value)?.Class switch
    {
        SourceClass.Official => 0,
        SourceClass.Reprint => 1,
        SourceClass.Reported => 2,
        _ => 3,
    };

    /// <summary>Says where a figure is lacking only because it stands on another basis than the formula asks for.</summary>
    private void CheckBases(
        Indicator indicator, Formula formula, Dictionary<FormulaTerm.Figure, Dictionary<ObservationKey, Observation>> known)
    {
        var keys = known.Values.SelectMany(figures => figures.Keys).Where(key => IsWanted(indicator, key)).Distinct().ToList();
        foreach (var input in formula.Inputs)
        {
            var other = rows.Find(row => row.Indicator == input.Indicator && row.Basis != input.Basis && row.Number is not null
                && keys.Contains(KeyOf(indicator, row)) && !known[input].ContainsKey(KeyOf(indicator, row)));
            if (other is not null)
            {
                scope.Report(FormulaProblems.OtherBasis(
                    formula.Location, indicator.Id.Value, input.Indicator.Value, other.Year.Value, other.Basis.Value));
            }
        }
    }

    /// <summary>The place of the last digit of a number as it is printed.</summary>
    private static decimal LastOf(Observation row) => new(1, 0, 0, false, (byte)Math.Min(10, (int)row.Number!.Value.Scale));
}
