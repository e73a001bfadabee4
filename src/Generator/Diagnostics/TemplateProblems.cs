using System.Globalization;

namespace Generator.Diagnostics;

/// <summary>Problems in templates, in the text catalogues and in the template expressions of prose.</summary>
internal static class TemplateProblems
{
    /// <summary>T001: a template is not valid Scriban.</summary>
    public static Diagnostic DoesNotParse(SourceLocation at, string reason) => Diagnostic.Error(
        new("T001"), at, $"The template cannot be read: {reason}", "Check the code between {{ and }} at this place.");

    /// <summary>T002: a page has no template.</summary>
    public static Diagnostic Missing(string path) => Diagnostic.Error(
        new("T002"), new("templates/" + path), $"The template “{path}” is missing.", "Put the file back; every kind of page needs its template.");

    /// <summary>T003: a template failed while pages were made; one of them is named.</summary>
    public static Diagnostic Failed(SourceLocation at, string reason, string page, int others, string? hint) => Diagnostic.Error(
        new("T003"),
        at,
        $"{reason.TrimEnd('.')} (while making {page}{(others == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" and {others} more"))})",
        hint);

    /// <summary>T004: texts that the program needs are missing in a catalogue.</summary>
    public static Diagnostic MissingText(SourceLocation at, string key) => Diagnostic.Error(
        new("T004"), at, $"The text “{key}” is missing in this catalogue.", "Add it in every language; README, “How to add a language”, tells how.");

    /// <summary>T005: a link in prose leads nowhere.</summary>
    public static Diagnostic BrokenLink(SourceLocation at, string target, string hint) => Diagnostic.Error(
        new("T005"), at, $"The link “{target}” leads nowhere.", hint);

    /// <summary>T006: a template expression in prose names something that does not exist.</summary>
    public static Diagnostic UnknownInProse(SourceLocation at, string kind, string name, string hint) => Diagnostic.Error(
        new("T006"), at, $"There is no {kind} “{name}”.", hint);

    /// <summary>T007: a figure is asked for in prose that the data do not have.</summary>
    public static Diagnostic NoSuchFigure(SourceLocation at, string what, string hint) => Diagnostic.Error(new("T007"), at, what, hint);

    /// <summary>T008: a figure is typed into prose instead of bound to the data.</summary>
    public static Diagnostic TypedFigure(SourceLocation at, string figure) => Diagnostic.Warning(
        new("T008"),
        at,
        $"The figure “{figure}” is typed into the text, so it would not follow the data and has no source.",
        "Write it as a template expression, such as {{ observation \"cod-emissions\" 2015 }}.");

    /// <summary>T009: a page, or what its partials write in all, is longer than any page may be.</summary>
    public static Diagnostic TooLong(SourceLocation at, string page, int limit) => Diagnostic.Error(
        new("T009"),
        at,
        string.Create(CultureInfo.InvariantCulture, $"The page {page} is longer than {limit:N0} characters, or its partials write more than four times as much."),
        "Show fewer rows on one page, or look for a loop that repeats too much.");
}
