using System.Runtime;
using SourceDiff.Model;

namespace SourceDiff.Benchmarks;

/// <summary>Compares until the compiler, which works beside the program and whose time counts too, has had nothing left to do for a while.</summary>
internal static class CompilerRest
{
    private const int QuietRounds = 15;

    private const int MaxRounds = 400;

    /// <summary>Fewer methods than this are no work.</summary>
    private const int FewMethods = 5;

    public static void Await(SourceComparer comparer, Document[] documents)
    {
        long compiled = 0;
        for (int round = 0, quiet = 0; round < MaxRounds && quiet < QuietRounds; round++)
        {
            comparer.Compare(documents);
            long now = JitInfo.GetCompiledMethodCount();
            quiet = now - compiled < FewMethods ? quiet + 1 : 0;
            compiled = now;
        }
    }
}
