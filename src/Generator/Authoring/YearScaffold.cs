using System.Globalization;
using System.Text;
using Generator.Data.Csv;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Authoring;

/// <summary>
/// Makes a new year ready: its dataset, and its edition in releases.yaml, added where a date is given and told otherwise.
/// </summary>
internal sealed class YearScaffold(PlanInWork plan, Year year, DeskWords words)
{
    private const string Releases = "releases.yaml";

    public DeskAnswer Make(bool asWorkbook, DateOnly? release)
    {
        if (Fault() is { } fault)
        {
            return DeskAnswer.Refused(fault);
        }

        var rows = new YearRows(plan, year, words);
        var path = string.Create(CultureInfo.InvariantCulture, $"data/{year.Slug}.{(asWorkbook ? "xlsx" : "csv")}");
        var dataset = new DeskFile(path, asWorkbook ? YearWorkbook.Write(plan, rows, words) : CsvFile.Write(rows.Table));
        var indicators = rows.Wanted.Select(one => one.Indicator.Id).Distinct().Count();
        var told = words.Text("year.written", ("indicators", indicators), ("rows", rows.Wanted.Length));
        if (plan.Releases.Any(known => known.Year == year))
        {
            return new DeskAnswer([dataset]) { Text = $"{told}\n{words.Text("year.release-there", ("year", year.ToString()))}" };
        }

        var block = Block(release);
        if (release is not { } date)
        {
            return new DeskAnswer([dataset]) { Text = $"{told}\n{words.Text("year.release-to-add")}\n\n{block.TrimEnd()}" };
        }

        return IsAppendable(block)
            ? new DeskAnswer([dataset, new DeskFile(Releases, Encoding.UTF8.GetBytes(block)) { IsAddition = true }])
            {
                Text = $"{told}\n{words.Text("year.release-added", ("year", year.ToString()), ("date", date))}",
            }
            : DeskAnswer.Refused(words.Text("year.release-not-appendable"));
    }

    private string? Fault()
    {
        var from = plan.Definitions.Period?.BaseYear.Value ?? Year.Earliest;
        var isFiscal = plan.Definitions.HasFiscalYears;
        var file = plan.Content.Datasets.Select(table => table.Path)
            .FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == year.Slug);
        return year.IsFiscal != isFiscal
                ? words.Text(isFiscal ? "year.fiscal-needed" : "year.calendar-needed", ("example", $"{year with { IsFiscal = isFiscal }}"))
            : year.Value < from || year.Value > Year.Latest ? words.Text("year.out-of-bounds", ("from", from), ("to", Year.Latest))
            : file is not null ? words.Text("year.dataset-there", ("year", year.ToString()), ("file", file))
            : plan.Definitions.Indicators.Values.IsEmpty ? words.Text("year.no-indicators")
            : plan.Releases.Length > 0 && plan.Releases[^1].Year is var last && last > year
                && !plan.Releases.Any(release => release.Year == year)
                ? words.Text("year.too-early", ("last", last.ToString()))
            : null;
    }

    /// <summary>The edition as releases.yaml writes it; without a date with the sign of one that is missing.</summary>
    private string Block(DateOnly? release)
    {
        var date = release?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "…";
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"- year: {year}\n  date: '{date}'\n  note:\n");
        foreach (var language in plan.Languages)
        {
            var note = ToolLanguages.Find(language.Tag) is { } spoken
                ? MessageCatalogue.Library.Text("year.release-note", spoken, ("year", year.ToString()))
                : year.ToString();
            text.Append(CultureInfo.InvariantCulture, $"    {language.Tag}: '{note}'\n");
        }

        return text.ToString();
    }

    /// <summary>Whether the file with the lines at its end is the same list with one item more.</summary>
    private bool IsAppendable(string block)
    {
        var file = plan.Content.Inputs.FirstOrDefault(input => input.Path == $"content/{Releases}");
        var problems = new DiagnosticBag();
        return file is not null
            && TextDecoding.Decode(
                file with { Content = StaffLines.Joined(file.Content.Span, Encoding.UTF8.GetBytes(block), beforeLine: null) }, problems)
                is { } text
            && YamlReader.Read(file.Path, text, firstLine: 1, problems) is SourceList list
            && list.Items.Length == plan.Releases.Length + 1
            && problems.Count == 0;
    }
}
