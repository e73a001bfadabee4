using System.Collections.Immutable;
using System.Text.Json;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>
/// The report in short, for pages over several plans: its finding, how many promises have each status, and the newest figures of the
/// indicators that it declares the same as those of other plans. It holds all that such a page needs of a site, whoever built it.
/// </summary>
internal sealed record SummaryFile(
    Texts Title,
    Texts ShortTitle,
    ImmutableArray<string> Languages,
    PlanRecord Plan,
    ReleaseReference Release,
    Texts Finding,
    int GoalCount,
    ImmutableArray<StatusCountRecord> StatusCounts,
    PageAddresses Pages,
    ImmutableArray<CommonIndicatorRecord> CommonIndicators) : ApiFile("summary", DataPaths.Summary)
{
    public static SummaryFile Of(Compilation compilation)
    {
        var (plan, newest) = (compilation.Plan, compilation.Newest);
        return new(
            compilation.In(plan.Site.Title),
            compilation.In(plan.Site.ShortTitle),
            [.. plan.Languages.Select(language => language.Tag)],
            PlanRecord.Of(compilation),
            ReleaseReference.Of(newest.Release),
            compilation.In(language => language.PlanWords.Findings.OfPlan()),
            newest.Goals.Length,
            [
                .. newest.Goals.GroupBy(goal => goal.Status)
                    .OrderByDescending(goals => goals.Key)
                    .Select(goals => new StatusCountRecord(goals.Key, goals.Count())),
            ],
            compilation.Pages(DataPaths.Summary, routes => routes.Home.Value),
            [
                .. plan.Indicators.Where(indicator => indicator.SameAs is not null)
                    .Select(indicator => CommonIndicatorRecord.Of(compilation, indicator)),
            ]);
    }

    /// <summary>The summary that a site holds; null where it is none, or not of the shape that this tool writes.</summary>
    public static SummaryFile? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var read = JsonSerializer.Deserialize(json, ApiJson.Default.SummaryFile);
            return read is { Type: "summary", Shape: ShapeName } ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

internal sealed record StatusCountRecord(Status Status, int Count);

/// <summary>An indicator that other plans have, too, with its newest figures for the plan's own region, one for each basis.</summary>
internal sealed record CommonIndicatorRecord(
    string Id,
    string SameAs,
    Texts Name,
    Texts Definition,
    UnitRecord Unit,
    Direction Direction,
    PageAddresses Pages,
    ImmutableArray<CommonFigureRecord> Figures)
{
    public static CommonIndicatorRecord Of(Compilation compilation, Indicator indicator)
    {
        var numbers = (compilation.Newest.Find(indicator.Id, compilation.Plan.Region)?.Points ?? [])
            .Where(point => point.Current.Number is not null)
            .ToList();

        // A whole year goes before a part of one that is newer: parts compare with nothing.
        var newest = numbers.FindLast(point => point.IsYearlyNumber) ?? (numbers.Count > 0 ? numbers[^1] : null);
        return new(
            indicator.Id.Value,
            indicator.SameAs!,
            compilation.In(indicator.Name),
            compilation.In(indicator.Definition),
            UnitRecord.Of(compilation, indicator.Unit),
            indicator.Direction,
            compilation.Pages(DataPaths.Summary, routes => routes.Indicator(indicator.Id).Value),
            [
                .. numbers.Where(point => IsOfTime(point, newest!))
                    .Select(point => CommonFigureRecord.Of(compilation, indicator, point.Current)),
            ]);
    }

    private static bool IsOfTime(SeriesPoint point, SeriesPoint newest) =>
        point.Year == newest.Year && point.Current.Period == newest.Current.Period;
}

internal sealed record CommonFigureRecord(
    int Year,
    string? Period,
    string? Basis,
    Texts? BasisLabel,
    decimal Value,
    Texts Text,
    ObservationStatus Status,
    SourceReference Source,
    PageAddresses SourcePages)
{
    public static CommonFigureRecord Of(Compilation compilation, Indicator indicator, Observation row)
    {
        var basis = indicator.Bases.GetValueOrDefault(row.Basis);
        return new(
            row.Year.Value,
            new ObservedRow(row, SupersededBy: null, compilation.Plan.Region).Period,
            row.Basis.IsUsual ? null : row.Basis.Value,
            compilation.In(basis?.Label),
            row.Number!.Value,
            compilation.In(language => language.PlanWords.Figure(row)),
            row.Status,
            SourceReference.Of(compilation, row.Source),
            compilation.Pages(DataPaths.Summary, routes => routes.Source(row.Source).Value));
    }
}
