using System.Text.RegularExpressions;
using YamlDotNet.Serialization;

namespace Generator.Specs;

/// <summary>
/// The golden plan in a language that nobody speaks: every letter and sign of its English texts, in the catalogue and in the content,
/// stands in its full-width form. What is left in plain letters on a page of it did not come from there.
/// </summary>
internal static partial class PseudoLanguage
{
    /// <summary>Texts of the catalogue that are no words.</summary>
    private static readonly string[] NoWords =
    [
        "language.direction", "language.same", "number.digits", "number.groups", "number.group_from", "place.numerals",
        "machine.cite_styles",
    ];

    public static InputFolder Open()
    {
        var input = GoldenInput.Open();
        input.Delete("theme/text.en.yaml");
        var catalogue = new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(input.Read("templates/text.en.yaml"));
        var marked = new SerializerBuilder().WithQuotingNecessaryStrings().Build().Serialize(Marked(catalogue, string.Empty));
        input.Write("templates/text.en.yaml", marked);
        foreach (var (path, text) in input.YamlFiles().ToList())
        {
            input.Write(path, path switch
            {
                "content/units.yaml" => Symbol().Replace(Forms().Replace(text, "${plain}"), found => Texts(found.Value)),
                "content/words.en.yaml" => PlanWord().Replace(text, found => Marked(found.Value)),
                _ => Texts(text),
            });
        }

        foreach (var path in input.Files("*.en.md"))
        {
            input.Write(path, Prose().Replace(input.Read(path), found => found.Groups["kept"].Success ? found.Value : Marked(found.Value)));
        }

        return input;
    }

    private static string Texts(string yaml) =>
        English().Replace(yaml, found => found.Groups["before"].Value + Marked(found.Groups["text"].Value));

    private static Dictionary<object, object> Marked(Dictionary<object, object> texts, string prefix) => texts.ToDictionary(
        text => text.Key,
        text => text.Value is Dictionary<object, object> group ? Marked(group, $"{prefix}{text.Key}.")
            : NoWords.Contains($"{prefix}{text.Key}") || text.Key is "by" or "order" or "formula" ? text.Value
            : Marked((string)text.Value));

    /// <summary>Names in braces, digits and spaces stay.</summary>
    private static string Marked(string text) => Kept().Replace(text, found => found.Groups["kept"].Success
        ? found.Value
        : string.Concat(found.Value.Select(Wide)));

    private static char Wide(char letter) => letter is > ' ' and <= '~' && !char.IsAsciiDigit(letter) ? (char)(letter + 0xfee0) : letter;

    [GeneratedRegex(@"(?<kept>\{\{.*?\}\}|\{[a-z_0-9]+\}|\\.|'')|.", RegexOptions.Singleline)]
    private static partial Regex Kept();

    /// <summary>A text in single quotes, in double ones or in none.</summary>
    [GeneratedRegex(
        """(?<before>\ben: '|\ben: ")(?<text>(?:[^'"]|'')+)(?=['"])|(?<before>\ben: \[)(?<text>[^\]']+)"""
        + """|(?<before>\ben: )(?<text>[^'"\[{\s][^,}\n]*)""")]
    private static partial Regex English();

    [GeneratedRegex("(?<=: ).+")]
    private static partial Regex PlanWord();

    /// <summary>A unit in words has one word for all numbers here.</summary>
    [GeneratedRegex(@"\{one: [^}]*other: (?<plain>[^}]*)\}")]
    private static partial Regex Forms();

    [GeneratedRegex(@"symbol: \{[^}]*\}")]
    private static partial Regex Symbol();

    /// <summary>Letters and signs of prose; what is computed, addresses, markup and the names of front matter stay.</summary>
    [GeneratedRegex(
        """(?<kept>^---$|^\w+:|\{\{.*?\}\}|\]\([^)]*\)|<[^>]*>|`[^`]*`)|[A-Za-z]+|[,;:%!?](?=[\s.]|$)""",
        RegexOptions.Multiline)]
    private static partial Regex Prose();
}
