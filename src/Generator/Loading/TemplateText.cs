namespace Generator.Loading;

/// <summary>A template as text; the path is relative to the template folder ("partials/goal-card.sbn-html").</summary>
internal sealed record TemplateText(string Path, string Text);
