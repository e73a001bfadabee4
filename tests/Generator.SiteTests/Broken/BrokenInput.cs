using Generator.Diagnostics;

namespace Generator.SiteTests.Broken;

/// <summary>
/// One mistake in the repository's own content or templates, and what the generator must say of it. Places are found by the words
/// that stand there, so that the content may grow.
/// </summary>
/// <param name="Name">What is wrong, as the test's name.</param>
/// <param name="Code">The diagnostic's code.</param>
/// <param name="Break">Breaks the copied content or templates below the given folder and says where the mistake is.</param>
internal sealed record BrokenInput(string Name, string Code, Func<string, SourceLocation> Break)
{
    /// <summary>Replaces one text in a file; the mistake is where <paramref name="place"/> begins within the new text.</summary>
    public static BrokenInput Text(string name, string code, string file, string old, string changed, string? place = null, bool hasColumn = true) => new(name, code, folder =>
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no “{old}” to break.");
        text = string.Concat(text.AsSpan(0, at), changed, text.AsSpan(at + old.Length));
        File.WriteAllText(path, text);
        var (line, column) = LineAndColumn(text, at + Math.Max(0, changed.IndexOf(place ?? changed, StringComparison.Ordinal)));
        return new SourceLocation(file, line, hasColumn ? column : null);
    });

    /// <summary>Changes one cell of a dataset: the first row that begins with the given text, the field counted from 1.</summary>
    public static BrokenInput Cell(string name, string code, string file, string row, int field, string changed) => new(name, code, folder =>
    {
        var path = Path.Combine(folder, file);
        var lines = File.ReadAllLines(path);
        var at = Array.FindIndex(lines, line => line.StartsWith(row, StringComparison.Ordinal));
        Assert.True(at >= 0, $"{file} has no row “{row}” to break.");
        var fields = lines[at].Split(',');
        fields[field - 1] = changed;
        lines[at] = string.Join(',', fields);
        File.WriteAllLines(path, lines);
        return SourceLocation.InTable(file, at + 1, field);
    });

    public static BrokenInput Deleted(string name, string code, string file) => new(name, code, folder =>
    {
        File.Delete(Path.Combine(folder, file));
        return new SourceLocation(file);
    });

    public static BrokenInput Bytes(string name, string code, string file, Func<byte[]> content, SourceLocation place) => new(name, code, folder =>
    {
        File.WriteAllBytes(Path.Combine(folder, file), content());
        return place;
    });

    public override string ToString() => Name;

    private static (int Line, int Column) LineAndColumn(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return (before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }
}
