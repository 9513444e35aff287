namespace Tanxia.ReportKit.Package.Tests;

/// <summary>The tool as a user has it, installed once from its package.</summary>
public sealed class InstalledTool
{
    public InstalledTool(PackedPackages packages)
    {
        var folder = new Consumer(packages, "tool-" + Guid.NewGuid().ToString("N"));
        folder.Dotnet("tool", "install", "Tanxia.ReportKit.Cli", "--version", packages.Version, "--tool-path", ".").Succeeded();
        Command = [folder.PathOf(OperatingSystem.IsWindows() ? "reportkit.exe" : "reportkit")];
    }

    internal string[] Command { get; }
}
