using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Authoring;

/// <summary>What every field of the content means, from <c>Fields.yaml</c>.</summary>
internal static class FieldDescriptions
{
    /// <summary>The name of the dataset's columns among the files.</summary>
    public const string Dataset = "dataset";

    /// <summary>The group of descriptions that hold for several files.</summary>
    public const string Shared = "shared";

    private const string Resource = "Authoring.Fields.yaml";
    private const string File = ".";

    private static readonly FrozenDictionary<(string File, string Path), StaffText> Texts = Read();

    /// <summary>Every description as file and path, for the test that none is left over.</summary>
    public static IEnumerable<(string File, string Path)> Keys => Texts.Keys;

    public static StaffText OfFile(string file) => Texts[(file, File)];

    /// <summary>The description of a field: its own, or the one shared by all groups that end like its path.</summary>
    public static StaffText Of(string file, string path) => Texts[KeyOf(file, path)];

    /// <summary>Under which key a field is described.</summary>
    /// <exception cref="KeyNotFoundException">Nobody has described it.</exception>
    public static (string File, string Path) KeyOf(string file, string path)
    {
        if (Texts.ContainsKey((file, path)))
        {
            return (file, path);
        }

        for (var end = path; end.Length > 0; end = end.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? end[(dot + 1)..] : "")
        {
            if (Texts.ContainsKey((Shared, end)))
            {
                return (Shared, end);
            }
        }

        throw new KeyNotFoundException($"No description of “{path}” of {file} in {Resource}.");
    }

    private static FrozenDictionary<(string File, string Path), StaffText> Read()
    {
        using var stream = typeof(FieldDescriptions).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var problems = new DiagnosticBag();
        var files = YamlReader.Read(Resource, reader.ReadToEnd(), firstLine: 1, problems) as SourceMap
            ?? throw new InvalidDataException(problems.ToImmutable()[0].ToString());
        return files.Entries
            .SelectMany(file => ((SourceMap)file.Value).Entries.Select(field => (File: file.Key.Text, Field: field)))
            .ToFrozenDictionary(one => (one.File, one.Field.Key.Text), one => Text((SourceMap)one.Field.Value));
    }

    private static StaffText Text(SourceMap texts) => new(Scalar(texts, "zh"), Scalar(texts, "en"));

    private static string Scalar(SourceMap texts, string language) => ((SourceScalar)texts.Find(language)!).Text;
}
