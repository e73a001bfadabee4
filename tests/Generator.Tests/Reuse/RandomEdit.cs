using System.Collections.Immutable;
using System.Globalization;

namespace Generator.Tests.Reuse;

/// <summary>One edit as an author makes it, or mistakes it: about one in five makes a plan that cannot be built.</summary>
internal sealed class RandomEdit(Random random)
{
    private static readonly char[] LineEnd = ['\n'];

    private int number;

    public (string What, PlanState State) Of(PlanState state)
    {
        (string Name, Func<PlanState, PlanState?> Edit)[] kinds =
        [
            ("a figure", ChangeFigure),
            ("a figure", ChangeFigure),
            ("a row less", RemoveRow),
            ("a row more", AddRow),
            ("a text", one => ChangeText(one, "content/", ".yaml")),
            ("a text", one => ChangeText(one, "content/", ".yaml")),
            ("a number of the plan", ChangeNumber),
            ("prose", ChangeProse),
            ("a word of the catalogue", ChangeWord),
            ("a template", ChangeTemplate),
            ("a partial", ChangePartial),
            ("a colour", ChangeColour),
            ("a script", ChangeScript),
            ("a file more", AddFile),
            ("a file less", RemoveFile),
            ("a folder renamed", RenameFolder),
        ];
        while (true)
        {
            var (name, edit) = kinds[random.Next(kinds.Length)];
            number++;
            if (edit(state) is { } changed && !changed.Texts.SequenceEqual(state.Texts))
            {
                return ($"{name} ({string.Join(", ", Changed(state, changed))})", changed);
            }
        }
    }

    private static IEnumerable<string> Changed(PlanState before, PlanState after) => before.Texts.Keys
        .Union(after.Texts.Keys, StringComparer.Ordinal)
        .Where(path => before.Texts.GetValueOrDefault(path) != after.Texts.GetValueOrDefault(path));

