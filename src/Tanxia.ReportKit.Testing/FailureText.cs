using System.Text;

namespace Tanxia.ReportKit.Testing;

/// <summary>What a failed test says: what has changed, first; how to accept it; all of it with the differences marked.</summary>
internal sealed class FailureText
{
    private const int MostChanges = 20;
    private const int MostNewLines = 60;

    private readonly MessageLanguage _language = MessageLanguages.Current;
    private readonly StringBuilder _text = new();
    private readonly SnapshotFile _file;

    public FailureText(SnapshotFile file, StoredText stored, string text, RenderedText? report, bool isScrubbed, ReportMessage? notWritten)
    {
        _file = file;
        if (stored.Text is null)
        {
            Say(TestingMessages.NotAccepted, Hint);
            HowToAccept();
            New(text);
        }
        else
        {
            Compare(stored, text, report is null ? ReportDiff.Between(stored.Text, text) : ReportDiff.Between(stored.Text, report));
        }
        if (isScrubbed)
        {
            Say(TestingMessages.Scrubbed);
        }
        if (notWritten is not null)
        {
            _text.Append(notWritten.ToString(_language)).Append('\n');
        }
    }

    public override string ToString() => _text.ToString().TrimEnd('\n');

    private static Bilingual Hint => BuildServer.IsHere ? TestingMessages.AcceptElsewhere : TestingMessages.Accept;

    private void Compare(StoredText stored, string text, ReportDiff diff)
    {
        ReportChange[] changes = [.. diff.Changes.Where(change => change.Kind != ChangeKind.LineEnds)];
        bool hasReturns = stored.Text!.IndexOf('\r') >= 0;
        foreach (ReportChange change in changes.Take(MostChanges))
        {
            _text.Append(change.ToString(_language)).Append('\n');
        }
        if (changes.Length > MostChanges)
        {
            _text.Append(TestingMessages.More(changes.Length - MostChanges).In(_language)).Append('\n');
        }
        if (changes.Length > 0)
        {
            _text.Append('\n');
            Say(TestingMessages.Differs, changes.Length, Hint);
        }
        if (!stored.IsUtf8)
        {
            Say(TestingMessages.NotUtf8);
        }
        if (hasReturns)
        {
            Say(TestingMessages.CarriageReturns, stored.Text.Contains("\r\n") ? "CRLF" : "CR");
        }
        else if (changes.Length == 0)
        {
            Say(TestingMessages.FinalNewline, AtEnd(stored.Text), AtEnd(text), Hint);
        }
        if (changes.Length > 0 || !hasReturns)
        {
            HowToAccept();
        }
        if (changes.Length > 0)
        {
            Marked(diff);
        }
    }

    private void Say(MessageKind kind, params object[] values) =>
        _text.Append(new ReportMessage(kind, _file.VerifiedName, 0, 0, values).ToString(_language)).Append('\n');

    /// <summary>cp is a command of PowerShell as well, and single quotes take a path as it is in both.</summary>
    private void HowToAccept()
    {
        if (!BuildServer.IsHere)
        {
            _text.Append("  cp ").Append(Quoted(_file.Received)).Append(' ').Append(Quoted(_file.Verified)).Append('\n');
        }
    }

    private static string Quoted(string path) => path.IndexOf('\'') < 0 ? "'" + path + "'" : "\"" + path + "\"";

    private void Marked(ReportDiff diff) => _text.Append('\n').Append(TestingMessages.AllLines.In(_language)).Append('\n').Append(diff.Marked());

    private void New(string text)
    {
        string[] lines = text.TrimEnd('\n').Split('\n');
        _text.Append('\n').Append(string.Join("\n", lines.Take(MostNewLines))).Append('\n').Append(lines.Length > MostNewLines ? "……\n" : "");
    }

    private static int AtEnd(string text) => text.Length - text.TrimEnd('\n').Length;
}
