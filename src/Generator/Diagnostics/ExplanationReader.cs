using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;
using static Generator.Diagnostics.EmbeddedYaml;

namespace Generator.Diagnostics;

/// <summary>Reads entries of the files “….explanations.yaml”.</summary>
internal static class ExplanationReader
{
    public static Explanation Read(string code, YamlMappingNode entry) => new(
        code,
        ToolLanguages.All.ToFrozenDictionary(
            language => language,
            language => Word(entry, language.Tag()) ?? throw new InvalidDataException($"{code} has no “{language.Tag()}”.")),
        Find(entry, "example") is YamlMappingNode example ? ReadExample(code, example) : null,
        [
            .. MessageCatalogue.Library.Messages.Values.Where(message => message.Code == code)
                .OrderBy(message => message.Key, StringComparer.Ordinal),
        ]);

    private static CodeExample ReadExample(string code, YamlMappingNode example)
    {
        var file = Word(example, "file") ?? throw new InvalidDataException($"The example of {code} has no file.");
        var badFile = Word(example, "bad-file") ?? file;
        var more = Find(example, "with") as YamlMappingNode;
        return new(
            file,
            Word(example, "good") ?? throw new InvalidDataException($"The example of {code} has no good lines."),
            badFile,
            Word(example, "bad"),
            Word(example, "told-of") ?? badFile,
            Word(example, "accepted") == "true",
            more is null ? [] : [.. more.Children.Select(lines => (Text(lines.Key), Text(lines.Value)))]);
    }

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
