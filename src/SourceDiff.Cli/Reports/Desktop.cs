using System.ComponentModel;
using System.Diagnostics;

namespace SourceDiff.Cli.Reports;

/// <summary>Opens a file as a double click would.</summary>
internal static class Desktop
{
    /// <exception cref="InputException">There is no desktop, or nothing that opens files.</exception>
    public static void Open(string path)
    {
        string file = Path.GetFullPath(path);
        if (OperatingSystem.IsLinux() && !HasDisplay())
            throw new InputException($"--open found no desktop: neither DISPLAY nor WAYLAND_DISPLAY is set. The report is '{file}'; open it in a browser.");
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(file) { UseShellExecute = true }
            : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [file]);
        try
        {
            using var process = Process.Start(start);
        }
        catch (Win32Exception error)
        {
            throw new InputException($"--open could not run '{start.FileName}': {error.Message}. The report is '{file}'; open it in a browser.");
        }
    }

    private static bool HasDisplay() =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DISPLAY")) || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("WAYLAND_DISPLAY"));
}
