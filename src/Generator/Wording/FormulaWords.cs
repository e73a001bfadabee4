using Generator.Model;

namespace Generator.Wording;

/// <summary>Formulas as readers see them: the names of indicators instead of their ids.</summary>
internal sealed class FormulaWords(PlanWords plan)
{
    /// <summary>How an indicator follows from others; null where sources print it.</summary>
    public string? Of(Indicator indicator) => indicator.Formula is { } formula ? Say(formula.Root) : null;

    private string Say(FormulaTerm term) => term switch
    {
        FormulaTerm.Number { Unit: { } unit, Value: var value } => plan.Figures.Write(value, unit),
        FormulaTerm.Number { Value: var value } => plan.Figures.Numbers.Write(value),
        FormulaTerm.Figure { Basis.IsUsual: true } figure => plan.Name(figure.Indicator),
        FormulaTerm.Figure figure => plan.Words.Fill(
            "indicator.on_basis",
            ("indicator", plan.Name(figure.Indicator)),
            ("basis", plan.Text(plan.Plan.Indicators[figure.Indicator].Bases[figure.Basis].Label))),
        FormulaTerm.Operation operation =>
            $"{Within(operation.Left, operation, isRight: false)} {operation.Sign} {Within(operation.Right, operation, isRight: true)}",
        _ => string.Empty,
    };

    /// <summary>A part in brackets where the arithmetic would otherwise mean something else.</summary>
    private string Within(FormulaTerm part, FormulaTerm.Operation whole, bool isRight) =>
        part is FormulaTerm.Operation inner
        && (whole.IsSum ? isRight && whole.Sign == '−' && inner.IsSum : inner.IsSum || (isRight && whole.Sign == '÷'))
            ? $"({Say(part)})"
            : Say(part);
}
