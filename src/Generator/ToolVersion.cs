using System.Reflection;

namespace Generator;

/// <summary>The tool's own version, as the manifest and the command line print it, without the commit that built it.</summary>
public static class ToolVersion
{
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
