using System.Runtime.InteropServices;

namespace Generator.Publishing;

/// <summary>
/// The build of this tool and the machine as far as it matters: a cache carried to another tool or another kind of processor gives
/// nothing that would not be made there just so.
/// </summary>
internal static class ToolBuild
{
    public static string Name { get; } = string.Join(
        '\n',
        typeof(ToolBuild).Module.ModuleVersionId,
        RuntimeInformation.FrameworkDescription,
        RuntimeInformation.ProcessArchitecture);
}
