using System.Collections.Immutable;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Workbook;

/// <summary>
/// The first sheet of the workbook: what it is, of which edition, how to read and to cite it, what is on each sheet, and what the words
/// for promises and figures mean; a column a language.
/// </summary>
internal static class ReadmeSheet
{
    private const string Name = "readme";

    public static Sheet Of(Compilation compilation)
    {
        var table = new Table(
            Name,
            new(Name),
            [
                new("topic", ColumnType.Text),
                .. compilation.Languages.Select(language => new Column("text", ColumnType.Text, language.Language)),
            ],
            [.. Rows(compilation).Select(row => Cells(compilation, row.Topic, row.Text))]);
        return new(SheetName.Of([.. compilation.Languages.Select(language => language.Words["machine.workbook.readme"])]), table)
        {
            Headings =
            [
                In(compilation, language => language.Words["machine.workbook.topic"]),
                .. compilation.Languages.Select(language => language.Words["language.name"]),
            ],
            HasNames = false,
        };
    }

    private static IEnumerable<(Func<LanguageData, string> Topic, Func<LanguageData, string> Text)> Rows(Compilation compilation)
    {
        var site = compilation.Plan.Site;
        yield return (Word("report"), language => language.Text(site.Title));
        yield return (Word("edition"), language => language.PlanWords.Data.Edition(compilation.Newest.Release));
        yield return (Word("publisher"), language => language.Text(site.Publisher));
        yield return (Word("licence"), language => $"{language.Text(site.DataLicence.Name)}\n{site.DataLicence.Url}");
        if (site.BaseUrl is { } root)
        {
            yield return (Word("address"), language => new Uri(root, language.Routes.Page("data").Value).AbsoluteUri);
        }

        yield return (Word("cite"), language => language.PlanWords.Data.Citation(
            language.PlanWords.Data.CitationStyles[0],
            language.Text(site.Title),
            "report",
            compilation.Newest.Release,
            site.BaseUrl is { } home ? new Uri(home, language.Routes.Page("data").Value).AbsoluteUri : null));

        foreach (var rule in new[] { "headings", "revised", "empty", "meaning" })
        {
            yield return (Word("reading"), Word(rule));
        }

        foreach (var table in compilation.Tables)
        {
            yield return (
                language => $"{language.Words["machine.workbook.sheets"]} · {ColumnWords.Title(language.Words, table.Name)}",
                language => language.Words[$"machine.table_row.{table.Name}"]);
        }

        foreach (var status in compilation.Newest.Statuses.Reverse())
        {
            yield return (
                language => $"{language.Words["machine.workbook.statuses"]} · {language.Words.Of("status", status, ".word")}",
                language => language.Words.Of("status", status, ".explanation"));
        }

        foreach (var status in Enum.GetValues<ObservationStatus>())
        {
            yield return (
                language => $"{language.Words["machine.workbook.figures"]} · {language.Words.Of("observation_status", status)}",
                language => language.Words.Of("observation_status_explained", status));
        }
    }

    private static Func<LanguageData, string> Word(string key) => language => language.Words[$"machine.workbook.{key}"];

    private static string In(Compilation compilation, Func<LanguageData, string> text) =>
        string.Join('\n', compilation.Languages.Select(text).Distinct(StringComparer.Ordinal));

    private static ImmutableArray<Cell?> Cells(
        Compilation compilation, Func<LanguageData, string> topic, Func<LanguageData, string> text) =>
        [new Cell.Text(In(compilation, topic)), .. compilation.Languages.Select(language => new Cell.Text(text(language)))];
}
