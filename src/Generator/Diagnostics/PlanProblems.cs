namespace Generator.Diagnostics;

/// <summary>What in the content contradicts itself or the plan's own rules, although each value can be read (C101 to C199).</summary>
internal static class PlanProblems
{
    public static Diagnostic TileClash(SourceLocation at, string region, string other) =>
        Problem.Of("C101", at, ("region", region), ("other", other));

    public static Diagnostic SharedWriting(SourceLocation at, string writing, string unit, string other) =>
        Problem.Of("C102", at, ("writing", writing), ("unit", unit), ("other", other));

    public static Diagnostic ShownAsOtherQuantity(SourceLocation at, string unit, string shownAs) =>
        Problem.Of("C103", at, ("unit", unit), ("shown-as", shownAs));

    public static Diagnostic ShownAsChain(SourceLocation at, string unit, string shownAs, string language) =>
        Problem.Of("C104", at, ("unit", unit), ("shown-as", shownAs), ("language", language));

    public static Diagnostic FactorNotPositive(SourceLocation at, string unit) => Problem.Of("C105", at, ("unit", unit));

    public static Diagnostic ParentLoop(SourceLocation at, string region) => Problem.Of("C106", at, ("region", region));

    public static Diagnostic ThresholdOrder(SourceLocation at) => Problem.Of("C107", at);

    public static Diagnostic ReleaseOrder(SourceLocation at, string year) => Problem.Of("C108", at, ("year", year));

    public static Diagnostic ReleaseBeforeBaseYear(SourceLocation at, string year, string baseYear) =>
        Problem.Of("C109", at, ("year", year), ("base-year", baseYear));

    public static Diagnostic PeriodOrder(SourceLocation at) => Problem.Of("C110", at);

    public static Diagnostic ChangeAgainstDirection(SourceLocation at, string indicator, bool shouldFall) =>
        Problem.Of(shouldFall ? "C112" : "C112.rise", at, ("indicator", indicator));

    public static Diagnostic BoundAgainstDirection(SourceLocation at, string bound, string indicator, bool shouldFall) =>
        Problem.Of(shouldFall ? "C113" : "C113.rise", at, ("bound", bound), ("indicator", indicator));

    public static Diagnostic LimitAgainstDirection(SourceLocation at, string kind, string indicator) =>
        Problem.Of("C114", at, ("kind", kind), ("indicator", indicator));

    public static Diagnostic LimitBound(SourceLocation at, string kind) => Problem.Of("C115", at, ("kind", kind));

    public static Diagnostic TargetYearOutside(SourceLocation at, string year, string from, string to) =>
        Problem.Of("C117", at, ("year", year), ("from", from), ("to", to));

    public static Diagnostic BaseYearNotBefore(SourceLocation at, string baseYear, string year) =>
        Problem.Of("C118", at, ("base-year", baseYear), ("year", year));

    public static Diagnostic ToleranceMissing(SourceLocation at) => Problem.Of("C119", at);

    public static Diagnostic ToleranceWithoutAbout(SourceLocation at) => Problem.Of("C120", at);

    public static Diagnostic YearlyMilestoneOutside(SourceLocation at, string year, string baseYear, string targetYear) =>
        Problem.Of("C121", at, ("year", year), ("base-year", baseYear), ("target-year", targetYear));

    public static Diagnostic YearlyMilestoneAgainstTarget(SourceLocation at, string year) =>
        Problem.Of("C121.target", at, ("year", year));

    public static Diagnostic FormMissing(SourceLocation at) => Problem.Of("C122", at);

    public static Diagnostic FormNotFitting(SourceLocation at) => Problem.Of("C123", at);

    public static Diagnostic UnitNotFitting(SourceLocation at, string unit, string indicator, string indicatorUnit) =>
        Problem.Of("C124", at, ("unit", unit), ("indicator-unit", indicatorUnit), ("indicator", indicator));

    public static Diagnostic UnitMissing(SourceLocation at, string unit) => Problem.Of("C162", at, ("unit", unit));

    public static Diagnostic UnitNotPercent(SourceLocation at, string unit, string kind) =>
        Problem.Of("C125", at, ("kind", kind), ("unit", unit));

    public static Diagnostic KindNotFitting(SourceLocation at, string kind, string indicator, string observations) =>
        Problem.Of("C126", at, ("kind", kind), ("indicator", indicator), ("observations", observations));

    public static Diagnostic ContextUsed(SourceLocation at, string indicator) => Problem.Of("C127", at, ("indicator", indicator));

    public static Diagnostic IndicatorUnused(SourceLocation at, string indicator) => Problem.Of("C128", at, ("indicator", indicator));

    public static Diagnostic DeadlineOutside(SourceLocation at, int from, int to) => Problem.Of("C129", at, ("from", from), ("to", to));

    public static Diagnostic CommitmentCount(SourceLocation at, Phrase subject) => Problem.Of("C130", at, ("subject", subject));

    public static Diagnostic ResultContradictsDataset(
        SourceLocation at, string indicator, int year, string stated, string observed, SourceLocation row) =>
        Problem.Of("C131", at, ("stated", stated), ("observed", observed), ("indicator", indicator), ("year", year), ("row", row));

    public static Diagnostic RangeOrder(SourceLocation at, string indicator) => Problem.Of("C132", at, ("indicator", indicator));

