using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>
/// Says why the parser stopped. It stops where it can go on no longer, which is often a line below the mistake, and says
/// so in words for programmers; what the lines themselves show is better in both.
/// </summary>
internal static class SyntaxDiagnosis
{
    public static void Say(SourceFile file, MessageLog log, IReadOnlyList<Finding> findings, Place stopped)
    {
        foreach (Finding finding in findings)
        {
            log.Say(finding.Kind, finding.Place, finding.Values);
        }
        if (findings.Count > 0)
        {
            return;
        }
        int line = Math.Min(stopped.Line, file.LineCount);
        while (line > 1 && file.Line(line).Trim().Length == 0)
        {
            line--;
        }
        string text = file.Line(line);
        int column = line == stopped.Line && stopped.Column <= text.Length ? stopped.Column : text.Length - text.TrimStart().Length + 1;
        log.Say(OutlineMessages.CannotBeRead, new Place(line, column, 1), FindingList.Sample(text));
    }
}
