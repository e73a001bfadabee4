using System.Globalization;

namespace Generator.Diagnostics;

/// <summary>What in the content contradicts itself or the plan's own rules, although each value can be read (C101 to C199).</summary>
internal static class PlanProblems
{
    public static Diagnostic TileClash(SourceLocation at, string region, string other) =>
        Error("C101", at, $"The region “{region}” has the same tile as “{other}”.", "Give one of them another column or row.");

    public static Diagnostic SharedWriting(SourceLocation at, string writing, string unit, string other) =>
        Error(
            "C102", at, $"“{writing}” is written for the unit “{unit}” and for “{other}”, which are not the same.",
            "A dataset could mean either. Take it away from one, or give both one quantity and one factor.");

    public static Diagnostic ShownAsOtherQuantity(SourceLocation at, string unit, string shownAs) =>
        Error(
            "C103", at, $"“{unit}” cannot be shown as “{shownAs}”: they measure different quantities.",
            "Only units of one quantity convert into each other.");

    public static Diagnostic ShownAsChain(SourceLocation at, string unit, string shownAs, string language) =>
        Error(
            "C104", at, $"“{unit}” is shown as “{shownAs}”, which in “{language}” is itself shown as another unit.",
            "Name the unit that pages really show.");

    public static Diagnostic FactorNotPositive(SourceLocation at, string unit) =>
        Error(
            "C105", at, $"The factor of “{unit}” is not above zero.", "It says how many of the quantity's base unit one of this unit is.");

    public static Diagnostic ParentLoop(SourceLocation at, string region) =>
        Error(
            "C106", at, $"The region “{region}” belongs to itself, directly or over its parents.",
            "The chain of parents ends at the plan's own region.");

    public static Diagnostic ThresholdOrder(SourceLocation at) =>
        Error("C107", at, "The thresholds are not in order.", "Lagging is above 0 and below on-track.");

    public static Diagnostic ReleaseOrder(SourceLocation at, int year) =>
        Error(
            "C108", at, Text(
                $"The release {year} is repeated or stands after a later one."), "List the releases by year, the oldest first, each once.");

    public static Diagnostic ReleaseBeforeBaseYear(SourceLocation at, int year, int baseYear) =>
        Error("C109", at, Text($"The release {year} is older than the plan's base year {baseYear}."), "The first release is the baseline.");

    public static Diagnostic PeriodOrder(SourceLocation at) =>
        Error(
            "C110", at, "The plan's years are not in order.",
            "The base year comes before the first year, and the first not after the last.");

    public static Diagnostic NoDirection(SourceLocation at, string indicator) =>
        Error(
            "C111", at, $"The indicator “{indicator}” has no direction, but a goal uses it.",
            "Write “direction: up” or “direction: down” in the indicator.");

    public static Diagnostic ChangeAgainstDirection(SourceLocation at, string indicator, bool shouldFall) =>
        Error(
            "C112",
            at,
            $"The target contradicts the direction of “{indicator}”, which is meant to {(shouldFall ? "fall" : "rise")}.",
            $"A {(shouldFall ? "fall is negative: -7.1" : "rise is positive: 20")}."
                + " Check the sign here or the direction of the indicator.");

    public static Diagnostic BoundAgainstDirection(SourceLocation at, string bound, string indicator, bool shouldFall) =>
        Error(
            "C113", at, $"“{bound}” contradicts the direction of “{indicator}”, which is meant to {(shouldFall ? "fall" : "rise")}.",
            shouldFall
                ? "Write at-most, below or about, or check the indicator's direction."
                : "Write at-least, above or about, or check the indicator's direction.");

    public static Diagnostic LimitAgainstDirection(SourceLocation at, string kind, string indicator) =>
        Error(
            "C114", at, $"A target of the kind {kind} holds something down, but “{indicator}” is meant to rise.",
            "Check the kind here or the direction of the indicator.");

    public static Diagnostic LimitBound(SourceLocation at, string kind) =>
        Error("C115", at, $"A target of the kind {kind} is a limit: its bound is at-most.", "Write at-most or leave the line out.");

    public static Diagnostic TargetYearOutside(SourceLocation at, int year, int from, int to) =>
        Error("C117", at, Text($"The target year {year} is outside the plan's years {from} to {to}."));

    public static Diagnostic BaseYearNotBefore(SourceLocation at, int baseYear, int year) =>
        Error("C118", at, Text($"The base year {baseYear} is not before the target year {year}."));

    public static Diagnostic ToleranceMissing(SourceLocation at) =>
        Error(
            "C119", at, "A target with “about” has no tolerance.",
            "Write “tolerance: …”: how far from the value still counts as met, in the target's unit.");

    public static Diagnostic ToleranceWithoutAbout(SourceLocation at) =>
        Error("C120", at, "A tolerance is only for targets with “bound: about”, and it is above zero.");

