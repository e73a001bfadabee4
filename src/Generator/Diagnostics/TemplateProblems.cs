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
        new("T002"),
        new("templates/" + path),
        $"The template “{path}” is missing.",
        "Put the file back; every kind of page needs its template.");

    /// <summary>T003: a template failed while pages were made; one of them is named.</summary>
    public static Diagnostic Failed(SourceLocation at, string reason, string page, int others, string? hint) => Diagnostic.Error(
        new("T003"),
        at,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{reason.TrimEnd('.')} (while making {page}{(others == 0 ? string.Empty : $" and {others} more")})"),
        hint);

    /// <summary>T004: texts that the program needs are missing in a catalogue.</summary>
    public static Diagnostic MissingText(SourceLocation at, string key) => Diagnostic.Error(
        new("T004"),
        at,
        $"The text “{key}” is missing in this catalogue.",
        "Add it in every language; README, “How to add a language”, tells how.");

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
        string.Create(
            CultureInfo.InvariantCulture,
            $"The page {page} is longer than {limit:N0} characters, or its partials write more than four times as much."),
        "Show fewer rows on one page, or look for a loop that repeats too much.");

    /// <summary>T010: an include names a partial that is not there.</summary>
    public static Diagnostic NoSuchPartial(SourceLocation at, string name, IReadOnlyCollection<string> partials) => Diagnostic.Error(
        new("T010"), at, $"There is no partial “{name}”.", NearestName.Hint(name, partials));

    /// <summary>T010: which partial is included is known only while pages are made.</summary>
    public static Diagnostic UnnamedPartial(SourceLocation at) => Diagnostic.Error(
        new("T010"),
        at,
        "The include does not name its partial.",
        "Write include, the partial's name in quotation marks and its arguments, not after |.");

    /// <summary>T011: a partial or a text is not given what it needs.</summary>
    public static Diagnostic MissingArgument(SourceLocation at, string subject, string name, string what) => Diagnostic.Error(
        new("T011"), at, $"{subject} needs the argument “{name}” ({what}).", $"Write {name}: and a value; null where there is none.");

    /// <summary>T011: a partial or a text is given an argument that it does not have.</summary>
    public static Diagnostic NoSuchArgument(SourceLocation at, string subject, string name, IReadOnlyCollection<string> known) =>
        Diagnostic.Error(
            new("T011"),
            at,
            $"{subject} has no argument “{name}”.",
            known.Count == 0 ? "It takes no arguments." : NearestName.Hint(name, known));

    /// <summary>T011: a partial or a text is given an argument twice.</summary>
    public static Diagnostic ArgumentGivenTwice(SourceLocation at, string subject, string name) => Diagnostic.Error(
        new("T011"), at, $"{subject} is given the argument “{name}” twice.", "Leave one of them out.");

    /// <summary>T011: a partial or a text is given an argument without its name.</summary>
    public static Diagnostic ArgumentByPlace(SourceLocation at, string subject, IReadOnlyCollection<string> known) => Diagnostic.Error(
        new("T011"),
        at,
        $"{subject} is given an argument without a name.",
        known.Count == 0 ? "It takes no arguments." : $"Write its name before it; known: {string.Join(", ", known)}.");

    /// <summary>T011: a partial reads an argument by its number.</summary>
    public static Diagnostic NumberedArgument(SourceLocation at) => Diagnostic.Error(
        new("T011"),
        at,
        "Arguments have names and no numbers.",
        "Write the name that the first line of the partial gives; where there is none, add it there.");

    /// <summary>T012: a partial does not begin with what it is and which arguments it takes.</summary>
    public static Diagnostic Undocumented(SourceLocation at) => Diagnostic.Error(
        new("T012"),
        at,
        "The first line of the partial does not say what it is and which arguments it takes.",
        "Begin with a line such as {{~ # A list of goals. goals: the goals; id (optional): anchor of the list ~}}.");
}
