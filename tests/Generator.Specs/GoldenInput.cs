using YamlDotNet.Serialization;

namespace Generator.Specs;

/// <summary>
/// The golden plan and the repository's templates, made ready for its third language: the English catalogue with the words of
/// <c>golden/text.fr.yaml</c> in their places.
/// </summary>
internal static class GoldenInput
{
    private const string Third = "fr";

    public static InputFolder Open()
    {
        var input = new InputFolder(Path.Combine(RepositoryFolders.Golden, "plan"), withTemplates: true);
        var words = Read(input.Read("templates/text.en.yaml"));
        Merge(words, Read(File.ReadAllText(Path.Combine(RepositoryFolders.Golden, $"text.{Third}.yaml"))));
        input.Write($"templates/text.{Third}.yaml", new SerializerBuilder().WithQuotingNecessaryStrings().Build().Serialize(words));
        return input;
    }

    private static Dictionary<object, object> Read(string yaml) =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(yaml);

    private static void Merge(Dictionary<object, object> words, Dictionary<object, object> others)
    {
        foreach (var (key, word) in others)
        {
            Assert.True(words.ContainsKey(key), $"The catalogues have no “{key}”.");
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
