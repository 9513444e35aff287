namespace Tanxia.ReportKit.Testing;

/// <summary>The runtime as Verify writes it into names: DotNet10_0, Net4_0, Mono4_0.</summary>
internal static class TargetRuntime
{
    public static string Name { get; } = Family() + Environment.Version.Major + "_" + Environment.Version.Minor;

    private static string Family() => Type.GetType("Mono.Runtime") is not null ? "Mono"
        : typeof(object).Assembly.GetName().Name == "mscorlib" ? "Net"
        : Environment.Version.Major < 5 ? "Core"
        : "DotNet";
}
