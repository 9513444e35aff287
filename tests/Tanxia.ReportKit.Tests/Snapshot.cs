using System.Runtime.CompilerServices;

namespace Tanxia.ReportKit.Tests;

/// <summary>
/// Compares with a file beside the test, under the names that Verify uses: <c>Class.Method.verified.txt</c>, and on a
/// difference <c>Class.Method.received.txt</c>.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string text, [CallerFilePath] string source = "", [CallerMemberName] string method = "")
    {
        string folder = Path.GetDirectoryName(Repository.PathOf(source))!;
        string name = $"{Path.GetFileNameWithoutExtension(source)}.{method}";
        string verified = Path.Combine(folder, name + ".verified.txt");
        string received = Path.Combine(folder, name + ".received.txt");

        text = text.ReplaceLineEndings("\n");
        string? expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (text == expected)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, text);
        Assert.Fail($"""
            {(expected is null ? $"There is no {name}.verified.txt yet." : $"The text differs from {name}.verified.txt{FirstDifference(expected, text)}")}
            If the new text is right, accept it:
              mv "{received}" "{verified}"
            """);
    }

    private static string FirstDifference(string expected, string text)
    {
        string[] before = expected.Split('\n'), after = text.Split('\n');
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line])
        {
            line++;
        }
        return $", first in line {line + 1}:\n- {before.ElementAtOrDefault(line)}\n+ {after.ElementAtOrDefault(line)}";
    }
}