    public static Diagnostic YearlyMilestoneOutside(SourceLocation at, int year, int baseYear, int targetYear) =>
        Error(
            "C121", at, Text($"The milestone {year} is not between {baseYear} and {targetYear}, or not in order."),
            "List milestones by year, after the base year and up to the target year.");

    public static Diagnostic FormMissing(SourceLocation at) =>
        Error(
            "C122", at, "A relative change needs its form.",
            "Write “form: logarithmic” for intensities (per GDP, per head, per product) and “form: linear” for quantities.");

    public static Diagnostic FormNotFitting(SourceLocation at) =>
        Error("C123", at, "Only a relative change has a form.", "Take the line away.");

    public static Diagnostic UnitNotFitting(SourceLocation at, string unit, string indicator, string indicatorUnit) =>
        Error(
            "C124", at, $"The unit “{unit}” does not convert into “{indicatorUnit}”, the unit of the indicator “{indicator}”.",
            "Use a unit of the same quantity.");

    public static Diagnostic UnitMissing(SourceLocation at, string unit) =>
        Error(
            "C162", at, $"The unit “{unit}” is missing; sentences about shares need it.",
            $"Add it: “{unit}” with quantity, factor and symbol.");

    public static Diagnostic UnitNotPercent(SourceLocation at, string unit, string kind) =>
        Error("C125", at, $"A target of the kind {kind} is in percent, not in “{unit}”.", "Write “unit: percent”.");

    public static Diagnostic KindNotFitting(SourceLocation at, string kind, string indicator, string observations) =>
        Error(
            "C126", at,
            $"A target of the kind {kind} cannot be judged by “{indicator}”, whose observations are of the kind {observations}.",
            "Yearly changes serve relative-change, running totals serve cumulative, events serve milestones, levels serve the rest.");

    public static Diagnostic ContextUsed(SourceLocation at, string indicator) =>
        Error(
            "C127", at, $"The indicator “{indicator}” is marked as context, but a goal uses it.",
            "Take “context: true” away from the indicator.");

    public static Diagnostic IndicatorUnused(SourceLocation at, string indicator) =>
        Diagnostic.Warning(
            new("C128"), at, $"No goal uses the indicator “{indicator}”.", "Write “context: true” if it is shown for context only.");

    public static Diagnostic DeadlineOutside(SourceLocation at, int from, int to) =>
        Error("C129", at, Text($"The deadline is not between {from} and {to}."), "Check the year.");

    public static Diagnostic CommitmentCount(SourceLocation at, string subject) =>
        Error(
            "C130", at, $"It is not clear what is promised by {subject}.", "A goal has exactly one of “target”, “tiers” and “milestone”.");

    public static Diagnostic ResultContradictsDataset(
        SourceLocation at, string indicator, int year, string stated, string observed, SourceLocation row) =>
        Error(
            "C131", at,
            Text($"The content contradicts the dataset: {stated} here, {observed} as the plan's figure of “{indicator}” for {year}."),
            $"The row is in {row}. Look both up in the plan.");

    public static Diagnostic RangeOrder(SourceLocation at, string indicator) =>
        Error("C132", at, $"The range of “{indicator}” has no values: min is above max.");

    public static Diagnostic UnitOfKind(SourceLocation at, string indicator, string observations, string unit) =>
        Error(
            "C133", at, $"“{indicator}” has observations of the kind {observations} and the unit “{unit}”, which do not go together.",
            "Yearly changes are in percent; events have the unit event, and nothing else has it.");

    public static Diagnostic OutsideRange(SourceLocation at, string indicator, string range) =>
        Error(
            "C134", at, $"The value is outside the range of “{indicator}” ({range}).",
            "Check the value, its unit and the indicator's range.");

    public static Diagnostic DirectionMissing(SourceLocation at, string indicator) =>
        Error(
            "C135", at, $"The indicator “{indicator}” has the direction none but is not marked as context.",
            "Write up or down, or add “context: true”.");

    public static Diagnostic ZeroGrowthValue(SourceLocation at) =>
        Error(
            "C136", at, "A target of this kind has no value of its own.",
            "Take the line away: the base year's figure sets the value.");

    public static Diagnostic NumberGap(SourceLocation at, string folder, int expected) =>
        Error(
            "C137", at, Text($"The folder “{folder}” is not the next in line: number {expected} is expected."),
            "Number chapters and sections in a row from 0 or 1.");

    public static Diagnostic NumberZero(SourceLocation at, string folder) =>
        Error("C138", at, $"The section in the folder “{folder}” cannot have the number 0.", "Write “unnumbered: true”.");

    public static Diagnostic PlaceWithoutParagraph(SourceLocation at, string subject) =>
        Error("C139", at, $"{subject} names neither a paragraph nor a box.", "Write {paragraph: 2} or {box: 1, item: 3}.");

    public static Diagnostic SinceNotBefore(SourceLocation at, int since, int year) =>
        Error("C140", at, Text($"The change since {since} is not before the year {year} of the figure."));

