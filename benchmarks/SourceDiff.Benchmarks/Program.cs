using BenchmarkDotNet.Running;
using SourceDiff.Benchmarks;

if (args is ["--quick"])
{
    QuickLook.Run();
    return 0;
}

return BenchmarkSwitcher.FromAssembly(typeof(QuickLook).Assembly).Run(args).Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
