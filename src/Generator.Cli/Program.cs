using System.Text;
using Generator.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await new Application(Surroundings.OfProcess()).RunAsync(args, CancellationToken.None).ConfigureAwait(false);
