namespace Generator.Diagnostics;

/// <summary>
/// One problem in the input, told to the person who can mend it: what is wrong, where, and what to do. What it says stands in the
/// catalogue of messages, in every language of the tool.
/// </summary>
public sealed record Diagnostic
{
    private readonly string key;
    private readonly MessageArguments arguments;

    internal Diagnostic(string key, SourceLocation location, MessageArguments arguments)
    {
        var message = MessageCatalogue.Library.Messages[key];
        this.key = key;
        this.arguments = arguments;
        Code = new DiagnosticCode(message.Code);
        Severity = message.Severity;
        Location = location;
    }

    public DiagnosticCode Code { get; internal init; }

    public Severity Severity { get; internal init; }

    public SourceLocation Location { get; internal init; }

    /// <summary>What is wrong, in English.</summary>
    public string Message => MessageIn(ToolLanguage.English);

    /// <summary>What to do, in English; null where nothing helps but the message.</summary>
    public string? Hint => HintIn(ToolLanguage.English);

    public string MessageIn(ToolLanguage language) =>
        MessageCatalogue.Library.Text(key, language, arguments) + Remark?.In(language) + Elsewhere?.In(language);

    /// <summary>What failed, where it is the program that did and not the input; null for all other problems.</summary>
    public Exception? Fault { get; internal init; }

    /// <summary>What a problem of the finished site is about, as it is written there; null for other problems.</summary>
    internal string? About => (arguments.Find("written") ?? arguments.Find("id")) as string;

    /// <summary>What is added to the message: where else the problem was seen, how often.</summary>
    private Phrase? Remark { get; init; }

    /// <summary>What is added to the last that is told of a kind.</summary>
    private Phrase? Elsewhere { get; init; }

    /// <summary>How many further ones of its kind in its file were not kept.</summary>
    internal int Unkept { get; init; }

    /// <summary>The same problem at the place that brings it about, with the page of the site on which it is seen.</summary>
    internal Diagnostic SeenOn(SourceLocation origin, string page, int others) => this with
    {
        Location = origin,
        Remark = others == 0
            ? Phrase.Of("seen-on", ("page", page))
            : Phrase.Of("seen-on-several", ("page", page), ("others", others)),
    };

    /// <summary>The same problem, standing for all further ones of its kind in its file.</summary>
    internal Diagnostic StandingFor(int others) => this with { Remark = Phrase.Of("and-others", ("others", others)) };

    /// <summary>The same problem, standing for all further ones of its kind in other files.</summary>
    internal Diagnostic StandingFor(int others, int files) =>
        this with { Elsewhere = Phrase.Of("and-others-elsewhere", ("others", others), ("files", files)) };

    /// <summary>Two diagnostics are equal that say the same of the same place.</summary>
    public bool Equals(Diagnostic? other) =>
        other is not null && Code == other.Code && Location == other.Location && Message == other.Message && Hint == other.Hint;

    public override int GetHashCode() => HashCode.Combine(Code, Location);

    public string? HintIn(ToolLanguage language) => MessageCatalogue.Library.Hint(key, language, arguments);
}

/// <summary>
/// A stable name of a kind of problem: a letter for the part of the input and a number. Codes are never reused.
/// L reading files, C content, D yearly datasets, T templates and prose, G charts, P judging the plan, O output.
/// </summary>
public readonly record struct DiagnosticCode(string Value)
{
    public override string ToString() => Value;
}

/// <summary>How grave a diagnostic is: an error stops the build before anything is published, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}

/// <summary>Makes diagnostics; the classes “…Problems” are the only ones that call it.</summary>
internal static class Problem
{
    public static Diagnostic Of(string key, SourceLocation at, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        new(key, at, new MessageArguments(arguments));
}
