using System.Text;
using Generator.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await new Application(Surroundings.OfProcess()).RunAsync(args, CancellationToken.None).ConfigureAwait(false);

/// <summary>Said outright: the web server's generator would make this type public, for tests that start a whole web application.</summary>
internal static partial class Program;
