using YamlDotNet.Serialization;

namespace Generator.Specs;

/// <summary>
/// The golden plan and the repository's templates. A text that the catalogue of the third language does not have yet is put in from the
/// English one, so that it can be seen on the golden site before it is translated; that no catalogue stays so is for another test to say.
/// </summary>
internal static class GoldenInput
{
    private const string Third = "fr";

    public static InputFolder Open()
    {
        var input = new InputFolder(Path.Combine(RepositoryFolders.Golden, "plan"), withTemplates: true);
        var words = Read(input.Read("templates/text.en.yaml"));
        Merge(words, Read(input.Read($"templates/text.{Third}.yaml")));
        input.Write($"templates/text.{Third}.yaml", new SerializerBuilder().WithQuotingNecessaryStrings().Build().Serialize(words));
        return input;
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
