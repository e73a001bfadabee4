using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Generator.Specs;

/// <summary>Reads the files of specs. A key that is unknown, stands twice or is missing is an error with file and line.</summary>
internal static class SpecReader
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .WithEnforceRequiredMembers()
        .Build();

    /// <summary>Every file of specs below a folder of <c>specs/</c>, as its path there.</summary>
    public static IEnumerable<string> FilesIn(string folder) => Directory
        .EnumerateFiles(Path.Combine(RepositoryFolders.Specs, folder), "*.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(RepositoryFolders.Specs, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static SpecFile Read(string path)
    {
        try
        {
            return Yaml.Deserialize<SpecFile>(File.ReadAllText(Path.Combine(RepositoryFolders.Specs, path)));
        }
        catch (YamlException fault)
        {
            throw new InvalidDataException($"{path}, line {fault.Start.Line}: {fault.InnerException?.Message ?? fault.Message}", fault);
        }
    }
}
