using Generator.Model;
using Generator.Progress;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>EVIDENCE: how far the figures of a verdict can be trusted, in words.</summary>
internal sealed class EvidenceViews(Edition edition)
{
    /// <summary>Of a judged promise, or null where it has no figure.</summary>
    public ScriptObject? Of(GoalAssessment judged) => GoalQuality.Of(judged) is { } weakest
        ? View.Of(("weakest_id", EnumName.Kebab(weakest)), ("weakest_word", edition.Words.Of("observation_status", weakest)))
        : null;
}