    public static Diagnostic UnitOfKind(SourceLocation at, string indicator, string observations, string unit) =>
        Problem.Of("C133", at, ("indicator", indicator), ("observations", observations), ("unit", unit));

    public static Diagnostic OutsideRange(SourceLocation at, string indicator, Phrase range) =>
        Problem.Of("C134", at, ("indicator", indicator), ("range", range));

    public static Diagnostic DirectionMissing(SourceLocation at, string indicator) => Problem.Of("C135", at, ("indicator", indicator));

    public static Diagnostic ZeroGrowthValue(SourceLocation at) => Problem.Of("C136", at);

    public static Diagnostic NumberGap(SourceLocation at, string folder, int expected) =>
        Problem.Of("C137", at, ("folder", folder), ("expected", expected));

    public static Diagnostic NumberZero(SourceLocation at, string folder) => Problem.Of("C138", at, ("folder", folder));

    public static Diagnostic PlaceWithoutParagraph(SourceLocation at, Phrase subject) => Problem.Of("C139", at, ("subject", subject));

    public static Diagnostic SinceNotBefore(SourceLocation at, int since, int year) =>
        Problem.Of("C140", at, ("since", since), ("year", year));

    public static Diagnostic TooLarge(SourceLocation at, string unit) => Problem.Of("C141", at, ("unit", unit));

    public static Diagnostic ShownAsNotDistinct(SourceLocation at, string unit) => Problem.Of("C142", at, ("unit", unit));

    public static Diagnostic RegionTargetsNotFitting(SourceLocation at, string indicator) =>
        Problem.Of("C143", at, ("indicator", indicator));

    public static Diagnostic RegionTargetRepeated(SourceLocation at, string region) => Problem.Of("C144", at, ("region", region));

    public static Diagnostic BadRow(SourceLocation at, string text) => Problem.Of("C145", at, ("text", text));

    public static Diagnostic GoalSearchedTwice(SourceLocation at, string goal, SourceLocation first) =>
        Problem.Of("C146", at, ("goal", goal), ("first", first));

    public static Diagnostic CorrectionOrder(SourceLocation at) => Problem.Of("C147", at);

    public static Diagnostic CorrectionBeforeError(SourceLocation at) => Problem.Of("C148", at);

    public static Diagnostic NoWarningLevels(SourceLocation at, string indicator) => Problem.Of("C149", at, ("indicator", indicator));

    public static Diagnostic RegionRatedTwice(SourceLocation at, string region) => Problem.Of("C150", at, ("region", region));

    public static Diagnostic LevelCount(SourceLocation at, int printed, int others) =>
        Problem.Of("C151", at, ("printed", printed), ("others", others));

    public static Diagnostic LevelContradictsDataset(
        SourceLocation at, string indicator, int level, decimal observed, SourceLocation row) =>
        Problem.Of("C152", at, ("level", level), ("observed", observed), ("indicator", indicator), ("row", row));

    public static Diagnostic InputMissing(SourceLocation at, string formula, string symbol) =>
        Problem.Of("C153", at, ("formula", formula), ("symbol", symbol));

    public static Diagnostic InputOutOfRange(SourceLocation at, string formula, string symbol, decimal least, decimal most) =>
        Problem.Of("C153.range", at, ("formula", formula), ("symbol", symbol), ("least", least), ("most", most));

    public static Diagnostic InputNotWhole(SourceLocation at, string formula, string symbol) =>
        Problem.Of("C153.whole", at, ("formula", formula), ("symbol", symbol));

    public static Diagnostic TaskNotPositive(SourceLocation at) => Problem.Of("C153.task", at);

    public static Diagnostic ToleranceNotPositive(SourceLocation at) => Problem.Of("C154", at);

    public static Diagnostic OutcomeOpen(SourceLocation at, string check) => Problem.Of("C155", at, ("check", check));

    public static Diagnostic StatementShape(SourceLocation at) => Problem.Of("C156", at);

    public static Diagnostic NamesItsSourceNotFitting(SourceLocation at, string sourceClass) =>
        Problem.Of("C157", at, ("source-class", sourceClass));

    public static Diagnostic LargeUnitNotFitting(SourceLocation at, string unit, string larger) =>
        Problem.Of("C158", at, ("larger", larger), ("unit", unit));

    public static Diagnostic UnknownRow(SourceLocation at, string text, IReadOnlyCollection<string> known) =>
        Problem.Of("C159", at, ("text", text), ("suggestion", Suggestion.For(text, known)));

    public static Diagnostic NotOfficial(SourceLocation at, string text, string status, string sourceClass) =>
        Problem.Of("C160", at, ("text", text), ("status", Phrase.Status(status)), ("source-class", sourceClass));

    public static Diagnostic CheckWithoutRows(SourceLocation at) => Problem.Of("C161", at);

    public static Diagnostic NeighbourOneSided(SourceLocation at, string region, string neighbour) =>
        Problem.Of("C171", at, ("region", region), ("neighbour", neighbour));

    public static Diagnostic NeighbourRepeated(SourceLocation at, string region, string neighbour) =>
        Problem.Of("C172", at, ("region", region), ("neighbour", neighbour));

    public static Diagnostic LimitNotPositive(SourceLocation at) => Problem.Of("C173", at);
}
