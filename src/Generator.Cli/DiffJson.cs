using System.Text.Json;
using Generator.Changes.Comparison;

namespace Generator.Cli;

/// <summary>Tells a program what publishing would change, as one document.</summary>
internal static class DiffJson
{
    public static void Write(DiffReport report, Surroundings surroundings) => JsonReport.WriteDocument(surroundings.Output, json =>
    {
        json.WriteNumber("exitCode", DiffVerb.ExitCodeOf(report));
        if (report.Changes is { } changes)
        {
            json.WriteBoolean("different", !changes.IsEmpty);
            json.WriteBoolean("comparedData", changes.HasData);
            WriteCounts(json, changes);
            List(json, "figures", changes.Figures, figure => WriteFigure(json, figure));
            List(json, "statuses", changes.Verdicts, verdict => WriteVerdict(json, verdict));
            List(json, "pages", changes.Files.Where(file => file.IsPage), file => WriteFile(json, file));
            List(json, "files", changes.Files.Where(file => !file.IsPage), file => WriteFile(json, file));
            List(json, "inputs", changes.Inputs, file => WriteFile(json, file));
            List(json, "textsInOneLanguage", changes.Texts, text =>
            {
                json.WriteString("file", text.File);
                json.WriteString("place", text.Place);
                json.WriteString("changed", text.Changed);
                json.WriteString("unchanged", text.Unchanged);
            });
            json.WriteString("publishedBy", changes.MadeBy);
        }

        JsonReport.WriteWithheld(json, report.Withheld);
        new JsonReport(surroundings).WriteProblems(json, report.Diagnostics);
    });

    /// <summary>How many figures and statuses change, also in the report of a build.</summary>
    public static void WriteCounts(Utf8JsonWriter json, SiteChanges changes)
    {
        json.WriteStartObject("changes");
        json.WriteNumber("figuresAdded", changes.Count(ChangeKind.Added));
        json.WriteNumber("figuresRevised", changes.Count(ChangeKind.Changed));
        json.WriteNumber("figuresRewritten", changes.Count(ChangeKind.Rewritten));
        json.WriteNumber("figuresRemoved", changes.Count(ChangeKind.Removed));
        json.WriteNumber("statusesChanged", changes.Verdicts.Length);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, FigureChange figure)
    {
        json.WriteString("change", Name(figure.Kind));
        json.WriteString("id", figure.Id);
        json.WriteString("name", figure.Name);
        json.WriteString("before", figure.Before);
        json.WriteString("after", figure.After);
        List(json, "columns", figure.Columns, column =>
        {
            json.WriteString("column", column.Column);
            json.WriteString("was", column.Was);
            json.WriteString("is", column.Is);
        });
    }

    private static void WriteVerdict(Utf8JsonWriter json, VerdictChange verdict)
    {
        json.WriteString("goal", verdict.Goal);
        json.WriteString("title", verdict.Title);
        json.WriteString("before", verdict.Before?.Status);
        json.WriteString("after", verdict.After?.Status);
        json.WriteString("beforeWord", verdict.Before?.Word);
        json.WriteString("afterWord", verdict.After?.Word);
    }

    private static void WriteFile(Utf8JsonWriter json, FileChange file)
    {
        json.WriteString("change", Name(file.Kind));
        json.WriteString("path", file.Path);
    }

    private static string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Rewritten => "rewritten",
        _ => "changed",
    };

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
