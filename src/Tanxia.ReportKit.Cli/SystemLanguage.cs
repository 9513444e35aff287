using System.Runtime.InteropServices;

namespace Tanxia.ReportKit.Cli;

/// <summary>
/// The language of the user. The tool runs without culture data, so that elsewhere the environment decides; on Windows,
/// where nobody sets that, the system is asked.
/// </summary>
internal static class SystemLanguage
{
    private const int Chinese = 0x04;

    public static MessageLanguage Current => OperatingSystem.IsWindows() && (GetUserDefaultUILanguage() & 0x3FF) == Chinese
        ? MessageLanguage.Chinese
        : MessageLanguages.Current;

    [DllImport("kernel32.dll")]
    private static extern ushort GetUserDefaultUILanguage();
}
