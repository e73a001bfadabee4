namespace Generator.Cli;

/// <summary>The library's front door as the command line sees it; tests put a build of their own in its place.</summary>
internal delegate BuildReport BuildFunction(BuildOptions options, Action<BuildStep>? progress, CancellationToken cancellation);
