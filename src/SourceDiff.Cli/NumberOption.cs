using System.CommandLine;
using System.Globalization;

namespace SourceDiff.Cli;

/// <summary>Limits of options that take a number. What is no number is refused in the same words: the parser would name one of our types, or fail.</summary>
internal static class NumberOption
{
    public static void AcceptOnly(this Option<int> option, int least, int most = int.MaxValue) => AcceptWhole(option, least, most);

    public static void AcceptOnly(this Option<int?> option, int least, int most = int.MaxValue) => AcceptWhole(option, least, most);

    public static void AcceptOnly(this Option<double> option, double least, double most) => Accept(option,
        text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value >= least && value <= most,
        FormattableString.Invariant($"from {least} to {most}"));

    private static void AcceptWhole(Option option, int least, int most) => Accept(option,
        text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most,
        most == int.MaxValue ? FormattableString.Invariant($"from {least}") : FormattableString.Invariant($"from {least} to {most}"));

    private static void Accept(Option option, Func<string, bool> accepts, string range) => option.Validators.Add(result =>
    {
        if (result.Tokens.Any(token => !accepts(token.Value)))
            result.AddError($"{option.Name} must be a number {range}.");
    });
}
