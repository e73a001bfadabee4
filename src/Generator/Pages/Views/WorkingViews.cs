using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>STEP: one step of a judgement's arithmetic with the numbers put in.</summary>
internal sealed class WorkingViews(LanguageSite site)
{
    public ScriptArray Steps(IEnumerable<WorkingStep> steps) => View.List(steps.Select(Step));

    /// <summary>Formulas without numbers, for a rule that has none to put in yet.</summary>
    public ScriptArray Formulas(IEnumerable<string> formulas) => View.List(formulas.Select(Formula));

    private ScriptObject Step(WorkingStep step) => View.With(
        Formula(step.Formula),
        ("inputs", View.List(step.Inputs.Select(Term))),
        ("result", Term(step.Result)));

    private ScriptObject Formula(string formula)
    {
        var key = $"formula.{formula.Replace('-', '_')}";
        return View.Of(("name", site.Words[key + ".name"]), ("formula", site.Words[key + ".formula"]));
    }

    /// <summary>Numbers keep up to four decimals here, so that a reader can follow the sum.</summary>
    private ScriptObject Term(WorkingTerm term)
    {
        var figures = site.Locale.Figures;
        var value = decimal.Round(term.Value, 4, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m;
        return View.Of(
            ("symbol", term.Symbol),
            ("year", term.Year?.ToString()),
            ("text", term.Unit is { } unit ? figures.Write(value, unit) : figures.Numbers.Write(value)));
    }
}
