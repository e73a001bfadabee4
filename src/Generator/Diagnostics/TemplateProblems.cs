namespace Generator.Diagnostics;

/// <summary>Problems in templates, in the text catalogues and in the template expressions of prose.</summary>
internal static class TemplateProblems
{
    /// <summary>T001: a template is not valid Scriban.</summary>
    public static Diagnostic DoesNotParse(SourceLocation at, string reason) => Problem.Of("T001", at, ("reason", reason));

    /// <summary>T002: a page has no template.</summary>
    public static Diagnostic Missing(string path) => Problem.Of("T002", new("templates/" + path), ("path", path));

    /// <summary>T003: a template failed while pages were made; one of them is named.</summary>
    public static Diagnostic Failed(SourceLocation at, string reason, string page, int others, Phrase? hint) =>
        Problem.Of(
            others == 0 ? "T003" : "T003.several", at, ("reason", reason.TrimEnd('.')), ("page", page), ("others", others), ("hint", hint));

    /// <summary>T004: texts that the program needs are missing in a catalogue.</summary>
    public static Diagnostic MissingText(SourceLocation at, string key) => Problem.Of("T004", at, ("key", key));

    /// <summary>T005: a link in prose leads nowhere.</summary>
    public static Diagnostic BrokenLink(SourceLocation at, string target, Phrase hint) =>
        Problem.Of("T005", at, ("target", target), ("hint", hint));

    /// <summary>T006: a template expression in prose names something that does not exist.</summary>
    public static Diagnostic UnknownInProse(SourceLocation at, string kind, string name, Suggestion suggestion) =>
        Problem.Of("T006", at, ("kind", Phrase.Kind(kind)), ("name", name), ("hint", suggestion));

    /// <summary>T007: a figure is asked for in prose that the data do not have.</summary>
    public static Diagnostic NoSuchFigure(SourceLocation at, Phrase what, Phrase hint) =>
        Problem.Of("T007", at, ("what", what), ("hint", hint));

    /// <summary>T008: a figure is typed into prose instead of bound to the data.</summary>
    public static Diagnostic TypedFigure(SourceLocation at, string figure) => Problem.Of("T008", at, ("figure", figure));

    /// <summary>T009: a page, or what its partials write in all, is longer than any page may be.</summary>
    public static Diagnostic TooLong(SourceLocation at, string page, int limit) => Problem.Of("T009", at, ("page", page), ("limit", limit));

    /// <summary>C320: a page that is whole and longer than readers wait for, with nothing on it that could be divided.</summary>
    public static Diagnostic LongPage(SourceLocation at, string page, int bytes, int most) =>
        Problem.Of("C320", at, ("page", page), ("size", (bytes + 999) / 1000), ("most", most / 1000));

    /// <summary>T010: an include names a partial that is not there.</summary>
    public static Diagnostic NoSuchPartial(SourceLocation at, string name, IReadOnlyCollection<string> partials) =>
        Problem.Of("T010", at, ("name", name), ("suggestion", Suggestion.For(name, partials)));

    /// <summary>T010: which partial is included is known only while pages are made.</summary>
    public static Diagnostic UnnamedPartial(SourceLocation at) => Problem.Of("T010.unnamed-partial", at);

    /// <summary>T011: a partial or a text is not given what it needs.</summary>
    public static Diagnostic MissingArgument(SourceLocation at, Phrase subject, string name, string what) =>
        Problem.Of("T011", at, ("subject", subject), ("name", name), ("what", what));

    /// <summary>T011: a partial or a text is given an argument that it does not have.</summary>
    public static Diagnostic NoSuchArgument(SourceLocation at, Phrase subject, string name, IReadOnlyCollection<string> known) =>
        Problem.Of(
            "T011.no-such-argument", at, ("subject", subject), ("name", name),
            ("suggestion", Suggestion.For(name, known, none: "suggestion.no-arguments")));

    /// <summary>T011: a partial or a text is given an argument twice.</summary>
    public static Diagnostic ArgumentGivenTwice(SourceLocation at, Phrase subject, string name) =>
        Problem.Of("T011.argument-given-twice", at, ("subject", subject), ("name", name));

    /// <summary>T011: a partial or a text is given an argument without its name.</summary>
    public static Diagnostic ArgumentByPlace(SourceLocation at, Phrase subject, IReadOnlyCollection<string> known) =>
        Problem.Of(
            known.Count == 0 ? "T011.argument-without-need" : "T011.argument-by-place", at, ("subject", subject), ("known", known));

    /// <summary>T011: a partial reads an argument by its number.</summary>
    public static Diagnostic NumberedArgument(SourceLocation at) => Problem.Of("T011.numbered-argument", at);

    /// <summary>T012: a partial does not begin with what it is and which arguments it takes.</summary>
    public static Diagnostic Undocumented(SourceLocation at) => Problem.Of("T012", at);

    /// <summary>T013: a brace in prose that belongs to no template expression.</summary>
    public static Diagnostic LoneBrace(SourceLocation at, string brace) => Problem.Of("T013", at, ("brace", brace));

    /// <summary>T014: an HTML tag in prose, which is shown as it stands.</summary>
    public static Diagnostic RawTag(SourceLocation at, string tag) => Problem.Of("T014", at, ("tag", tag));

    /// <summary>T015: a partial that no template includes.</summary>
    public static Diagnostic UnusedPartial(string name) =>
        Problem.Of("T015", new("templates/partials/" + name + ".sbn-html"), ("name", name));

    /// <summary>T016: a template of no kind of page.</summary>
    public static Diagnostic UnusedTemplate(string path) => Problem.Of("T016", new("templates/" + path), ("path", path));

    /// <summary>T017: a full-width sign in an expression or a link of prose, where only its half-width twin has a meaning.</summary>
    public static Diagnostic WideSign(SourceLocation at, string text) => Problem.Of("T017", at, ("text", text));

    /// <summary>T018: a template asks for an asset that is not there.</summary>
    public static Diagnostic NoSuchAsset(SourceLocation at, string name, IReadOnlyCollection<string> known) =>
        Problem.Of("T018", at, ("name", name), ("suggestion", Suggestion.For(name, known)));

    /// <summary>T030: a template goes on for longer, or makes more, than a page may; the page is the first that it stopped.</summary>
    public static Diagnostic LimitReached(SourceLocation at, Phrase limit, Phrase hint, string page) =>
        Problem.Of("T030", at, ("what", limit), ("page", page), ("hint", hint));

    /// <summary>T031: each page is within its limits, but all together take too long.</summary>
    public static Diagnostic BuildTooLong(SourceLocation at, int pages, long mostMillions) =>
        Problem.Of("T031", at, ("pages", pages), ("most", mostMillions));

    /// <summary>T032: the program itself failed at a page, a chart or a file; what failed is kept for whoever maintains it.</summary>
    public static Diagnostic NotMade(SourceLocation at, string type, string reason) =>
        Problem.Of("T032", at, ("path", at.File), ("type", type), ("reason", reason.TrimEnd('.')));

    /// <summary>T033: quotes, lists, links or emphasis within each other without end.</summary>
    public static Diagnostic TooDeep(SourceLocation at) => Problem.Of("T033", at);
}
