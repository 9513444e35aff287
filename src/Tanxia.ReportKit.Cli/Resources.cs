using System.Reflection;

namespace Tanxia.ReportKit.Cli;

/// <summary>Files inside the tool: the pages of messages and the outlines to begin with.</summary>
internal static class Resources
{
    /// <summary>The names of all.</summary>
    public static IReadOnlyList<string> Names => Assembly.GetExecutingAssembly().GetManifestResourceNames();

    /// <summary>Its text with LF line ends, or null if there is none of that name.</summary>
    public static string? Read(string name)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        return stream is null ? null : new StreamReader(stream).ReadToEnd().ReplaceLineEndings("\n");
    }
}
