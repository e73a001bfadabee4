using Generator.Progress;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>STEP: one step of a judgement's arithmetic with the numbers put in.</summary>
internal sealed class WorkingViews(Edition edition)
{
    public ScriptArray Steps(IEnumerable<WorkingStep> steps) => View.List(steps.Select(Step));

    private ScriptObject Step(WorkingStep step)
    {
        var key = $"formula.{step.Formula.Replace('-', '_')}";
        return View.Of(
            ("name", edition.Words[key + ".name"]),
            ("formula", edition.Words[key + ".formula"]),
            ("inputs", View.List(step.Inputs.Select(Term))),
            ("result", Term(step.Result)));
    }

    /// <summary>Numbers keep up to four decimals here, so that a reader can follow the sum.</summary>
    private ScriptObject Term(WorkingTerm term)
    {
        var figures = edition.Speech.Figures;
        var value = decimal.Round(term.Value, 4, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m;
        return View.Of(
            ("symbol", term.Symbol),
            ("year", term.Year?.ToString()),
            ("text", term.Unit is { } unit ? figures.Write(value, unit) : figures.Numbers.Write(value)));
    }
}
