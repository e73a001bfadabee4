namespace StandInTests.Templates;

/// <summary>
/// Reads the files in Cases. A case starts with `### name`; its template follows, then parts that start with
/// `--- output`, `--- error` (place and a part of the message), `--- model` (JSON), `--- options` or `--- include name`.
/// A part ends before the line end that precedes the next mark.
/// </summary>
internal static class TemplateCaseFile
{
    public static IEnumerable<TemplateCase> ReadAll()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Scriban", "Cases");
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file).ReplaceLineEndings("\n");
            foreach (var part in ("\n" + text).Split("\n### ").Skip(1))
            {
                yield return Read(Path.GetFileNameWithoutExtension(file), part);
            }
        }
    }

    private static TemplateCase Read(string area, string text)
    {
        var sections = text.Split("\n--- ");
        var head = sections[0].Split('\n', 2);
        var includes = new Dictionary<string, string>(StringComparer.Ordinal);
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in sections.Skip(1))
        {
            var lines = section.Split('\n', 2);
            var body = lines.Length > 1 ? lines[1].TrimEnd('\n') : string.Empty;
            if (lines[0].StartsWith("include ", StringComparison.Ordinal))
            {
                includes[lines[0]["include ".Length..]] = body;
            }
            else
            {
                parts[lines[0]] = body;
            }
        }

        return new TemplateCase(
            area,
            head[0],
            head.Length > 1 ? head[1] : string.Empty,
            parts.GetValueOrDefault("model"),
            parts.GetValueOrDefault("output"),
            parts.GetValueOrDefault("error"),
            parts.GetValueOrDefault("options", string.Empty).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(),
            includes);
    }
}
