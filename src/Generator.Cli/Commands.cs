using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Generator.Cli;

/// <summary>The tree of commands: the root with its version, and the verbs.</summary>
internal static class Commands
{
    public static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand(surroundings.Say("root"))
        {
            new BuildVerb(surroundings, "build", publishes: true).Command,
            new BuildVerb(surroundings, "check", publishes: false).Command,
            new AcceptVerb(surroundings).Command,
            new DiffVerb(surroundings).Command,
            new ServeVerb(surroundings).Command,
            new VerifyVerb(surroundings).Command,
            new SchemaVerb(surroundings).Command,
            new ListVerb(surroundings).Command,
            new NewVerb(surroundings).Command,
            new ExplainVerb(surroundings).Command,
            new ManualVerb(surroundings).Command,
            new Options(surroundings).Language(),
            new Options(surroundings).Verbose(),
        };
        root.Options.OfType<VersionOption>().Single().Action = new PrintVersion(surroundings.Output);
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage(surroundings);
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
