using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Validation.Fields;

namespace Generator.Authoring;

/// <summary>
/// Makes a new indicator, source or goal: every field with what it means, in a file of its own or added to the one it belongs to.
/// </summary>
internal sealed class EntryScaffold(PlanInWork plan, DeskWords words)
{
    private const string Sources = "sources.yaml";
    private const string Goals = "goals";
    private const string SectionFile = "/section.yaml";

    /// <summary>One kind of target each needs them, and the others may not have them.</summary>
    private static readonly FrozenSet<string> OfOneKind =
        FrozenSet.Create(StringComparer.Ordinal, Goals + "[].target.to", Goals + "[].target.projection");

    /// <summary>An indicator in a file of its own in the folder indicators.</summary>
    public DeskAnswer Indicator(string name)
    {
        if (NameFault(name, plan.Definitions.Indicators.Knows(name)) is { } fault)
        {
            return DeskAnswer.Refused(fault);
        }

        var lines = Entry("indicators", name, []).Prepend($"# yaml-language-server: $schema=../{ContentDesk.SchemaFolder}/indicators.json");
        return Told(new DeskFile($"indicators/{name}.yaml", Bytes(lines)));
    }

    /// <summary>A source at the end of sources.yaml.</summary>
    public DeskAnswer Source(string name)
    {
        if (NameFault(name, plan.Definitions.Sources.Knows(name)) is { } fault)
        {
            return DeskAnswer.Refused(fault);
        }

        return Added(new DeskFile(Sources, Bytes(Entry("sources", name, []).Prepend(string.Empty))) { IsAddition = true });
    }

    /// <summary>A goal after the last one of its section.</summary>
    public DeskAnswer Goal(string name, string section)
    {
        var path = $"chapters/{section.Trim('/')}{SectionFile}";
        if (plan.Content.Documents.GetValueOrDefault(path) is not SourceMap document)
        {
            var known = plan.Content.Documents.Keys.Where(key => key.EndsWith(SectionFile, StringComparison.Ordinal))
                .Select(key => key["chapters/".Length..^SectionFile.Length]).Order(StringComparer.Ordinal);
            return DeskAnswer.Refused(words.Text("new.no-section", ("section", section), ("known", known)));
        }

        if (NameFault(name, GoalNames().Contains(name, StringComparer.Ordinal)) is { } fault)
        {
            return DeskAnswer.Refused(fault);
        }

        var goals = document.Find(Goals) as SourceList;
        var indent = goals is { Items: [var first, ..] } ? Math.Max((first.Location.Column ?? 1) - 3, 0) : 2;
        var item = Item("section", Goals + "[]", name, [Goals + "[].target", Goals + "[].place.paragraph"], indent).ToList();
        var lines = goals is null ? item.Prepend($"{Goals}:") : item;
        return Added(new DeskFile(path, Bytes(lines)) { IsAddition = true, BeforeLine = goals is null ? null : LineAfter(document, path) });
    }

    private IEnumerable<string> GoalNames() => plan.Content.Documents.Values.OfType<SourceMap>()
        .SelectMany(document => document.Find(Goals) is SourceList list ? list.Items : [])
        .OfType<SourceMap>()
        .Select(goal => (goal.Find("id") as SourceScalar)?.Text)
        .OfType<string>();

    /// <summary>The line before which something comes to stand at the end of the goals; null for the end of the file.</summary>
    private int? LineAfter(SourceMap document, string path)
    {
        var next = document.Entries.SkipWhile(entry => entry.Key.Text != Goals).Skip(1).FirstOrDefault()?.Key.Location.Line;
        if (next is not { } line)
        {
            return null;
        }

        var file = plan.Content.Inputs.First(input => input.Path == $"content/{path}");
        var lines = (TextDecoding.Decode(file, new DiagnosticBag()) ?? string.Empty).Split('\n');
        while (line > 1 && lines[line - 2].TrimStart() is "" or ['#', ..])
        {
            line--;
        }

        return line;
    }

    private string? NameFault(string name, bool isTaken) =>
        !KebabCase.IsName(name) ? words.Text("new.bad-name", ("name", name))
        : isTaken ? words.Text("new.taken", ("name", name))
        : null;

    private IEnumerable<string> Entry(string file, string name, ImmutableArray<string> wanted) =>
        Fields(file, string.Empty, name, wanted).Select(line => $"  {line}").Prepend($"{name}:");

    private IEnumerable<string> Item(string file, string path, string name, ImmutableArray<string> wanted, int indent)
    {
        var lines = Fields(file, path, name, wanted).ToList();
        var before = new string(' ', indent);
        var id = lines.FindIndex(line => line.StartsWith("id:", StringComparison.Ordinal));
        return
        [
            .. lines[..id].Select(line => before + line),
            $"{before}- {lines[id]}",
            .. lines[(id + 1)..].Select(line => $"{before}  {line}"),
        ];
    }

    private IEnumerable<string> Fields(string file, string path, string name, ImmutableArray<string> wanted)
    {
        var group = (FieldKind.Group)Find(DocumentedField.Repeated(ContentDocument.Find(file).Shape.Root), path);
        return new FieldLines(file, plan.Languages, words)
        {
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { [DocumentedField.Join(path, "id")] = name }
                .ToFrozenDictionary(StringComparer.Ordinal),
            Wanted = wanted.ToFrozenSet(StringComparer.Ordinal),
            Rare = OfOneKind,
        }.Of(group, path);
    }

    private static FieldKind Find(FieldKind root, string path) => path.Length == 0
        ? root
        : ((FieldKind.List)((FieldKind.Group)root).Fields.Single(field => field.Key + "[]" == path).Kind).Item;

    /// <summary>The answer where the file with its addition still reads, and has an entry more.</summary>
    private DeskAnswer Added(DeskFile file)
    {
        var before = plan.Content.Inputs.FirstOrDefault(input => input.Path == $"content/{file.Path}");
        var problems = new DiagnosticBag();
        return before is not null
            && TextDecoding.Decode(
                before with { Content = StaffLines.Joined(before.Content.Span, file.Content.Span, file.BeforeLine) }, problems)
                is { } text
            && Count(YamlReader.Read(before.Path, text, firstLine: 1, problems))
                == Count(plan.Content.Documents.GetValueOrDefault(file.Path)) + 1
            && problems.Count == 0
                ? Told(file)
                : DeskAnswer.Refused(words.Text(
                    "new.not-addable", ("file", file.Path), ("lines", new TextInLines(Encoding.UTF8.GetString(file.Content.Span)))));
    }

    /// <summary>How many goals a section has, or else how many entries a file.</summary>
    private static int Count(SourceNode? root) => root is not SourceMap map ? 0
        : map.Location.File.EndsWith(SectionFile, StringComparison.Ordinal) ? (map.Find(Goals) as SourceList)?.Items.Length ?? 0
        : map.Entries.Length;

    private DeskAnswer Told(DeskFile file) => new([file]) { Text = words.Text("new.fill-in") };

    private static byte[] Bytes(IEnumerable<string> lines) =>
        Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line.TrimEnd() + "\n")));
}
