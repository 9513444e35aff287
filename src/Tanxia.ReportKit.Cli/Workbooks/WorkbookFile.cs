using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>A workbook as a data file: a form that was filled in. It has cells instead of lines.</summary>
internal sealed class WorkbookFile(string path, byte[] content) : SourceFile(path, "")
{
    /// <summary>In bytes; a form has a hundredth of it.</summary>
    public const int LargestSize = 20 * 1024 * 1024;

    // Of other tables only to say how to save them.
    private static readonly string[] Extensions = [".xlsx", ".xlsm", ".xls", ".xlsb", ".et", ".ods", ".csv"];

    public static bool Is(string path) => Extensions.Contains(System.IO.Path.GetExtension(path).ToLowerInvariant());

    public override YamlNode? ReadData(Outline outline, MessageLog log)
    {
        try
        {
            return new FormReader(WorkbookReader.Read(content), outline, log).Read();
        }
        catch (WorkbookException exception)
        {
            log.Say(exception.Kind, default, exception.Values);
            return null;
        }
    }
}
