using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Formulas;

/// <summary>Reads the formula of an indicator; what it names is looked at once all indicators are known.</summary>
internal static class FormulaReader
{
    private const int MostDecimals = 10;

    public static Formula? Read(FieldReader fields, ReadingScope scope)
    {
        var text = fields.OptionalText("formula");
        var decimals = fields.OptionalInteger("decimals", 0, MostDecimals);
        if (text is null)
        {
            if (decimals is not null)
            {
                scope.Report(FormulaProblems.DecimalsWithoutFormula(fields.At("decimals")));
            }

            return null;
        }

        if (Parse(text, fields.At("formula"), scope) is not { } root)
        {
            return null;
        }

        var formula = new Formula(text, root, decimals) { Location = fields.At("formula") };
        if (formula.Inputs.IsEmpty)
        {
            scope.Report(FormulaProblems.NoIndicator(fields.At("formula")));
            return null;
        }

        return formula;
    }

    /// <summary>What a unit is made of, written as a formula of units.</summary>
    public static UnitParts? ReadUnits(FieldReader fields, ReadingScope scope) =>
        fields.OptionalText("made-of") is { } text && Parse(text, fields.At("made-of"), scope) is { } root
            ? new UnitParts(root, fields.At("made-of"))
            : null;

    private static FormulaTerm? Parse(string text, SourceLocation at, ReadingScope scope)
    {
        var root = FormulaText.Parse(text, out var fault);
        if (fault is not null)
        {
            scope.Report(FormulaProblems.NotReadable(at, text, fault));
        }

        return root;
    }
}
