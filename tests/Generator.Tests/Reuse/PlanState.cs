using System.Collections.Immutable;
using System.Text;
using Generator.Tests.Loading;

namespace Generator.Tests.Reuse;

/// <summary>The files of a plan and its templates at a moment, by their paths; an edit makes another.</summary>
internal sealed record PlanState(ImmutableSortedDictionary<string, string> Texts)
{
    public static PlanState Of(string plan, params ReadOnlySpan<(string Path, string Text)> others)
    {
        var root = Root();
        var files = Files(Path.Combine(root, "tests", "Generator.Specs", plan, "content"), "content")
            .Concat(Files(Path.Combine(root, "templates"), "templates"))
            .ToImmutableSortedDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        foreach (var (path, text) in others)
        {
            files = files.SetItem(path, text);
        }

        return new(files);
    }

    /// <summary>Writes what differs from the state that the folder is in.</summary>
    public void Write(TemporaryFolder folder, PlanState? before)
    {
        foreach (var gone in before?.Texts.Keys.Except(Texts.Keys, StringComparer.Ordinal) ?? [])
        {
            File.Delete(folder[gone]);
        }

        foreach (var (path, text) in Texts.Where(file => before?.Texts.GetValueOrDefault(file.Key) != file.Value))
        {
            folder.With(path, Encoding.Latin1.GetBytes(text));
        }
    }

    /// <summary>As bytes in a text, so that pictures are kept as they are.</summary>
    private static IEnumerable<(string Path, string Text)> Files(string folder, string name) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (
            $"{name}/{Path.GetRelativePath(folder, file).Replace('\\', '/')}", Encoding.Latin1.GetString(File.ReadAllBytes(file))));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Generator.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
