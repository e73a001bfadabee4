using System.Collections.Immutable;
using YamlDotNet.Serialization;

namespace Generator.Specs;

/// <summary>
/// The golden plan with its theme, and the repository's templates. The theme's sheet of tokens is the repository's but for some colours,
/// since a theme has the whole sheet, and the repository's may get a token more any day. A text that the catalogue of the third language
/// does not have yet is put in from the English one, so that it can be seen on the golden site before it is translated; that no catalogue
/// stays so is for another test to say.
/// </summary>
internal static class GoldenInput
{
    private const string Third = "fr";
    private const string Tokens = "assets/10-tokens.css";

    /// <summary>What the theme has in place of the repository's colours.</summary>
    private static readonly ImmutableArray<(string Token, string Colour)> Colours =
        [("--link", "#663399"), ("--chart-line", "#553388"), ("--chart-band", "#f0e8f8")];

    public static InputFolder Open()
    {
        var input = new InputFolder(Path.Combine(RepositoryFolders.Golden, "plan"), withTemplates: true);
        var words = Read(input.Read("templates/text.en.yaml"));
        Merge(words, Read(input.Read($"templates/text.{Third}.yaml")));
        input.Write($"templates/text.{Third}.yaml", new SerializerBuilder().WithQuotingNecessaryStrings().Build().Serialize(words));
        input.Write($"theme/{Tokens}", Colours.Aggregate(input.Read($"templates/{Tokens}"), Coloured));
        return input;
    }

    /// <summary>The sheet with another colour where it gives the token its first one.</summary>
    private static string Coloured(string sheet, (string Token, string Colour) given)
    {
        var start = sheet.IndexOf($"{given.Token}: #", StringComparison.Ordinal) + given.Token.Length + 2;
        Assert.True(start > given.Token.Length + 2, $"There is no {given.Token} in {Tokens}.");
        return $"{sheet[..start]}{given.Colour}{sheet[sheet.IndexOf(';', start)..]}";
    }

    private static Dictionary<object, object> Read(string yaml) =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(yaml);

    private static void Merge(Dictionary<object, object> words, Dictionary<object, object> others)
    {
        foreach (var (key, word) in others.Where(other => words.ContainsKey(other.Key)))
        {
            if (word is Dictionary<object, object> inner && !inner.ContainsKey("other"))
            {
                Merge((Dictionary<object, object>)words[key], inner);
            }
            else
            {
                words[key] = word;
            }
        }
    }
}
