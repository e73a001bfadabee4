using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Declarations;

/// <summary>
/// Reads barometer.yaml, which content may do without: the rule, the nation's regions, and the issues. An issue names levels 1 and 2
/// and the regions without data; level 3 are the others, whose number is printed and must come out.
/// </summary>
internal static class BarometerReader
{
    private const string Path = "barometer.yaml";
    private const int MostRegions = 1000;

    public static Barometer? Read(Definitions definitions, IReadOnlyList<Observation> observations, ReadingScope scope)
    {
        if (scope.OptionalRoot<SourceMap>(Path) is not { } root)
        {
            return null;
        }

        var fields = new FieldReader(root, Path, root.Location, scope);
        var rule = fields.Fields("rule") is { } nested ? ReadRule(nested, definitions, scope) : null;
        var nation = fields.Map("nation") is { } map ? ReadNation(map, scope) : Declared<NationRegion>.Unreadable("province");
        var issues = fields.Items("issues", "issue")
            .Select(issue => ReadIssue(issue, nation, definitions, observations, scope))
            .OfType<BarometerIssue>()
            .ToImmutableArray();
        fields.End();
        return rule is null
            ? null
            : new Barometer(rule, new OrderedMap<RegionCode, NationRegion>(nation.Values, region => region.Code), issues);
    }

    private static BarometerRule? ReadRule(FieldReader fields, Definitions definitions, ReadingScope scope)
    {
        var source = fields.Reference("source", definitions.Sources);
        var limit = fields.Number("limit");
        if (limit <= 0)
        {
            scope.Report(PlanProblems.LimitNotPositive(fields.At("limit")));
        }

        var text = fields.Localized("text");
        fields.End();
        return source is null || limit is null || text is null ? null : new BarometerRule(new SourceId(source), limit.Value, text);
    }

    private static Declared<NationRegion> ReadNation(SourceMap map, ReadingScope scope)
    {
        var regions = ImmutableArray.CreateBuilder<Declaration<NationRegion>>();
        foreach (var (key, value) in map.Entries)
        {
            if (!RegionCodeText.IsCode(key.Text))
            {
                scope.Report(ContentProblems.BadRegionCode(key.Location, key.Text));
            }

            var name = LocalizedTextReader.Read(value, Phrase.Named("region", key.Text), scope);
            regions.Add(new(key.Text, key.Location, name is null ? null : new NationRegion(new RegionCode(key.Text), name), []));
        }

        return new Declared<NationRegion>("province", regions.ToImmutable(), isComplete: true);
    }

    private static BarometerIssue? ReadIssue(
        FieldReader fields,
        Declared<NationRegion> nation,
        Definitions definitions,
        IReadOnlyList<Observation> observations,
        ReadingScope scope)
    {
        var year = fields.Year("year");
        var period = ReadPeriod(fields, scope);
        var source = fields.Reference("source", definitions.Sources);
        var noData = Codes(fields, "no-data", nation);
        var ratings = ImmutableArray.CreateBuilder<BarometerRating>();
        foreach (var item in fields.Items("ratings", "rating"))
        {
            if (ReadRating(item, noData, nation, definitions, scope) is not { } rating)
            {
                continue;
            }

            ratings.Add(rating);
            if (year is { } known)
            {
                BarometerLevelRule.Check(item, rating, known, period, definitions.Plan?.Region, observations, scope);
            }
        }

        fields.End();
        return year is null || source is null
            ? null
            : new BarometerIssue(year.Value, period, new SourceId(source), noData, ratings.ToImmutable());
    }

    private static PeriodOfYear? ReadPeriod(FieldReader fields, ReadingScope scope)
    {
        if (fields.OptionalText("period") is not { } text)
        {
            return null;
        }

        var period = scope.Periods.Parse(text);
        if (period is null)
        {
            scope.Report(ContentProblems.BadPeriod(fields.At("period"), text));
        }

        return period;
    }

    private static BarometerRating? ReadRating(
        FieldReader fields, ImmutableArray<RegionCode> noData, Declared<NationRegion> nation, Definitions definitions, ReadingScope scope)
    {
        var indicator = fields.Reference("indicator", definitions.Indicators);
        var before = scope.ProblemCount;
        var (gravest, serious) = (Codes(fields, "level-1", nation), Codes(fields, "level-2", nation));
        var count = fields.OptionalInteger("level-3-count", 0, MostRegions);
        var isWhole = nation.IsComplete && scope.ProblemCount == before;
        fields.End();
        if (definitions.Indicators.Find(indicator) is { } known && known.Unit != Unit.WarningLevel)
        {
            scope.Report(PlanProblems.NoWarningLevels(fields.At("indicator"), known.Id.Value));
        }

        RegionCode[] named = [.. noData, .. gravest, .. serious];
        foreach (var code in named.CountBy(code => code).Where(pair => pair.Value > 1).Select(pair => pair.Key))
        {
            scope.Report(PlanProblems.RegionRatedTwice(fields.Location, code.Value));
        }

        ImmutableArray<RegionCode> others = [.. nation.Names.Select(name => new RegionCode(name)).Except(named)];
        if (count is { } printed && isWhole && printed != others.Length)
        {
            scope.Report(PlanProblems.LevelCount(fields.At("level-3-count"), printed, others.Length));
        }

        return indicator is null ? null : new BarometerRating(new IndicatorId(indicator), gravest, serious, others);
    }

    private static ImmutableArray<RegionCode> Codes(FieldReader fields, string key, Declared<NationRegion> nation) =>
        [.. fields.References(key, nation).Select(name => new RegionCode(name))];
}
