using System.Globalization;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with the yearly datasets, each problem with its cell (D001 to D099).</summary>
internal static class DatasetProblems
{
    public static Diagnostic FileName(SourceLocation at) =>
        Error(
            "D001", at, $"The name of the dataset {at.File} is not a year.",
            "Name it by the newest year that it describes: 2019.csv or 2019.xlsx.");

    public static Diagnostic NoRelease(SourceLocation at, int year) =>
        Error(
            "D002", at, Text(
                $"There is a dataset for {year} but no release {year} in releases.yaml."), "Add the release with its date and note.");

    public static Diagnostic NoDataset(SourceLocation at, int year) =>
        Error("D003", at, Text($"The release {year} has no dataset."), Text($"Add data/{year}.csv or data/{year}.xlsx."));

    public static Diagnostic UnknownColumn(SourceLocation at, string header, IReadOnlyCollection<string> known) =>
        Error(
            "D005", at, header.Length == 0
                ? "A column with values has no header."
                : $"“{header}” is not a column of a dataset.", NearestName.Hint(header, known));

    public static Diagnostic DoubledColumn(SourceLocation at, string header, SourceLocation first) =>
        Error("D006", at, $"The column “{header}” stands here a second time.", $"The first one is in {first}.");

    public static Diagnostic MissingColumn(SourceLocation at, string english, string chinese) =>
        Error(
            "D007", at, $"The column “{english}” ({chinese}) is missing.",
            "Every figure needs its indicator, value, unit, status and source.");

    public static Diagnostic CellBeyondHeader(SourceLocation at, string text) =>
        Error(
            "D008", at, $"“{text}” stands to the right of the last column.",
            "A comma inside a text splits it: put the text into double quotes.");

    public static Diagnostic EmptyCell(SourceLocation at, string column) =>
        Error("D009", at, $"The {column} is missing.", "It is never assumed.");

    public static Diagnostic UnknownIndicator(SourceLocation at, string name, IReadOnlyCollection<string> known) =>
        Error("D010", at, $"There is no indicator called “{name}”.", NearestName.Hint(name, known));

    public static Diagnostic UnknownRegion(SourceLocation at, string name, IReadOnlyCollection<string> known) =>
        Error("D011", at, $"There is no region called “{name}”.", NearestName.Hint(name, known));

    public static Diagnostic BadYear(SourceLocation at, string text) =>
        Error("D012", at, $"“{text}” is not a year.", "Write four digits: 2019.");

    public static Diagnostic YearOutside(SourceLocation at, int year, int earliest, int release) =>
        Error(
            "D013", at, Text($"The year {year} is not between {earliest} and the dataset's own year {release}."),
            "A dataset is named by the newest year that it describes.");

    public static Diagnostic BadPeriod(SourceLocation at, string text) =>
        Error(
            "D014", at, $"“{text}” is not a part of a year.",
            "Write H1, Q1-Q3, Jan-Oct, 上半年, 前三季度 or 1-10月; leave the cell empty for the whole year.");

    public static Diagnostic NotANumber(SourceLocation at, string text, string reason, string hint) =>
        Error("D015", at, $"“{text}” cannot be read as a number: {reason}.", hint);

    public static Diagnostic ValueMissing(SourceLocation at, string status) =>
        Error(
            "D016", at, $"The value is missing, although the status is {status}.",
            "Where nothing was found, leave the row out; stated-met is the status of a goal met without a figure.");

    public static Diagnostic ValueNotAllowed(SourceLocation at, string status) =>
        Error(
            "D017", at, $"There is a value, although the status {status} says that there is none.",
            "Remove the value or write the status of the figure.");

    public static Diagnostic UnknownUnit(SourceLocation at, string text, IReadOnlyCollection<string> known) =>
        Error("D018", at, $"There is no unit written “{text}”.", NearestName.Hint(text, known));

    public static Diagnostic UnitNotFitting(SourceLocation at, string unit, string indicator, string indicatorUnit) =>
        Error(
            "D019", at, $"The unit “{unit}” does not convert into “{indicatorUnit}”, the unit of “{indicator}”.",
            "Check the unit and the indicator of this row.");

    public static Diagnostic UnknownStatus(SourceLocation at, string text, IReadOnlyCollection<string> known) =>
        Error("D020", at, $"“{text}” is not a status.", NearestName.Hint(text, known));

    public static Diagnostic UnknownBasis(SourceLocation at, string text, string indicator, IReadOnlyCollection<string> known) =>
        Error(
            "D021", at, $"“{text}” is not a basis of the indicator “{indicator}”.", known.Count == 0
                ? "Describe it under “bases” of the indicator, or leave the cell empty."
                : NearestName.Hint(text, known));

    public static Diagnostic UnknownSource(SourceLocation at, string text, IReadOnlyCollection<string> known) =>
        Error("D022", at, $"There is no source called “{text}”.", NearestName.Hint(text, known));

