namespace SourceDiff.Cli;

/// <summary>The exit codes of the command; the help lists them.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int FoundWhatFailOnNames = 1;
    public const int BadUsageOrInput = 2;
    public const int SomeLinesFailed = 3;
    public const int Interrupted = 130;
    public const int OutputClosed = 141;
}
