using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace Generator.Diagnostics;

/// <summary>Reads entries of a catalogue. They belong to the tool, so a fault in them is a bug and told by an exception.</summary>
internal static class MessageReader
{
    public static Message Read(string key, YamlMappingNode entry)
    {
        var severity = Word(entry, "severity") == "warning" ? Severity.Warning : Severity.Error;
        var example = Find(entry, "example") is YamlMappingNode shown
            ? new CodeExample(Word(shown, "file")!, Word(shown, "good")!, Word(shown, "bad")!)
            : null;
        return new Message(
            key,
            severity,
            ToolLanguages.All.ToFrozenDictionary(language => language, language => ReadText(key, Find(entry, language.Tag()))),
            example);
    }

    private static MessageText ReadText(string key, YamlNode? node) => node switch
    {
        YamlScalarNode { Value: { } text } => new MessageText(text, null, null),
        YamlMappingNode map => new MessageText(Word(map, "message")!, Word(map, "hint"), Word(map, "why")),
        _ => throw new InvalidDataException($"The message “{key}” is missing in a language."),
    };

    private static YamlNode? Find(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private static string? Word(YamlMappingNode map, string key) => (Find(map, key) as YamlScalarNode)?.Value;
}
