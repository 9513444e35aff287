using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests;

/// <summary>A rendered example of the repository.</summary>
internal static class ExampleText
{
    public static RenderedReport Of(string example, string outline, string data)
    {
        string folder = Path.Combine(Repository.Root, "examples", example);
        return ReportOutline.Load(Path.Combine(folder, outline + ".report.yaml")).WithDataFile(Path.Combine(folder, "data", data + ".yaml")).Render();
    }

    /// <summary>What is said of an example with its data; nothing, not even a notice.</summary>
    public static IEnumerable<string> Said(string example, string outline, string data)
    {
        string folder = Path.Combine(Repository.Root, "examples", example);
        ReportOutline read = ReportOutline.Load(Path.Combine(folder, outline + ".report.yaml"));
        return read.Messages.Concat(read.WithDataFile(Path.Combine(folder, "data", data + ".yaml")).Check())
            .Select(message => message.ToString(MessageLanguage.English));
    }
}
