namespace SourceDiff.Cli;

/// <summary>Something that the user can put right: its message is shown as it is, without a stack trace.</summary>
internal sealed class InputException(string message) : Exception(message);
