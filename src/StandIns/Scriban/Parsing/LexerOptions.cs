namespace Scriban.Parsing;

/// <summary>How a text is cut into tokens.</summary>
public record LexerOptions
{
    public const string DefaultFrontMatterMarker = "+++";

    public static readonly LexerOptions Default = new();

    public ScriptMode Mode { get; init; }

    public ScriptLang Lang { get; init; }

    public string FrontMatterMarker { get; init; } = DefaultFrontMatterMarker;

    /// <summary>
    /// Gets a value indicating whether what follows `include` up to a space is the name of a template, without quotes. What starts as
    /// something else, with a quote, bracket, `$` or `@`, is read as ever.
    /// </summary>
    public bool EnableIncludeImplicitString { get; init; }

    public TextPosition StartPosition { get; init; }

    /// <summary>Gets a value indicating whether printing a template gives back its text to the character.</summary>
    public bool KeepTrivia { get; init; }

    /// <summary>Gets what is asked before every token of code, so that other words can stand for those of the language.</summary>
    public TryMatchCustomTokenDelegate? TryMatchCustomToken { get; init; }
}
