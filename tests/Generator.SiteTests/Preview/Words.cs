using Generator.Cli;
using Generator.Cli.Preview;

namespace Generator.SiteTests.Preview;

/// <summary>The words of “serve” for tests that need no more of a run.</summary>
internal static class Words
{
    public static ServeWords English { get; } = new(new Surroundings
    {
        Output = TextWriter.Null,
        Error = TextWriter.Null,
        CurrentFolder = AppContext.BaseDirectory,
        Today = Repository.Today,
        Build = SiteBuild.Run,
    });
}
