using Generator.Changes.Comparison;

namespace Generator.Cli;

/// <summary>Tells a reader what publishing would change: a heading a kind of thing, and a line a thing.</summary>
internal sealed class DiffText(Surroundings surroundings)
{
    public void Write(DiffReport report)
    {
        if (report.Changes is not { } changes)
        {
            surroundings.Error.WriteLine(surroundings.Say("diff.content-has-errors"));
            return;
        }

        WriteFigures(changes);
        Section("diff.verdicts", changes.Verdicts.Select(verdict => Line(
            verdict.Before is null ? ChangeKind.Added : verdict.After is null ? ChangeKind.Removed : ChangeKind.Changed,
            Say("diff.named", ("name", verdict.Title), ("change", FromTo(verdict.Before?.Word, verdict.After?.Word))))));
        WriteFiles(changes);
        Section("diff.inputs", changes.Inputs.Select(file => Line(file.Kind, file.Path)));
        Section("diff.texts", changes.Texts.Select(text => "  " + Say(
            "diff.text",
            ("place", text.Place.Length == 0 ? text.File : $"{text.File}: {text.Place}"),
            ("changed", text.Changed),
            ("unchanged", text.Unchanged))));
        if (!changes.HasData)
        {
            Write(Say("diff.without-data"));
        }

        if (changes.MadeBy is { } version)
        {
            Write(Say("diff.made-by", ("version", version)));
        }

        foreach (var release in report.Withheld)
        {
            Write(Say("diff.withheld", ("release", release.Year), ("date", release.Date)));
        }

        if (changes.IsEmpty)
        {
            Write(Say("diff.nothing"));
        }
    }

    private void WriteFigures(SiteChanges changes)
    {
        Section(
            "diff.figures",
            changes.Figures.SelectMany(figure => figure.Columns
                .Where(column => column.Column is not ("value" or "unit" or "completed"))
                .Select(column => "      " + Say("diff.named", ("name", column.Column), ("change", FromTo(column.Was, column.Is))))
                .Prepend(Line(figure.Kind, Say("diff.named", ("name", figure.Name), ("change", FromTo(figure.Before, figure.After)))))));
    }

    private void WriteFiles(SiteChanges changes)
    {
        var pages = changes.Files.Where(file => file.IsPage).ToList();
        Section("diff.pages", pages.Where(page => page.Kind != ChangeKind.Changed).Select(page => Line(page.Kind, page.Path)));
        var others = changes.Files.Where(file => !file.IsPage).ToList();
        var changed = pages.Count(page => page.Kind == ChangeKind.Changed);
        if (changed + others.Count > 0)
        {
            Write(Say("diff.files", ("pages", Wording.Count(changed, "page", surroundings)),
                ("files", Wording.Count(others.Count, "file", surroundings))));
        }
    }

    /// <summary>The heading with its lines; nothing where there are none.</summary>
    private void Section(string heading, IEnumerable<string> lines)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            if (isFirst)
            {
                Write(Say(heading));
                isFirst = false;
            }

            Write(line);
        }
    }

    private static string Line(ChangeKind kind, string text) => kind switch
    {
        ChangeKind.Added => $"  + {text}",
        ChangeKind.Removed => $"  − {text}",
        ChangeKind.Rewritten => $"  ! {text}",
        _ => $"  ~ {text}",
    };

    private static string FromTo(string? before, string? after) => (before, after) switch
    {
        ({ Length: > 0 }, { Length: > 0 }) => $"{before} → {after}",
        ({ Length: > 0 }, _) => before,
        (_, { Length: > 0 }) => after,
        _ => string.Empty,
    };

    private string Say(string key, params ReadOnlySpan<(string Name, object? Value)> arguments) => surroundings.Say(key, arguments);

    private void Write(string line) => surroundings.Output.WriteLine(line);
}
