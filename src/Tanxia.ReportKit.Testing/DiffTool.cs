using System.Reflection;
using System.Text;

namespace Tanxia.ReportKit.Testing;

/// <summary>
/// Opens the developer's diff tool, by the package DiffEngine if the test project has it. It is not one of our own: it has
/// no build for netstandard2.0, and brings thirty megabytes that CI would load and never use.
/// </summary>
internal static class DiffTool
{
    public static void Open(string received, string verified)
    {
        if (BuildServer.IsHere)
        {
            return;
        }
        try
        {
            Type.GetType("DiffEngine.DiffRunner, DiffEngine", throwOnError: false)
                ?.GetMethod("Launch", [typeof(string), typeof(string), typeof(Encoding)])
                ?.Invoke(null, [received, verified, null]);
        }
        catch (Exception exception) when (exception is TargetInvocationException or IOException or BadImageFormatException or TypeLoadException)
        {
            // No tool, no display: the message says it all.
        }
    }
}
