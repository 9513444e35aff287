using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Language;

/// <summary>A key whose text is [], blank, or a list with something blank in it says nothing, and that is said.</summary>
public class EmptyTextTests
{
    public static TheoryData<string, string> Places => new()
    {
        { "preamble", "preamble: ?" },
        { "intro", "intro: ?" },
        { "text", "text: ?" },
        { "closing", "closing: ?" },
        { "empty", "empty: ?\nitems: [修路]" },
        { "title", "title: ?" },
        { "issuer", "issuer: ?" },
        { "notes", "notes: ?" },
        { "attachments", "attachments: ?" },
        { "signature", "signature: ?" },
        { "text", "closing:\n  - when: 1 > 2\n    text: ?" },
        { "else", "closing:\n  - when: 1 > 2\n    text: 修路\n    else: ?" },
        { "text", "body:\n  - when: 1 > 2\n    text: ?" },
        { "intro", "sections:\n  - section: 修路\n    intro: ?" },
        { "empty", "sections:\n  - section: 修路\n    empty: ?\n    items: [修渠]" },
        { "text", "items:\n  - item: 修路\n    text: ?" },
        { "closing", "items:\n  - item: 修路\n    closing: ?" },
        { "each", "lists:\n  各村: { fields: { 村: text }, each: ? }\ntitle: 有{各村}" },
        { "empty", "lists:\n  各村: { unit: 个, empty: ? }\ntitle: 有{各村}" },
        { "正文", "正文: ?" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void NothingInItIsSaid(string key, string outline)
    {
        foreach (string nothing in (string[])["[]", "''", "\"  \"", "['']"])
        {
            IReadOnlyList<ReportMessage> said = ReportOutline.Parse("a", "report: A\n" + outline.Replace("?", nothing) + "\n").Messages;
            Assert.Contains(said, message => message.Id == "RK0206" && message.ToString(MessageLanguage.Chinese).Contains($"“{key}”", StringComparison.Ordinal));
        }
    }
}