    public static Diagnostic OutOfRange(SourceLocation at, string value, string indicator, string range) =>
        Error("D023", at, $"{value} is outside the range of “{indicator}” ({range}).", "Check the value and its unit.");

    public static Diagnostic Duplicate(SourceLocation at, SourceLocation first) =>
        Error(
            "D024", at, "This figure stands twice in the dataset: same indicator, region, year, period and basis.",
            $"The other row is in {first}. Remove one of them.");

    public static Diagnostic NotByRegion(SourceLocation at, string indicator) =>
        Error(
            "D025", at, $"The indicator “{indicator}” is not kept by leagues and cities.",
            "Write “by-region: true” in the indicator, or check the region.");

    public static Diagnostic StatusNotForEvent(SourceLocation at, string status, string indicator) =>
        Error(
            "D026", at, $"“{indicator}” is an event: it is completed or not done on a date, or stated as met, not {status}.",
            "Write the status completed and the date in the column period.");

    public static Diagnostic StatusOnlyForEvent(SourceLocation at, string status, string indicator) =>
        Error("D027", at, $"“{indicator}” is not an event: it cannot be {status} on a date.", "Check the status and the indicator.");

    public static Diagnostic SourceAfterRelease(SourceLocation at, string source, string sourceDate, DateOnly release) =>
        Error(
            "D028",
            at,
            $"The source “{source}” is of {sourceDate}, after the release of "
                + $"{release.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.",
            "Put the figure into a later dataset, or check the dates.");

    public static Diagnostic RevisionRepeats(SourceLocation at, SourceLocation first) =>
        Diagnostic.Warning(
            new("D029"), at, "This row repeats an earlier release: same value, same source.",
            $"The earlier row is in {first}. Only new and changed figures are needed.");

    public static Diagnostic NoteLanguageMissing(SourceLocation at, string language) =>
        Error("D030", at, $"The note is missing in the language “{language}”.", "Write the note in every language, or in none.");

    public static Diagnostic CompletionDateMissing(SourceLocation at, string text) =>
        Error(
            "D031", at, text.Length == 0
                ? "The date of the event is missing."
                : $"“{text}” is not the date of an event.", "Write year, month and day into the column period: 2018-12-31.");

    public static Diagnostic AmbiguousName(SourceLocation at, string kind, string name, string first, string second) =>
        Error("D032", at, $"“{name}” is the name of two {kind}s.", $"Write “{first}” or “{second}”.");

    public static Diagnostic TooLarge(SourceLocation at, string unit) =>
        Error("D033", at, $"The value is too large to be converted into “{unit}”.", "Check the value and its unit.");

    public static Diagnostic NoteColumnsMixed(SourceLocation at) =>
        Error(
            "D034", at, "A column for notes in one language stands beside a column for notes in any language.",
            "Keep either “note” or “note_zh” and “note_en”.");

    public static Diagnostic CompletionYear(SourceLocation at, int year, int completed) =>
        Error(
            "D035", at, Text(
                $"The year is {year}, but the date of the event is in {completed}."), "Leave the year empty; the date says it.");

    public static Diagnostic BadParent(SourceLocation at, string text) =>
        Error(
            "D036", at, $"“{text}” does not name what a figure rests on.",
            "Write indicator/2019, indicator/2019/Jan-Oct, indicator/2019@basis, source:name or goals:name; several are " +
            "separated by semicolons.");

    public static Diagnostic DerivedWithoutSum(SourceLocation at, string column) =>
        Error(
            "D040", at, $"The {column} of this derived figure is missing.",
            "A derived figure names what it was worked out from (parents) and shows the arithmetic (sum).");

    public static Diagnostic UnknownParent(SourceLocation at, string text, IReadOnlyCollection<string> known) =>
        Error("D041", at, $"There is no “{text}” for this figure to rest on.", NearestName.Hint(text, known));

    public static Diagnostic SumNotRight(SourceLocation at, string text, string reason) =>
        Error(
            "D042", at, $"“{text}” is not the sum of this figure: {reason}.",
            "Write the arithmetic, one equals sign and the figure as it stands in the column value: 22500 − 3570 = 18930.");

    public static Diagnostic ParentsNotFitting(SourceLocation at, string column, string status) =>
        Error("D043", at, $"Only a derived figure has {column}; this one is {status}.", "Empty the cell, or write the status derived.");

    public static Diagnostic RestsOnItself(SourceLocation at) =>
        Error("D044", at, "This figure rests on itself, directly or over its parents.", "Check the parents of the figures that it names.");

    public static Diagnostic ParentIsLater(SourceLocation at, string text, int release) =>
        Error(
            "D045", at, Text($"“{text}” is a figure of the later dataset {release}."),
            "A figure rests only on what was known when its dataset was released.");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Diagnostic Error(string code, SourceLocation at, string message, string? hint = null) =>
        Diagnostic.Error(new DiagnosticCode(code), at, message, hint);
}
