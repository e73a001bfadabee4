using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// What search engines and previews say of a page: its finding as a sentence, and a second one that says more or what the page holds.
/// </summary>
internal sealed class PageFindings(PlanWords plan)
{
    private readonly Findings findings = plan.Findings;
    private readonly string stop = plan.Words["list.stop"];

    /// <summary>The plan's leading goal, and all goals by number.</summary>
    public string OfHome() => Said(findings.MainGoal is { } goal ? findings.OfGoal(goal) : null, findings.OfAll());

    public string Of(Chapter chapter) => Said(findings.OfGoals(null, chapter.Goals), plan.Text(chapter.Summary));

    /// <summary>A section without goals says what it is about.</summary>
    public string Of(Section section) =>
        Said(section.Goals.IsEmpty ? null : findings.OfGoals(null, section.Goals), plan.Text(section.Summary));

    /// <param name="indicator">What the page is about.</param>
    /// <param name="holds">What the page holds.</param>
    public string Of(Indicator indicator, string holds) => Said(findings.OfPage(indicator), holds);

    /// <summary>Each text as a sentence; what there is nothing to say of is left out.</summary>
    public string Said(params ReadOnlySpan<string?> texts)
    {
        var sentences = new List<string>();
        foreach (var text in texts)
        {
            if (text is not null)
            {
                sentences.Add(text.EndsWith(stop, StringComparison.Ordinal) ? text : text + stop);
            }
        }

        return plan.Sentences(sentences);
    }
}
