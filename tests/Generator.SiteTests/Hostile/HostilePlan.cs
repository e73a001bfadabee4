using System.Collections.Frozen;
using Generator.Assessment;
using Generator.Authoring;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Pages;
using Generator.Publishing;
using Generator.Validation;
using Generator.Validation.Fields;
using Generator.Tests.Data;
using Generator.Tests.Loading;
using Generator.Wording;

namespace Generator.SiteTests.Hostile;

/// <summary>
/// The golden plan with records of the kinds that it lacks, in memory, every text of which is made another: fields of YAML files and of
/// the heads of pages, as the readers ask for them, so that a new field takes part by itself; the plan's own words; notes of datasets.
/// </summary>
/// <param name="change">What becomes of the text of a field.</param>
/// <param name="rename">What becomes of a name, a reference or another text that has a form; without it they stay.</param>
internal sealed class HostilePlan(Func<string, string, string> change, Func<string, string, string>? rename = null)
{
    /// <summary>Texts that are no free ones: what is written in them is checked, and anything else told.</summary>
    private static readonly FrozenSet<string> Forms = FrozenSet.Create(
        StringComparer.Ordinal,
        "barometer.yaml issues[].period",
        "chapters/1-any/1-any/section.yaml goals[].found.rows",
        "chapters/1-any/1-any/section.yaml goals[].official-check.rows",
        "chapters/1-any/1-any/section.yaml goals[].target.of",
        "chapters/1-any/1-any/section.yaml goals[].tiers[].target.of",
        "chapters/1-any/1-any/section.yaml goals[].versions[].target.of",
        "chapters/1-any/1-any/section.yaml goals[].versions[].tiers[].target.of",
        "corrections.yaml pages",
        "events.yaml indicators",
        "glossary.yaml see",
        "indicators/any.yaml formula",
        "indicators/any.yaml same-as",
        "queries.yaml see",
        "releases.yaml language",
        "searches.yaml records[].goals",
        "site.yaml chart-fonts.bold",
        "site.yaml chart-fonts.regular",
        "site.yaml government.icp-filing",
        "site.yaml government.police-filing",
        "site.yaml government.site-code",
        "site.yaml languages",
        "sources.yaml sha256",
        "units.yaml made-of");

    private const string PageHead = "pages/page.*.md";

    private const string Keys = "(key)";

    private const string Note = "data/year.csv note";

    private static readonly string More = Path.Combine(Repository.Root, "tests", "Generator.SiteTests", "Hostile", "more");

    private static readonly string Golden = Path.Combine(Repository.Root, "tests", "Generator.Specs", "golden", "plan", "content");