    public static Diagnostic TooLarge(SourceLocation at, string unit) =>
        Error("C141", at, $"The value is too large to be converted into “{unit}”.", "Check the value and its unit.");

    public static Diagnostic ShownAsNotDistinct(SourceLocation at, string unit) =>
        Error("C142", at, $"“{unit}” is shown as itself.", "Take the line away.");

    public static Diagnostic RegionTargetsNotFitting(SourceLocation at, string indicator) =>
        Error(
            "C143", at, $"The indicator “{indicator}” has no figures by region, so regions have no targets on it.",
            "Write “by-region: true” at the indicator, or take the list away.");

    public static Diagnostic RegionTargetRepeated(SourceLocation at, string region) =>
        Error(
            "C144", at, $"The region “{region}” has its target already.",
            "Give each region one target; the whole region's is the value of the target itself.");

    public static Diagnostic BadRow(SourceLocation at, string text) =>
        Error(
            "C145", at, $"“{text}” does not name a figure of the datasets.",
            "Write indicator/2019, indicator/2019/Jan-Oct or indicator/2019@basis.");

    public static Diagnostic GoalSearchedTwice(SourceLocation at, string goal, SourceLocation first) =>
        Error("C146", at, $"The goal “{goal}” stands in two records of a search.", $"The other one is in {first}. Keep one.");

    public static Diagnostic CorrectionOrder(SourceLocation at) =>
        Error("C147", at, "This correction is newer than the one before it.", "The newest correction stands first.");

    public static Diagnostic CorrectionBeforeError(SourceLocation at) =>
        Error(
            "C148", at, "The error begins after its correction.",
            "“since” is the day from which the error stood on the site, “date” the day on which it was mended.");

    public static Diagnostic NoWarningLevels(SourceLocation at, string indicator) =>
        Error("C149", at, $"The indicator “{indicator}” has no warning levels.", "Its unit should be level.");

    public static Diagnostic RegionRatedTwice(SourceLocation at, string region) =>
        Error(
            "C150", at, $"The region “{region}” stands in two levels, or in one and among the regions without data.",
            "Look it up in the source.");

    public static Diagnostic LevelCount(SourceLocation at, int printed, int others) =>
        Error(
            "C151", at, Text($"{printed} regions should be in level 3, but {others} are left."),
            "Look up the regions of levels 1 and 2 and those without data.");

    public static Diagnostic LevelContradictsDataset(
        SourceLocation at, string indicator, int level, decimal observed, SourceLocation row) =>
        Error(
            "C152", at, Text($"The plan's region is in level {level} here and in level {observed} in the dataset (“{indicator}”)."),
            $"The row is in {row}. Look both up in the source.");

    public static Diagnostic InputMissing(SourceLocation at, string formula, string symbol) =>
        Error("C153", at, $"The formula {formula} needs “{symbol}”.", "Write it under “inputs” with its value and unit.");

    public static Diagnostic ToleranceNotPositive(SourceLocation at) =>
        Error("C154", at, "A tolerance is above zero.", "Half the last digit that is printed is the usual one.");

    public static Diagnostic OutcomeOpen(SourceLocation at, string check) =>
        Error(
            "C155", at, $"Nothing says when the two sides of “{check}” agree.",
            "Write a tolerance, or “outcome: agrees” or “outcome: differs”.");

    public static Diagnostic StatementShape(SourceLocation at) =>
        Error(
            "C156", at, "What is stated is either a value with its unit or a text.",
            "Write {value: 3.5, unit: percent} or {text: {zh: …, en: …}}.");

    public static Diagnostic NamesItsSourceNotFitting(SourceLocation at, string sourceClass) =>
        Error(
            "C157", at, $"Only a compilation says whether it names its source; this source is of the class {sourceClass}.",
            "Take the line away, or write “class: compiled”.");

    public static Diagnostic LargeUnitNotFitting(SourceLocation at, string unit, string larger) =>
        Error(
            "C158", at, $"“{larger}” is no unit for large amounts of “{unit}”.",
            "It is a larger unit of the same quantity, and “from” is above zero.");

    public static Diagnostic UnknownRow(SourceLocation at, string text, IReadOnlyCollection<string> known) =>
        Error("C159", at, $"No dataset has the figure “{text}” of the plan's region.", NearestName.Hint(text, known));

    public static Diagnostic NotOfficial(SourceLocation at, string text, string status, string sourceClass) =>
        Error(
            "C160", at, $"The figure “{text}” is no official one: {status}, from a source of the class {sourceClass}.",
            "A check on official figures rests on final, revised or provisional figures of official sources only.");

    public static Diagnostic CheckWithoutRows(SourceLocation at) =>
        Error("C161", at, "The check on official figures names no figure.", "Write “rows: [indicator/2019, …]”.");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Diagnostic Error(string code, SourceLocation at, string message, string? hint = null) =>
        Diagnostic.Error(new DiagnosticCode(code), at, message, hint);
}
