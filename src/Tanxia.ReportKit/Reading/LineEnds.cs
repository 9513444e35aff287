using System.Globalization;

namespace Tanxia.ReportKit;

/// <summary>The characters that end lines and texts, which nobody sees.</summary>
internal static class LineEnds
{
    public static string Lf(string text) => text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');

    public static IEnumerable<ReportChange> Compare(string before, string after)
    {
        Bilingual was = Of(before), now = Of(after);
        if (was.In(MessageLanguage.English) != now.In(MessageLanguage.English))
        {
            yield return new ReportChange(ChangeKind.LineEnds, new("", ""), "", "", new(
                $"换行符不同：原来是 {was.In(MessageLanguage.Chinese)}，现在是 {now.In(MessageLanguage.Chinese)}",
                $"line ends: {was.In(MessageLanguage.English)} before, {now.In(MessageLanguage.English)} now"));
        }
        int ends = AtEnd(Lf(before)), endsNow = AtEnd(Lf(after));
        if (ends != endsNow)
        {
            yield return new ReportChange(ChangeKind.LineEnds, new("", ""), "", "", new(
                $"文末的换行不同：原来{Count(ends, "没有", "个")}，现在{Count(endsNow, "没有", "个")}",
                $"line ends at the end of the text: {ends.ToString(CultureInfo.InvariantCulture)} before, {endsNow.ToString(CultureInfo.InvariantCulture)} now"));
        }
    }

    private static string Count(int count, string none, string unit) => count == 0 ? none : "有 " + count.ToString(CultureInfo.InvariantCulture) + " " + unit;

    private static int AtEnd(string text) => text.Length - text.TrimEnd('\n').Length;

    private static Bilingual Of(string text)
    {
        int pairs = 0, returns = 0, feeds = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                feeds++;
            }
            else if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                pairs++;
                i++;
            }
            else if (text[i] == '\r')
            {
                returns++;
            }
        }
        string[] kinds = [.. new[] { pairs > 0 ? "CRLF" : "", feeds > 0 || pairs + returns == 0 ? "LF" : "", returns > 0 ? "CR" : "" }.Where(kind => kind.Length > 0)];
        return new Bilingual(string.Join("、", kinds), string.Join(", ", kinds));
    }
}
