using Generator.Authoring;

namespace Generator.Cli;

/// <summary>Reports the problems that keep the desk from answering, as a check does.</summary>
internal static class DeskRun
{
    /// <summary>True when there is an answer; otherwise its problems have been written.</summary>
    public static bool HasAnswer(Surroundings surroundings, Folders folders, DeskAnswer answer)
    {
        if (answer.Problems.IsEmpty)
        {
            return true;
        }

        var options = new BuildOptions(
            folders.Content,
            folders.Templates,
            folders.Output,
            folders.Cache,
            BaseUrl: null,
            surroundings.Today,
            Strict: false,
            Force: false,
            PublishSite: false);
        new HumanReport(surroundings).Write(
            new BuildReport(answer.Problems, Succeeded: false, Pages: 0, Charts: 0, Files: 0, Bytes: 0, folders.Output), options);
        return false;
    }
}
