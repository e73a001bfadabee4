namespace Generator.Cli;

/// <summary>What the process says to the script that called it.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The content has errors, or warnings in a strict run.</summary>
    public const int ProblemsInContent = 1;

    /// <summary>What would be published differs from what was.</summary>
    public const int Different = 1;

    public const int WrongUsage = 2;

    /// <summary>There is no published site to compare with, or the content has errors and nothing could be published.</summary>
    public const int NotComparable = 2;

    /// <summary>A bug in the tool or a machine that fails; the number is EX_SOFTWARE of BSD's sysexits.h.</summary>
    public const int Failure = 70;

    /// <summary>Stopped with Ctrl-C: 128 and the number of SIGINT, as shells count.</summary>
    public const int Cancelled = 130;
}
