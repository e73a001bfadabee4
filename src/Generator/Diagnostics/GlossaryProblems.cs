namespace Generator.Diagnostics;

/// <summary>Problems of glossary.yaml and queries.yaml.</summary>
internal static class GlossaryProblems
{
    public static Diagnostic FormTaken(SourceLocation at, string form, SourceLocation first) =>
        Problem.Of("C181", at, ("form", form), ("first", first));

    public static Diagnostic SeesItself(SourceLocation at, string term) => Problem.Of("C182", at, ("term", term));

    public static Diagnostic QueryWithoutMeaning(SourceLocation at) => Problem.Of("C183", at);

    public static Diagnostic QueryTwice(SourceLocation at, string word, SourceLocation first) =>
        Problem.Of("C184", at, ("word", word), ("first", first));
}
