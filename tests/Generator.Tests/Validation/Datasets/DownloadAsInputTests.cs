using System.Text;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Loading;
using Generator.Model;
using Generator.Tests.Loading;
using Generator.Validation;

namespace Generator.Tests.Validation.Datasets;

/// <summary>The site's download of all figures, divided by editions, is as good as the datasets that it was made from.</summary>
public sealed class DownloadAsInputTests
{
    [Fact]
    public void The_download_of_all_figures_is_read_as_the_datasets_are()
    {
        var made = ShippedBuild.Run(BuildStage.Writing);
        var download = Encoding.UTF8.GetString(
            made.Site!.Files.Single(file => file.Path.Value == "data/observations.csv").Content.Span).TrimStart('\uFEFF');
        using var folder = new TemporaryFolder();
        foreach (var path in new[] { "content", "templates" })
        {
            Copy(Path.Combine(RepositoryFolder.Path, path), folder[path]);
        }

        // Columns and rows as CsvHelper reads them, since notes hold commas and quotes.
        var table = CsvReader.Read("content/data/2020.csv", download, new DiagnosticBag())!;
        var release = table.Header.Select(cell => cell.Text).ToList().IndexOf("release");
        foreach (var edition in table.Rows.GroupBy(row => row.Cells[release].Text))
        {
            var rows = edition.Select(row => row.Cells).Prepend(table.Header).Select(cells => string.Join(',', cells.Select(Quoted)));
            File.WriteAllLines(folder[$"content/data/{edition.Key}.csv"], rows);
        }

        var diagnostics = new DiagnosticBag();
        var plan = PlanValidator.Validate(ContentLoader.Load(folder["content"], folder["templates"], diagnostics)!, null, diagnostics);

        Assert.Empty(diagnostics.ToImmutable().Where(problem => problem.Severity == Severity.Error));
        Assert.Equal(Told(made.Plan!), Told(plan!));
    }

    private static string Quoted(SourceCell cell) => $"\"{cell.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Everything that a figure is, in an order of its own: the download sorts rows by indicator.</summary>
    private static IEnumerable<string> Told(Plan plan) => plan.Observations
        .Select(row => string.Join(
            ' ', row.Release, row.Indicator, row.Region, row.Year, row.Period, row.Value, row.Status, row.Basis, row.Source, row.Sum,
            string.Join(';', row.Parents)))
        .Order(StringComparer.Ordinal);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
