using System.Runtime.InteropServices;

namespace Tanxia.ReportKit.Testing;

/// <summary>The runtime as Verify writes it into names: DotNet10_0, Net4_8, Mono4_0.</summary>
internal static class TargetRuntime
{
    public static string Name { get; } = Family() + Environment.Version.Major + "_" + Environment.Version.Minor;

    private static string Family()
    {
        string runtime = RuntimeInformation.FrameworkDescription;
        return runtime.StartsWith("Mono", StringComparison.OrdinalIgnoreCase) ? "Mono"
            : runtime.StartsWith(".NET Framework", StringComparison.Ordinal) ? "Net"
            : runtime.StartsWith(".NET Core", StringComparison.Ordinal) ? "Core"
            : "DotNet";
    }
}
