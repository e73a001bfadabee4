using System.Reflection;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace Generator.Diagnostics;

/// <summary>
/// The YAML files that an assembly carries. They belong to the tool, so a fault in them is a bug and told by an exception.
/// </summary>
internal static class EmbeddedYaml
{
    /// <summary>What a reader makes of every entry of the files with an ending, in the order of the files' names.</summary>
    public static IEnumerable<T> Read<T>(Assembly assembly, string ending, Func<string, YamlMappingNode, T> read) => assembly
        .GetManifestResourceNames()
        .Where(name => name.EndsWith(ending, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .SelectMany(name => Entries(assembly.GetManifestResourceStream(name)!))
        .Select(entry => read(((YamlScalarNode)entry.Key).Value!, (YamlMappingNode)entry.Value));

    public static YamlNode? Find(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    public static string? Word(YamlMappingNode map, string key) => (Find(map, key) as YamlScalarNode)?.Value;

    private static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Entries(Stream file)
    {
        using var reader = new StreamReader(file, Encoding.UTF8);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return ((YamlMappingNode)yaml.Documents[0].RootNode).Children;
    }
}
