using Tanxia.ReportKit.Outlines.Checking;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines;

/// <summary>Reads, binds and checks one outline: the way into this assembly for generator and performer alike.</summary>
internal static class OutlineReader
{
    /// <param name="path">The file as messages and generated code name it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="messages">All that was found, in the order of the file.</param>
    /// <returns>The outline as far as it could be bound: with errors it is good for its models only. null if not even those.</returns>
    public static Outline? Read(string path, string text, out IReadOnlyList<ReportMessage> messages)
    {
        var log = new MessageLog(path);
        Outline? outline = YamlReader.Read(new SourceFile(path, text), log) is { } root ? Binder.Bind(root, log) : null;
        if (outline is not null)
        {
            Checker.Check(outline, log);
        }
        messages = log.InOrder();
        // A name may be what is spoilt: its class would only add errors of the compiler to ours.
        return log.SpoiltLines.Count == 0 ? outline : null;
    }
}
