using System.Globalization;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Wording;

/// <summary>The levels of regions in words, with the figures behind them. A level is never a bare digit.</summary>
internal sealed class LevelWords(PlanWords plan)
{
    private readonly Words words = plan.Words;

    public string Of(WarningLevel? level) => words[level is { } known ? $"barometer.level_{Id(known)}" : "barometer.level_none"];

    /// <summary>How files and templates call a level.</summary>
    public static string Id(WarningLevel level) => ((int)level).ToString(CultureInfo.InvariantCulture);

    /// <summary>The levels of the plan's own region in the newest issue, those of one level together.</summary>
    public string OfHome(IReadOnlyCollection<SeriesPoint> levels)
    {
        var newest = levels.Max(IssueOf);
        return plan.Sentences(levels
            .Where(point => IssueOf(point) == newest)
            .GroupBy(point => point.Current.Number)
            .OrderBy(group => group.Key)
            .Select(group => words.Fill(
                group.Skip(1).Any() ? "barometer.of_home_all" : "barometer.of_home",
                ("region", plan.Text(HomeName)),
                ("time", plan.Times.When(group.First().Current)),
                ("items", words.List([.. group.Select(point => plan.Name(point.Current.Indicator))])),
                ("level", words[$"barometer.told_{Id((WarningLevel)group.Key!.Value)}"]))));
    }

    /// <summary>The issue that told a level, in their order: that of the whole year comes after those of its parts.</summary>
    private static (Year Year, bool IsWhole, PeriodOfYear? Period) IssueOf(SeriesPoint point) =>
        (point.Year, point.Current.Period is null, point.Current.Period);

    /// <summary>What the nation calls the plan's own region, which the plan itself may just call the whole.</summary>
    private LocalizedText HomeName =>
        plan.Plan.Barometer?.Nation.Find(plan.Plan.Region)?.Name ?? plan.Plan.Regions[plan.Plan.Region].ShortName;

    /// <summary>What the region's own target asks for.</summary>
    public string Target(RegionLevel level) => plan.Targets.Target(level.Judged.Target);

    /// <summary>What the way to the target asked for in the year that is rated.</summary>
    public string? Required(RegionLevel level) => level.Required is not { } required ? null
        : level.Judged.Required is null ? plan.Figures.Write(required, level.Judged.Target.Unit)
        : plan.Targets.Required(level.Judged);

    /// <summary>What was reached by the figure that is rated; an older one is told by its year in the reason.</summary>
    public string? Actual(RegionLevel level) => level.Level is null ? null : plan.Targets.Actual(level.Judged);

    /// <summary>By how much the progress target was missed, in per cent of it, never rounded onto the limit.</summary>
    public string? Gap(RegionLevel level) => level.Level == WarningLevel.Three ? words["barometer.no_gap"]
        : level.Gap is { } gap ? plan.Figures.Rounded(gap, Unit.Percent, 1, Limit)
        : null;

    /// <summary>Why a region has its level, or none.</summary>
    public string Why(RegionLevel level, RegionRating rating) => words.Fill(
        level.Absence is { } absence ? $"barometer.absent.{EnumName.Snake(absence)}"
            : level.Level == WarningLevel.Three ? "barometer.why_met"
            : "barometer.why_missed",
        ("actual", Actual(level)),
        ("required", Required(level)),
        ("gap", Gap(level)),
        ("year", rating.Year),
        ("figure_year", level.Judged.Latest?.Year),
        ("base_year", rating.Target.BaseYear));

    /// <summary>What is rated: the goal, its tier where it has several.</summary>
    public string Title(RegionRating rating) => rating.Tier is { } tier
        ? words.Fill("chart.caption_tier", ("goal", plan.Text(rating.Goal.Title)), ("part", plan.Text(tier.Name)))
        : plan.Text(rating.Goal.Title);

    /// <summary>How many regions are in each level: those that occur, the gravest first, and those without.</summary>
    public string Counts(RegionRating rating) => words.List(
    [
        .. rating.Regions
            .GroupBy(region => region.Level)
            .OrderBy(group => group.Key ?? (WarningLevel)int.MaxValue)
            .Select(group => words.Fill(
                "barometer.counted", ("level", Of(group.Key)), ("count", group.Count()))),
    ]);

    private decimal Limit => plan.Plan.Barometer?.Rule.Limit ?? BarometerRule.NationalLimit;
}
