using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework.Internal;

namespace SourceDiff.Tests.Laws;

/// <summary>
/// Checks a law on random cases. The seed is fixed, so that a run can be trusted and repeated; set <c>SOURCEDIFF_SEED</c>
/// (an odd number) and <c>SOURCEDIFF_CASES</c> to search further.
/// </summary>
internal static class Law
{
    private const ulong FixedSeed = 20_261_120;
    private const ulong FixedGamma = 15_485_863;

    public static void Holds<T>(Arbitrary<T> cases, Action<T> law, int count)
    {
        string? seed = Environment.GetEnvironmentVariable("SOURCEDIFF_SEED");
        string? more = Environment.GetEnvironmentVariable("SOURCEDIFF_CASES");
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(more is null ? count : int.Parse(more, CultureInfo.InvariantCulture))
            .WithReplay(seed is null ? FixedSeed : ulong.Parse(seed, CultureInfo.InvariantCulture), FixedGamma)
            .WithQuietOnSuccess(true);
        Prop.ForAll(cases, one => Check(one, law)).Check(config);
    }

    // A law that fails is tried on smaller and smaller cases; only the last failure is the test's.
    private static void Check<T>(T one, Action<T> law)
    {
        using (new TestExecutionContext.IsolatedContext())
            law(one);
    }
}
