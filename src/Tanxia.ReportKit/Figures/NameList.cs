namespace Tanxia.ReportKit;

/// <summary>
/// Joins names by 、, but not between adjacent quotes or book marks (GB/T 15834-2011, 4.5.3.5), and by ， where a name
/// itself holds 、.
/// </summary>
internal static class NameList
{
    public static void Write(TextBuffer buffer, IReadOnlyList<string> names, string last, int most = int.MaxValue)
    {
        char join = '、';
        int count = Math.Min(names.Count, most);
        for (int i = 0; i < count; i++)
        {
            if (names[i].IndexOf('、') >= 0)
            {
                join = '，';
            }
        }
        for (int i = 0; i < count; i++)
        {
            if (i > 0 && i == count - 1 && last.Length > 0)
            {
                buffer.Append(last);
            }
            else if (i > 0 && !(join == '、' && MeetsWithoutMark(buffer[buffer.Length - 1], names[i][0])))
            {
                buffer.Append(join);
            }
            buffer.Append(names[i]);
        }
    }

    /// <summary>” before “ and 》 before 《 take no 、.</summary>
    public static bool MeetsWithoutMark(char last, char first) => (last == '”' && first == '“') || (last == '》' && first == '《');
}
