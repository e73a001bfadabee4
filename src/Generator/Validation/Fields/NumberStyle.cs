using System.Text.RegularExpressions;

namespace Generator.Validation.Fields;

/// <summary>
/// How a dataset writes its numbers: with a decimal point, unless the language that it declares has a decimal comma. What its language is
/// nobody guesses.
/// </summary>
/// <param name="HasComma">Whether the comma is the decimal sign and the point stands between thousands.</param>
/// <param name="MayMean">Whether nothing is declared while a language of the site has a decimal comma: 1,234 may mean two things.</param>
internal sealed partial record NumberStyle(bool HasComma, bool MayMean)
{
    private const string DecimalSign = "number.decimal";

    public static readonly NumberStyle Point = new(HasComma: false, MayMean: false);

    /// <param name="words">The catalogues, which know the sign of each language.</param>
    /// <param name="declared">The language of the dataset, where it is declared.</param>
    public static NumberStyle Of(CatalogueWords words, string? declared) => declared is { } tag
        ? new(IsComma(words, tag), MayMean: false)
        : new(HasComma: false, words.OwnTags.Any(own => IsComma(words, own)));

    /// <summary>The text with a decimal point.</summary>
    public string Plain(string text) => !HasComma ? text : string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = source[i] switch
            {
                ',' or '，' => '.',
                '.' or '．' => ',',
                var c => c,
            };
        }
    });

    /// <summary>Whether a number is another one by the signs of another language of the site.</summary>
    public bool IsAmbiguous(string text) => MayMean && OneComma().IsMatch(text.Trim());

    private static bool IsComma(CatalogueWords words, string tag) => words.Text(tag, DecimalSign) is "," or "٫";

    [GeneratedRegex("^[-+−–]?[1-9][0-9]{0,2}[,，][0-9]{3}\\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OneComma();
}