    /// <summary>The ids of units, which datasets may write in place of what a unit is called.</summary>
    private static readonly FrozenSet<string> Units = File.ReadLines(Path.Combine(Golden, "units.yaml"))
        .Select(line => line.Split(':')[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The fields in which a text was put, as “site.yaml footer[].text”.</summary>
    public SortedSet<string> Changed { get; } = new(StringComparer.Ordinal);

    /// <summary>The fields with a name, a reference or another text that has a form.</summary>
    public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>All free texts that content files may hold.</summary>
    public static IEnumerable<string> Fields => ContentShapes.All
        .SelectMany(document => DocumentedField.Of(document)
            .Where(one => IsText(one.Kind))
            .Select(one => $"{document.Path} {one.Path}"))
        .Where(path => !Forms.Contains(path))
        .Append(Note);

    public IReadOnlyList<OutputFile> Build()
    {
        var diagnostics = new DiagnosticBag();
        var content = With(Load(diagnostics));
        var plan = PlanValidator.Validate(content, baseUrl: null, diagnostics);
        Told();
        var locales = Locale.All(TextCatalogueValidator.Validate(content, plan!.Languages, diagnostics)!.Values, plan.Units);
        var assessment = PlanAssessor.Assess(plan, Repository.Today, diagnostics);
        Told();
        var charts = ChartStage.Draw(assessment!, locales, MemoryStore.Instance, diagnostics, TestContext.Current.CancellationToken);
        Told();
        var site = SitePages.Render(
            assessment!, locales, charts!, content, MemoryStore.Instance, diagnostics, TestContext.Current.CancellationToken);
        Told();
        LinkCheck.Run(site!, diagnostics, plan.Site.BaseUrl?.AbsolutePath);
        Told();
        return site!.Files;

        void Told()
        {
            var errors = diagnostics.ToImmutable().Where(problem => problem.Severity == Severity.Error)
                .Select(one => $"{one.Location}: {one.Code} {one.Message} {one.Hint}");
            Assert.False(diagnostics.HasErrors, string.Join('\n', errors.Take(20)));
        }
    }

    /// <summary>The problems that the reading of the changed plan tells.</summary>
    public IReadOnlyCollection<Diagnostic> Check(LoadedContent content)
    {
        var diagnostics = new DiagnosticBag();
        PlanValidator.Validate(With(content), baseUrl: null, diagnostics);
        return diagnostics.ToImmutable();
    }

    public LoadedContent Load(DiagnosticBag diagnostics)
    {
        using var folder = new TemporaryFolder();
        foreach (var from in (string[])[Golden, More])
        {
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            {
                var copy = folder[Path.GetRelativePath(from, file)];
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                var text = File.ReadAllText(file);
                File.AppendAllText(copy, file.EndsWith(".csv", StringComparison.Ordinal) ? Rows(text) : text);
            }
        }

        var content = ContentLoader.Load(folder.Path, Repository.Templates, diagnostics)!;
        Assert.Empty(diagnostics.ToImmutable().Select(problem => $"{problem.Location}: {problem.Code} {problem.Message}"));
        return content;
    }

    /// <summary>A dataset with other notes, and with units as they are called in the changed plan.</summary>
    private string Rows(string table)
    {
        var rows = CsvText.Read(table.ReplaceLineEndings("\r\n"));
        var columns = rows[0];
        return string.Concat(rows.Select((row, at) => string.Join(',', row.Select((cell, column) => Quoted(at == 0 || cell.Length == 0
            ? cell
            : columns[column] switch
            {
                "unit" when Units.Contains(cell) => cell,
                "unit" => change("units.yaml symbol", cell),
                var name when name.StartsWith("note_", StringComparison.Ordinal) => Noted(cell),
                _ => cell,
            }))) + "\n"));

        string Noted(string cell)
        {
            Changed.Add(Note);
            return change(Note, cell);
        }

        static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private LoadedContent With(LoadedContent content)
    {
        var shapes = ContentShapes.All.ToDictionary(document => document.Path, document => document.Root, StringComparer.Ordinal);
        return content with
        {
            Documents = content.Documents.ToFrozenDictionary(
                document => document.Key,
                document => Walk(shapes[ShapeOf(document.Key)], document.Value, ShapeOf(document.Key), string.Empty, isRoot: true),
                StringComparer.Ordinal),
            Markdown = content.Markdown.ToFrozenDictionary(
                page => page.Key,
                page => page.Value.FrontMatter is { } head
                    ? page.Value with { FrontMatter = (SourceMap)Walk(shapes[PageHead], head, PageHead, string.Empty, isRoot: true) }
                    : page.Value,
                StringComparer.Ordinal),
        };
    }

    private static string ShapeOf(string path) => path.Split('/') switch
    {
        ["indicators.yaml"] or ["indicators", _] => "indicators/any.yaml",
        ["chapters", _, "chapter.yaml"] => "chapters/1-any/chapter.yaml",
        ["chapters", _, _, "section.yaml"] => "chapters/1-any/1-any/section.yaml",
        _ => path,
    };

    private SourceNode Walk(FieldKind kind, SourceNode node, string file, string path, bool isRoot = false) => (kind, node) switch
    {
        (FieldKind.Map { Value: FieldKind.Text or FieldKind.Localized or FieldKind.List } map, SourceMap given) when !isRoot => given with
        {
            Entries = [.. given.Entries.Select(entry => entry with { Value = Walk(map.Value, entry.Value, file, path) })],
        },
        (FieldKind.Map map, SourceMap given) => given with
        {
            Entries = [.. given.Entries.Select(entry => entry with
            {
                Key = map.KeysAreNames && map.Own.All(own => own.Key != entry.Key.Text)
                    ? (SourceScalar)Renamed(entry.Key, file, DocumentedField.Join(path, Keys))
                    : entry.Key,
                Value = map.Own.FirstOrDefault(field => field.Key == entry.Key.Text) is { } own
                    ? Walk(own.Kind, entry.Value, file, DocumentedField.Join(path, own.Key))
                    : Walk(map.Value, entry.Value, file, isRoot ? path : DocumentedField.Join(path, ShapeRecorder.AnyName)),
            })],
        },
        (FieldKind.Group group, SourceMap given) => given with
        {
            Entries = [.. given.Entries.Select(entry => group.Fields.FirstOrDefault(field => field.Key == entry.Key.Text) is { } known
                ? entry with { Value = Walk(known.Kind, entry.Value, file, DocumentedField.Join(path, known.Key)) }
                : entry)],
        },
        (FieldKind.List list, SourceList given) => given with
        {
            Items =
            [
                .. given.Items.Select(
                    item => Walk(list.Item, item, file, isRoot || list.Item is FieldKind.Text ? path : path + "[]")),
            ],
        },
        (FieldKind.Localized or FieldKind.Symbol, SourceMap given) => given with
        {
            // A word that changes with its number has a text for each form.
            Entries = [.. given.Entries.Select(entry => entry with { Value = Walk(kind, entry.Value, file, path) })],
        },
        (FieldKind.Localized or FieldKind.Symbol, SourceScalar) => Text(node, file, path),
        (FieldKind.Text, SourceScalar) => Text(node, file, path),
        (FieldKind.Name or FieldKind.Reference, SourceScalar) => Renamed(node, file, path),
        _ => node,
    };

    private SourceNode Text(SourceNode node, string file, string path)
    {
        var field = $"{file} {path}";
        if (node is not SourceScalar scalar || Forms.Contains(field))
        {
            return Renamed(node, file, path);
        }

        Changed.Add(field);
        return scalar with { Text = change(field, scalar.Text), IsQuoted = true };
    }

    private SourceNode Renamed(SourceNode node, string file, string path)
    {
        var field = $"{file} {path}";
        if (node is not SourceScalar scalar || rename is null)
        {
            return node;
        }

        Names.Add(field);
        return scalar with { Text = rename(field, scalar.Text) };
    }

    private static bool IsText(FieldKind kind) => kind switch
    {
        FieldKind.Text or FieldKind.Localized or FieldKind.Symbol => true,
        FieldKind.List list => IsText(list.Item),
        FieldKind.Map map => IsText(map.Value),
        _ => false,
    };
}
