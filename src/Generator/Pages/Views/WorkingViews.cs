using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>A formula without numbers.</summary>
internal record FormulaView(string Name, string Formula) : View;

/// <summary>STEP: one step of a judgement's arithmetic with the numbers put in.</summary>
internal sealed record StepView(FormulaView Rule, ImmutableArray<NumberView> Inputs, NumberView Result) : FormulaView(Rule);

/// <summary>A number in a step.</summary>
internal sealed record NumberView(string Symbol, string? Year, string Text) : View;

/// <summary>How judgements were worked out.</summary>
internal sealed class WorkingViews(LanguageSite site)
{
    public ImmutableArray<StepView> Steps(IEnumerable<WorkingStep> steps) =>
        [.. steps.Select(step => new StepView(Formula(step.Formula), [.. step.Inputs.Select(Number)], Number(step.Result)))];

    /// <summary>Formulas without numbers, for a rule that has none to put in yet.</summary>
    public ImmutableArray<FormulaView> Formulas(IEnumerable<string> formulas) => [.. formulas.Select(Formula)];

    private FormulaView Formula(string formula)
    {
        var key = $"formula.{formula.Replace('-', '_')}";
        return new(site.Words[key + ".name"], site.Words[key + ".formula"]);
    }

    /// <summary>Numbers keep up to four decimals here, so that a reader can follow the sum.</summary>
    private NumberView Number(WorkingTerm term)
    {
        var figures = site.Locale.Figures;
        var value = decimal.Round(term.Value, 4, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m;
        return new(term.Symbol, term.Year?.ToString(), term.Unit is { } unit ? figures.Write(value, unit) : figures.Numbers.Write(value));
    }
}
