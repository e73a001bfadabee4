namespace Generator.Diagnostics;

/// <summary>
/// What looks wrong in figures that can be read (D110 to D126), each a warning that shows the figure and what it is held against, with
/// both places; and what is wrong with the words that acknowledge it and with what indicators declare for it (D102, D103, C191).
/// </summary>
internal static class PlausibilityProblems
{
    public static Diagnostic RelationNotFitting(SourceLocation at, string indicator, string key) =>
        Problem.Of("C191." + key, at, ("indicator", indicator));

    public static Diagnostic CheckedLanguageMissing(SourceLocation at, string language) => Problem.Of("D102", at, ("language", language));

    public static Diagnostic CheckedColumnsMixed(SourceLocation at) => Problem.Of("D103", at);

    public static Diagnostic DecimalSlip(ShownFigure figure, ShownFigure other, decimal power) =>
        Of("D110", figure, other, ("power", power.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)));

    public static Diagnostic Fraction(ShownFigure figure, ShownFigure other) => Of("D111", figure, other);

    public static Diagnostic FractionOfTarget(ShownFigure figure, decimal target, string goal, SourceLocation place) => Problem.Of(
        "D111.target", figure.Place, ("figure", figure.Written), ("indicator", figure.Indicator), ("time", figure.Time), ("target", target),
        ("goal", goal), ("place", place), Acknowledge);

    public static Diagnostic Jump(ShownFigure figure, ShownFigure other) => Of("D112", figure, other);

    public static Diagnostic JumpOfTwo(ShownFigure figure, ShownFigure other) => Of("D112.of-two", figure, other);

    public static Diagnostic Zero(ShownFigure figure, ShownFigure other) => Of("D113", figure, other);

    public static Diagnostic PartOfYear(ShownFigure figure, ShownFigure whole) => Of("D114", figure, whole);

    public static Diagnostic PartsOfYearSum(ShownFigure whole, IReadOnlyCollection<ShownFigure> parts, decimal sum) =>
        OfSum("D114.sum", whole, parts, sum);

    public static Diagnostic YearsTogether(ShownFigure all, IReadOnlyCollection<ShownFigure> years, decimal made) =>
        OfSum("D234", all, years, made);

    public static Diagnostic PartAboveWhole(ShownFigure figure, ShownFigure whole) => Of("D115", figure, whole);

    public static Diagnostic SharesAboveWhole(ShownFigure figure, IReadOnlyCollection<ShownFigure> others, decimal sum) =>
        OfSum("D115.shares", figure, others, sum);

    public static Diagnostic RegionsSum(ShownFigure whole, decimal sum, int count, int all, IReadOnlyCollection<ShownFigure> parts) =>
        OfSum("D116", whole, parts, sum, ("count", count), ("all", all));

    public static Diagnostic RegionAboveWhole(ShownFigure figure, ShownFigure whole, string wholeRegion) =>
        Of("D116.above", figure, whole, ("whole-region", wholeRegion));

    public static Diagnostic MemberAboveWhole(ShownFigure figure, ShownFigure whole, string member) =>
        Of("D225", figure, whole, ("member", member));

    public static Diagnostic MembersSum(
        ShownFigure whole, decimal sum, int count, int all, string dimension, IReadOnlyCollection<ShownFigure> parts) =>
        OfSum("D226", whole, parts, sum, ("count", count), ("all", all), ("dimension", dimension));

    public static Diagnostic ShareOutsideRegions(ShownFigure whole, ShownFigure lowest, ShownFigure highest) =>
        Of("D116.outside", whole, lowest, ("highest", highest.Whole), ("lowest", lowest.Whole));

    public static Diagnostic GrowthAgainstLevels(ShownFigure change, ShownFigure before, ShownFigure level, decimal growth) =>
        Of("D117", change, level, ("before", before.Whole), ("level", level.Whole), ("growth", growth));

    public static Diagnostic IncrementAgainstLevels(ShownFigure increment, ShownFigure before, ShownFigure level, decimal difference) =>
        Of("D118", increment, level, ("before", before.Whole), ("level", level.Whole), ("difference", difference));

    public static Diagnostic IncrementAgainstChanges(ShownFigure increment, ShownFigure first, ShownFigure last, decimal chained) =>
        Of("D118.changes", increment, last, ("before", first.Whole), ("level", last.Whole), ("difference", chained));

    public static Diagnostic RunningTotalFalls(ShownFigure figure, ShownFigure earlier) => Of("D119", figure, earlier);

    public static Diagnostic RevisionUnchanged(SourceLocation at, string figure, string old, SourceLocation place) =>
        Problem.Of("D120", at, ("figure", figure), ("other", old), ("place", place), Acknowledge);

    public static Diagnostic ProvisionalAfterFinal(SourceLocation at, string figure, string old, SourceLocation place) =>
        Problem.Of("D121", at, ("figure", figure), ("other", old), ("place", place), Acknowledge);

    public static Diagnostic FinalBeforeRelease(SourceLocation at, DateOnly end, DateOnly release) =>
        Problem.Of("D122", at, ("end", end), ("release", release), Acknowledge);

    public static Diagnostic FinalBeforeSource(SourceLocation at, DateOnly end, string source, string date) =>
        Problem.Of("D122.source", at, ("end", end), ("source", source), ("date", date), Acknowledge);

    public static Diagnostic SourceOlder(SourceLocation at, string source, string date, DateOnly start) =>
        Problem.Of("D123", at, ("source", source), ("date", date), ("start", start), Acknowledge);

    public static Diagnostic ReleaseDateOrder(
        SourceLocation at, string year, DateOnly date, string earlierYear, DateOnly earlierDate, SourceLocation place) => Problem.Of(
        "D124", at, ("year", year), ("date", date), ("earlier-year", earlierYear), ("earlier-date", earlierDate), ("place", place));

    public static Diagnostic ReleaseBeforeItsYear(SourceLocation at, string year, DateOnly date) =>
        Problem.Of("D124.before-its-year", at, ("year", year), ("date", date));

    public static Diagnostic TimeAhead(SourceLocation at, DateOnly start, DateOnly release) =>
        Problem.Of("D125", at, ("start", start), ("release", release), Acknowledge);

    public static Diagnostic YearAfterPlan(SourceLocation at, string year, string end) =>
        Problem.Of("D125.after-plan", at, ("year", year), ("end", end), Acknowledge);

    public static Diagnostic NothingToCheck(SourceLocation at) => Problem.Of("D126", at);

    /// <summary>What every hint ends with: how a figure that is right is let through.</summary>
    private static (string Name, object? Value) Acknowledge => ("acknowledge", Phrase.Of("acknowledge"));

    private static Diagnostic Of(
        string key, ShownFigure figure, ShownFigure other, params ReadOnlySpan<(string Name, object? Value)> more) =>
        Problem.Of(key, figure.Place, [
            ("figure", figure.Written), ("indicator", figure.Indicator), ("time", figure.Time), ("other", other.Written),
            ("other-indicator", other.Indicator), ("other-time", other.Time), ("place", other.Place), Acknowledge, .. more,
        ]);

    private static Diagnostic OfSum(
        string key, ShownFigure figure, IEnumerable<ShownFigure> parts, decimal sum,
        params ReadOnlySpan<(string Name, object? Value)> more) =>
        Problem.Of(key, figure.Place, [
            ("figure", figure.Written), ("indicator", figure.Indicator), ("time", figure.Time), ("sum", sum),
            ("parts", parts.Select(part => part.Whole).ToList()), Acknowledge, .. more,
        ]);
}
