using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>
/// What contradicts what was accepted: published figures that are not as they were (D201 to D299), and translations that stayed behind
/// (C201 to C299).
/// </summary>
internal static class HistoryProblems
{
    /// <summary>The code of stale translations, which accepting the content settles.</summary>
    public static readonly DiagnosticCode Stale = new("C201");

    /// <summary>The figure is named as in parents; the changes are what <see cref="Changes"/> tells of its columns.</summary>
    public static Diagnostic FigureChanged(
        SourceLocation at, string release, string figure, Phrase changes, string indicator, bool isComputed) =>
        Problem.Of(
            isComputed ? "D201.computed" : "D201",
            at,
            ("release", release),
            ("figure", figure),
            ("changes", changes),
            ("indicator", indicator));

    public static Diagnostic FigureGone(
        SourceLocation at, string release, string figure, string value, string status, string source, string indicator) =>
        Problem.Of(
            "D202",
            at,
            ("release", release),
            ("figure", figure),
            ("value", value),
            ("status", Phrase.Status(status)),
            ("source", source),
            ("indicator", indicator));

    /// <summary>A figure that followed by a formula, which is told as it was.</summary>
    public static Diagnostic ComputedGone(
        SourceLocation at, string release, string figure, string value, string formula, string indicator) =>
        Problem.Of(
            "D202.computed",
            at,
            ("release", release),
            ("figure", figure),
            ("value", value),
            ("formula", formula),
            ("indicator", indicator));

    public static Diagnostic FigureAdded(
        SourceLocation at, string release, string figure, string value, string indicator, bool isComputed) =>
        Problem.Of(
            isComputed ? "D203.computed" : "D203",
            at,
            ("release", release),
            ("figure", figure),
            ("value", value),
            ("indicator", indicator));

    public static Diagnostic DateChanged(SourceLocation at, string release, string was, string now) =>
        Problem.Of("D204", at, ("release", release), ("was", was), ("now", now));

    public static Diagnostic ReleaseGone(SourceLocation at, string release) => Problem.Of("D205", at, ("release", release));

    public static Diagnostic FurtherChanges(SourceLocation at, string release, int count) =>
        Problem.Of("D206", at, ("release", release), ("count", count));

    public static Diagnostic LockDamaged(SourceLocation at) => Problem.Of("D207", at);

    public static Diagnostic LockNotAsWritten(SourceLocation at, string release) => Problem.Of("D208", at, ("release", release));

    public static Diagnostic LockOfLaterTool(SourceLocation at) => Problem.Of("D209", at);

    public static Diagnostic CorrectionGone(SourceLocation at, string correction) => Problem.Of("D210", at, ("correction", correction));

    public static Diagnostic TranslationStale(SourceLocation at, string place, string language, string original, SourceLocation first) =>
        Problem.Of(
            Stale.Value, at, ("place", place), ("language", language), ("original", original), ("first", first));

    /// <summary>What columns of a row were, and are; what is empty is called so.</summary>
    public static Phrase Changes(IEnumerable<(string Column, string Was, string Is)> columns) => Phrase.Of(
        "history.changes",
        ("changes", columns.Select(change => Phrase.Of(
            "history.change",
            ("column", Phrase.Column(change.Column)),
            ("was", Said(change.Column, change.Was)),
            ("is", Said(change.Column, change.Is)))).ToImmutableArray()));

    private static Phrase Said(string column, string text) =>
        text.Length == 0 ? Phrase.Of("history.empty")
        : Phrase.Of("history.quoted", ("text", column == "status" ? Phrase.Status(text) : (Phrase)text));
}
