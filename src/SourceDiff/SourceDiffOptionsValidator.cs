using Microsoft.Extensions.Options;

namespace SourceDiff;

/// <summary>Checks the ranges that the options declare, by generated code: no reflection.</summary>
[OptionsValidator]
internal sealed partial class SourceDiffOptionsValidator : IValidateOptions<SourceDiffOptions>
{
    /// <summary>Throws when <paramref name="options"/> are out of range.</summary>
    public static SourceDiffOptions Check(SourceDiffOptions options)
    {
        var result = new SourceDiffOptionsValidator().Validate(Options.DefaultName, options);
        return result.Failed
            ? throw new OptionsValidationException(Options.DefaultName, typeof(SourceDiffOptions), result.Failures)
            : options;
    }
}
