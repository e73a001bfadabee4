using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Loading;
using Generator.Model;
using Generator.Tests.Loading;
using Generator.Validation;

namespace Generator.Tests.Validation;

/// <summary>
/// A small, sound plan as files, of which a test changes one thing. The sign ¦ in a changed text marks the place where a problem
/// is expected; it is taken out before the files are written.
/// </summary>
internal sealed class PlanFiles
{
    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);

    public PlanFiles()
    {
        foreach (var (path, text) in SoundPlan.Files)
        {
            files.Add(path, text);
        }
    }

    /// <summary>Where the mark ¦ stood: file, line and column.</summary>
    public (string File, int Line, int Column)? Mark { get; private set; }

    public PlanFiles Change(string path, string old, string changed)
    {
        var text = files[path];
        var first = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(first >= 0, $"{path} does not hold “{old}”.");
        return Write(path, string.Concat(text.AsSpan(0, first), changed, text.AsSpan(first + old.Length)));
    }

    public PlanFiles Write(string path, string text)
    {
        if (text.IndexOf('¦', StringComparison.Ordinal) is >= 0 and var mark)
        {
            var before = text[..mark];
            Mark = ("content/" + path, before.Count(c => c == '\n') + 1, mark - before.LastIndexOf('\n'));
            text = text.Replace("¦", string.Empty, StringComparison.Ordinal);
        }

        files[path] = text;
        return this;
    }

    public PlanFiles Remove(string path)
    {
        Assert.True(files.Remove(path));
        return this;
    }

    public PlanFiles Move(string path, string to)
    {
        var text = files[path];
        return Remove(path).Write(to, text);
    }

    public (Plan? Plan, IReadOnlyList<Diagnostic> Found) Validate(Uri? baseUrl = null)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in files)
        {
            folder.With($"content/{path}", text);
        }

        folder.With("templates/text.zh.yaml", "a: 甲\n" + DatasetWords("zh")).With("templates/text.en.yaml", "a: A\n" + DatasetWords("en"));
        var diagnostics = new DiagnosticBag();
        var content = ContentLoader.Load(folder["content"], folder["templates"], diagnostics);
        Assert.NotNull(content);
        return (PlanValidator.Validate(content, baseUrl, diagnostics), diagnostics.ToImmutable());
    }

    /// <summary>Checks that there is one problem alone, with this code, at the mark.</summary>
    public void HasOnly(string code)
    {
        var (plan, found) = Validate();
        var problem = Assert.Single(found);
        Assert.Equal(
            (code, Mark?.File, Mark?.Line, Mark?.Column), (
                problem.Code.Value, problem.Location.File, problem.Location.Line, problem.Location.Column));
        Assert.Equal(problem.Severity == Severity.Error, plan is null);
    }

    /// <summary>Checks that there is one problem alone, with this code, in a file as a whole.</summary>
    public void HasOnly(string code, string file, int? line = null)
    {
        var problem = Assert.Single(Validate().Found);
        Assert.Equal((code, "content/" + file, line), (problem.Code.Value, problem.Location.File, problem.Location.Line));
    }

    /// <summary>What the shipped catalogue calls columns, statuses and parts of a year.</summary>
    private static string DatasetWords(string tag)
    {
        var lines = File.ReadAllLines(Path.Combine(RepositoryFolder.Path, "templates", $"text.{tag}.yaml"));
        var group = lines.SkipWhile(line => line != "dataset:").Skip(1).TakeWhile(line => line.StartsWith(' ') || line.Length == 0);
        return $"dataset:\n{string.Join('\n', group)}\n";
    }
}
