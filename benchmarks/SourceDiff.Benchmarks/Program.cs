using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using SourceDiff.Benchmarks;

if (args is ["--quick"])
{
    QuickLook.Run();
    return 0;
}

if (args is ["--growth"])
{
    GrowthLook.Run();
    return 0;
}

if (args is ["--many", ..])
{
    ManySourcesLook.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 20,
        args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : null);
    return 0;
}

// DiffPlex ships a build that BenchmarkDotNet takes for a debug one; it is measured as its users get it.
// A benchmark is built with the library's analyzers, which on a busy machine takes longer than the default of two minutes.
var config = DefaultConfig.Instance.WithOptions(ConfigOptions.DisableOptimizationsValidator).WithBuildTimeout(TimeSpan.FromMinutes(15));
return BenchmarkSwitcher.FromAssembly(typeof(QuickLook).Assembly).Run(args, config).Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
