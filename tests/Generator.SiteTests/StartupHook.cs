using System.Diagnostics.CodeAnalysis;

/// <summary>
/// Started by .NET in a process that names this assembly in <c>DOTNET_STARTUP_HOOKS</c>, which wants this name, in no namespace: at its end
/// the process writes down which assemblies it had to load.
/// </summary>
[SuppressMessage("Design", "MA0047:Declare types in namespaces", Justification = "The name that .NET looks for.")]
internal static class StartupHook
{
    public const string ListVariable = "GENERATOR_LIST_OF_ASSEMBLIES";

    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += (_, _) => File.WriteAllLines(
        Environment.GetEnvironmentVariable(ListVariable)!,
        AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!));
}
