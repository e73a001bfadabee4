using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Generator.Cli;

/// <summary>The tree of commands: the root with its version, and the verbs.</summary>
internal static class Commands
{
    public static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand("Builds the bilingual progress report of a five-year plan from its content folder.")
        {
            new BuildVerb(surroundings, "build", "Checks everything and writes the site.", publishes: true).Command,
            new BuildVerb(surroundings, "check", "Checks everything that a build would, and writes nothing.", publishes: false).Command,
            new ServeVerb(surroundings).Command,
            new SchemaVerb(surroundings).Command,
        };
        root.Options.OfType<VersionOption>().Single().Action = new PrintVersion(surroundings.Output);
        return root;
    }

    private sealed class PrintVersion(TextWriter output) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(SiteBuild).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
            output.WriteLine($"generator {version}");
            return ExitCode.Fine;
        }
    }
}
