using Generator.Diagnostics;

namespace Generator.SiteTests.Broken;

/// <summary>The mistakes of templates and text catalogues.</summary>
internal static class BrokenTemplates
{
    public static IReadOnlyList<BrokenInput> All { get; } =
    [
        BrokenInput.Text("a template that does not parse", "T001", "templates/section.sbn-html", "{{ include \"local-contents\" toc }}", "{{ if }}", "}}"),
        BrokenInput.Text("an unknown variable in a template", "T003", "templates/section.sbn-html", "{{ include \"local-contents\" toc }}", "{{ contents }}", "contents"),
        BrokenInput.Text("an unknown member in a template", "T003", "templates/partials/goal-card.sbn-html", "{{ $1.promise }}", "{{ $1.promis }}", "promis }}"),
        BrokenInput.Text("the clock in a template", "T003", "templates/section.sbn-html", "{{ include \"local-contents\" toc }}", "{{ date.now }}", "date.now"),
        BrokenInput.Text("chance in a template", "T003", "templates/section.sbn-html", "{{ include \"local-contents\" toc }}", "{{ math.random 1 10 }}", "math.random"),
        BrokenInput.Text("a partial that is missing", "T003", "templates/section.sbn-html", "{{ include \"local-contents\" toc }}", "{{ include \"local-content\" toc }}", "include"),
        BrokenInput.Deleted("a page's template that is missing", "T002", "templates/section.sbn-html"),
        new("a text of the catalogue missing in one language", "C026", WithoutText),
    ];

    /// <summary>The text is reported where the other language has it.</summary>
    private static SourceLocation WithoutText(string folder)
    {
        BrokenInput.Text("", "", "templates/text.en.yaml", "  skip: Skip to the text\n", "").Break(folder);
        var lines = File.ReadAllLines(Path.Combine(folder, "templates/text.zh.yaml"));
        var at = Array.FindIndex(lines, line => line.StartsWith("  skip: ", StringComparison.Ordinal));
        return new SourceLocation("templates/text.zh.yaml", at + 1, 3);
    }
}
