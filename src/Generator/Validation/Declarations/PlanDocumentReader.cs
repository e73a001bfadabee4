using System.Collections.Immutable;
using System.Globalization;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Declarations;

/// <summary>Reads plan.yaml.</summary>
internal static class PlanDocumentReader
{
    public const string Path = "plan.yaml";
    public const string Region = "region";
    private const string Starts = "year-starts-in";

    public static PlanHead? Read(ReadingScope scope, Declared<Region> regions, Declared<Source> sources)
    {
        if (scope.Fields(Path) is not { } fields)
        {
            return null;
        }

        var title = fields.Localized("title");
        var source = fields.Reference("source", sources);
        var issued = fields.Date("issued");
        var published = fields.Date("published");
        var startsIn = fields.OptionalInteger(Starts, 1, 12) ?? 1;
        var baseYear = fields.YearOfKind(startsIn > 1, "base-year");
        var period = ReadPeriod(fields, baseYear, startsIn, scope);
        var region = ReadRegion(fields, regions, scope);
        var thresholds = fields.Fields("thresholds") is { } nested ? ReadThresholds(nested, scope) : null;
        var names = new UniqueNames("appendix", scope);
        var appendices = fields.Items("appendices", "appendix")
            .Select(item => ReadAppendix(item, names))
            .OfType<Appendix>()
            .ToImmutableArray();
        fields.End();

        return title is null
            || source is null
            || issued is null
            || published is null
            || period is null
            || region is null
            || thresholds is null
            ? null
            : new PlanHead(
                new PlanDocument(title, new SourceId(source), issued.Value, published.Value, appendices),
                period,
                region.Value,
                thresholds);
    }

    /// <summary>
    /// The month in which the plan's years begin, for files that are read without a plan or before it; January where that cannot be read.
    /// </summary>
    public static int YearStartsIn(ReadingScope scope) =>
        scope.Content.Documents.GetValueOrDefault(Path) is SourceMap map && map.Find(Starts) is SourceScalar { Text: var text }
        && int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is > 1 and <= 12
            ? month
            : 1;

    /// <summary>A plan without regions.yaml names none: its figures are of the whole.</summary>
    private static RegionCode? ReadRegion(FieldReader fields, Declared<Region> regions, ReadingScope scope)
    {
        var isNeeded = scope.Content.Documents.ContainsKey(RegionsReader.Path);
        return !isNeeded && !fields.Has(Region) && scope.Shapes is null ? RegionCode.Whole
            : fields.ReferenceWhen(isNeeded, Region, regions) is { } code ? new RegionCode(code)
            : null;
    }

    private static PlanPeriod? ReadPeriod(FieldReader plan, Year? baseYear, int startsIn, ReadingScope scope)
    {
        if (plan.Fields("period") is not { } fields)
        {
            return null;
        }

        var from = fields.YearOfKind(startsIn > 1, "from");
        var to = fields.YearOfKind(startsIn > 1, "to");
        fields.End();
        if (from > to || baseYear >= from)
        {
            scope.Report(PlanProblems.PeriodOrder(plan.At("period")));
            return null;
        }

        return from is null || to is null || baseYear is null
            ? null
            : new PlanPeriod(from.Value, to.Value, baseYear.Value) { YearStartsIn = startsIn };
    }

    private static Thresholds? ReadThresholds(FieldReader fields, ReadingScope scope)
    {
        var onTrack = fields.Number("on-track");
        var lagging = fields.Number("lagging");
        fields.End();
        if (lagging <= 0 || lagging >= onTrack)
        {
            scope.Report(PlanProblems.ThresholdOrder(fields.At("lagging")));
        }

        return onTrack is null || lagging is null ? null : new Thresholds(onTrack.Value, lagging.Value);
    }

    private static Appendix? ReadAppendix(FieldReader fields, UniqueNames names)
    {
        var id = names.Claim(fields);
        var title = fields.Localized("title");
        var note = fields.Localized("note");
        fields.End();
        return id is null || title is null || note is null ? null : new Appendix(id, title, note);
    }
}
