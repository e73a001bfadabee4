using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;
using static Generator.Diagnostics.EmbeddedYaml;

namespace Generator.Diagnostics;

/// <summary>Reads entries of the files “….messages.yaml”.</summary>
internal static class MessageReader
{
    public static Message Read(string key, YamlMappingNode entry)
    {
        var severity = Word(entry, "severity") == "warning" ? Severity.Warning : Severity.Error;
        return new Message(
            key,
            severity,
            ToolLanguages.All.ToFrozenDictionary(language => language, language => ReadText(key, Find(entry, language.Tag()))));
    }

    private static MessageText ReadText(string key, YamlNode? node) => node switch
    {
        YamlScalarNode { Value: { } text } => new MessageText(text, null),
        YamlMappingNode map => new MessageText(Word(map, "message")!, Word(map, "hint")),
        _ => throw new InvalidDataException($"The message “{key}” is missing in a language."),
    };
}
