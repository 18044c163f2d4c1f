using System.Text;
using SourceDiff.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await new CommandLine(CommandEnvironment.OfProcess()).RunAsync(args);
