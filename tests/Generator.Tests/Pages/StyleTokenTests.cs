using System.Text.RegularExpressions;
using Generator.Gallery;

namespace Generator.Tests.Pages;

/// <summary>Colours and faces stand in one sheet, so that a theme which changes that sheet changes all of them.</summary>
public sealed partial class StyleTokenTests
{
    private const string Tokens = "10-tokens.css";

    private static string Folder => Path.Combine(RepositoryFolder.Path, "templates");

    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".css" or ".js" or ".sbn-html" && Path.GetFileName(file) != Tokens)
            .Select(file => Path.GetRelativePath(Folder, file))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_colour_and_no_face_is_named_elsewhere(string file) =>
        Assert.Empty(Literals(File.ReadAllText(Path.Combine(Folder, file))));

    [Fact]
    public void The_sheet_of_tokens_has_them() =>
        Assert.NotEmpty(Literals(File.ReadAllText(Path.Combine(Folder, "assets", Tokens))));

    [Theory]
    [InlineData(".a { color: #fff; }", "#fff")]
    [InlineData(".a { border: 1px solid teal; }", "teal")]
    [InlineData(".a { background: rgb(0 0 0 / 20%); }", "rgb(")]
    [InlineData(".a { font: 8pt sans-serif; }", "sans-serif")]
    [InlineData(".a { font-family: Georgia, var(--serif); }", "Georgia")]
    [InlineData(".a { fill: CanvasText; }", "CanvasText")]
    public void A_literal_is_found(string rule, string literal) => Assert.Contains(literal, Literals(rule));

    [Theory]
    [InlineData(".a { color: var(--ink); white-space: nowrap; font: 700 1rem/1.4 var(--serif); }")]
    [InlineData(".a { border: 1px solid currentcolor; background: color-mix(in srgb, var(--s) 45%, transparent); }")]
    [InlineData("<a href=\"#add\">x</a>")]
    public void What_names_none_is_let_be(string rule) => Assert.Empty(Literals(rule));

    private static IEnumerable<string> Literals(string text) => Comment().Replace(text, string.Empty) switch
    {
        var plain => Colour().Matches(plain).Concat(Face().Matches(plain)).Select(match => match.Groups["literal"].Value),
    };

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    /// <summary>In notation or by name, after the colon of a declaration or within an attribute of a drawing.</summary>
    [GeneratedRegex(
        """
        (:[^;{}"]*?|(fill|stroke|stop-color)=")
        (?<![\w-])
        (?<literal>\#([0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})(?![\w-])|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(
        |(white|black|red|green|blue|teal|gr[ae]y|silver|navy|maroon|olive|orange|yellow|purple|gold|brown|pink
        |canvas|canvastext|linktext|visitedtext|buttontext|buttonface|highlight|highlighttext|mark|marktext|graytext|field|fieldtext)
        (?=\s*[;},)"]|\s+\d))
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Colour();

    [GeneratedRegex(
        @"font(-family)?:[^;}]*?(?<![\w-])(?<literal>sans-serif|(?<!-)serif|monospace|system-ui|cursive|[A-Z][a-z]+|""[^""]+"")(?![\w-])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Face();
}