    private PlanState? ChangeFigure(PlanState state) => InTable(state, (lines, row) =>
    {
        var cells = lines[row].Split(',');
        var figures = Enumerable.Range(3, Math.Max(0, cells.Length - 3))
            .Where(i => decimal.TryParse(cells[i], NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            .ToList();
        if (figures.Count == 0)
        {
            return null;
        }

        var one = figures[random.Next(figures.Count)];
        cells[one] = Another(cells[one]);
        return [.. lines[..row], string.Join(',', cells), .. lines[(row + 1)..]];
    });

    private PlanState? RemoveRow(PlanState state) => InTable(state, (lines, row) => [.. lines[..row], .. lines[(row + 1)..]]);

    private PlanState? AddRow(PlanState state) => InTable(state, (lines, row) =>
    {
        var cells = lines[row].Split(',');
        cells[2] = Another(cells[2]);
        return [.. lines[..row], string.Join(',', cells), .. lines[row..]];
    });

    private PlanState? ChangeText(PlanState state, string folder, string ending) => InLine(state, folder, ending, line =>
    {
        var end = Ends(line, "'}", "',", ", en:", "}").FirstOrDefault(-1);
        return end < 0 || !line.Contains("en:", StringComparison.Ordinal) ? null : line.Insert(end, $" x{number}");
    });

    private PlanState? ChangeNumber(PlanState state) => InLine(state, "content/", ".yaml", line =>
        line.AsSpan().ContainsAnyInRange('0', '9') ? Another(line) : null);

    private PlanState? ChangeProse(PlanState state) => InLine(state, "content/", ".md", line =>
        line.Length > 20 && !line.Contains(':', StringComparison.Ordinal) ? $"{line} More of {number}." : null);

    private PlanState? ChangeWord(PlanState state) => InLine(state, "templates/text.", ".yaml", line =>
        line.StartsWith(' ') && line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && char.IsLetter(line[colon + 2])
            ? line.Insert(colon + 2, $"x{number} ")
            : null);

    private PlanState? ChangeTemplate(PlanState state) => InLine(state, "templates/", ".sbn-html", Markup);

    private PlanState? ChangePartial(PlanState state) => InLine(state, "templates/partials/", ".sbn-html", Markup);

    private string? Markup(string line) => line.IndexOf("</", StringComparison.Ordinal) is > 0 and var end && !line.Contains("<script")
        ? line.Insert(end, $" x{number}")
        : null;

    private PlanState? ChangeColour(PlanState state) => InLine(state, "templates/assets/10-tokens", ".css", line =>
        line.IndexOf('#', StringComparison.Ordinal) is > 0 and var hash && hash + 1 < line.Length && char.IsAsciiHexDigit(line[hash + 1])
            ? line[..(hash + 1)] + (line[hash + 1] == 'a' ? 'b' : 'a') + line[(hash + 2)..]
            : null);

    private PlanState? ChangeScript(PlanState state) => InLine(state, "templates/assets/", ".js", line =>
        line.StartsWith("//", StringComparison.Ordinal) ? $"{line} {number}" : null);

    private PlanState AddFile(PlanState state) => random.Next(3) switch
    {
        0 => new(state.Texts.SetItem($"content/static/note-{number}.txt", $"A note {number}.\n")),
        1 => new(state.Texts
            .SetItem($"content/pages/more-{number}.zh.md", $"---\ntitle: More {number}\ndescription: More of it.\n---\n\nText.\n")
            .SetItem($"content/pages/more-{number}.en.md", $"---\ntitle: More {number}\ndescription: More of it.\n---\n\nText.\n")),
        _ => new(state.Texts.SetItem($"content/pages/lone-{number}.en.md", "---\ntitle: Alone\n---\n\nText.\n")),
    };

    private PlanState? RemoveFile(PlanState state)
    {
        var paths = Paths(state, "content/", string.Empty);
        return new(state.Texts.Remove(paths[random.Next(paths.Count)]));
    }

    private PlanState? RenameFolder(PlanState state)
    {
        var folders = Paths(state, "content/chapters/", "section.yaml").Select(path => path[..path.LastIndexOf('/')]).ToList();
        if (folders.Count == 0)
        {
            return null;
        }

        var old = folders[random.Next(folders.Count)];
        var at = old.LastIndexOf('/') + 1;
        var name = old[..at] + random.Next(1, 9).ToString(CultureInfo.InvariantCulture) + old[old.IndexOf('-', at)..];
        return new(state.Texts.ToImmutableSortedDictionary(
            file => file.Key.StartsWith(old + "/", StringComparison.Ordinal) ? name + file.Key[old.Length..] : file.Key,
            file => file.Value,
            StringComparer.Ordinal));
    }

    private PlanState? InTable(PlanState state, Func<string[], int, string[]?> edit)
    {
        var tables = Paths(state, "content/data/", ".csv").Where(path => Lines(state.Texts[path]).Length > 1).ToList();
        if (tables.Count == 0)
        {
            return null;
        }

        var table = tables[random.Next(tables.Count)];
        var lines = Lines(state.Texts[table]);
        return edit(lines, random.Next(1, lines.Length)) is { } changed
            ? new(state.Texts.SetItem(table, string.Join('\n', changed) + "\n"))
            : null;
    }

    private PlanState? InLine(PlanState state, string folder, string ending, Func<string, string?> edit)
    {
        var paths = Paths(state, folder, ending);
        if (paths.Count == 0)
        {
            return null;
        }

        var path = paths[random.Next(paths.Count)];
        var lines = state.Texts[path].Split('\n');
        var row = random.Next(lines.Length);
        return edit(lines[row]) is { } changed
            ? new(state.Texts.SetItem(path, string.Join('\n', [.. lines[..row], changed, .. lines[(row + 1)..]])))
            : null;
    }

    private static List<string> Paths(PlanState state, string folder, string ending) => state.Texts.Keys
        .Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal))
        .ToList();

    private static string[] Lines(string text) => text.Split(LineEnd, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<int> Ends(string line, params string[] ends) =>
        ends.Select(end => line.IndexOf(end, StringComparison.Ordinal)).Where(at => at > 0);

    /// <summary>One digit is another one.</summary>
    private string Another(string text)
    {
        var digits = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToList();
        if (digits.Count == 0)
        {
            return text;
        }

        var at = digits[random.Next(digits.Count)];
        return text[..at] + random.Next(10).ToString(CultureInfo.InvariantCulture) + text[(at + 1)..];
    }
}
