using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Tests.Messages;

public class MessagePageTests
{
    private static readonly MessageKind[] Kinds = [.. OutlineMessages.All, .. CommandMessages.All, .. RuntimeMessages.All, .. WordMessages.All];

    public static TheoryData<string> Pages => [.. MessagePage.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void ItsWrongSideSaysExactlyThisAndItsRightSideNothing(string name)
    {
        MessagePage page = MessagePage.Load(name);
        MessageKind kind = Assert.Single(Kinds, kind => kind.Id == name);
        Assert.True(page.Cases.Count > 0 || page.TestedElsewhere is not null, "the page shows no case");
        foreach (MessagePage.Case example in page.Cases)
        {
            IReadOnlyList<ReportMessage> found = Said(example.Outline, example.Data, kind);
            Assert.Equal(example.Messages, found.SelectMany(MessagePage.Lines));
            Assert.Contains(found, message => message.Id == name);

            Assert.True(example.RightOutline is not null || example.RightData is not null, "a case has no right side");
            Assert.Empty(Said(example.RightOutline ?? example.Outline, example.RightData ?? example.Data, kind)
                .SelectMany(MessagePage.Lines));
        }
    }

    [Fact]
    public void EveryIdHasItsPageAndEveryPageAnId() => Assert.Equal(Kinds.Select(kind => kind.Id), MessagePage.Names);

    [Fact]
    public void WhatNoPageCanShowIsProvokedByTheTestItNames()
    {
        string[] tests = Directory.GetFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories);
        foreach (MessagePage page in MessagePage.Names.Select(MessagePage.Load).Where(page => page.TestedElsewhere is not null))
        {
            string test = Assert.Single(tests, file => Path.GetFileNameWithoutExtension(file) == page.TestedElsewhere);
            Assert.Contains(page.Name, File.ReadAllText(test));
        }
    }

    [Fact]
    public void TheListOfAllIsThatOfTheTables()
    {
        IEnumerable<string> rows = Kinds.Select(kind =>
        {
            string severity = kind.Severity switch { Severity.Error => "错误", Severity.Warning => "警告", _ => "提示" };
            return $"| [{kind.Id}]({kind.Id}.md) | {severity} | {MessagePage.Load(kind.Id).Title[$"# {kind.Id} ".Length..]} |";
        });
        string[] lines = File.ReadAllLines(Path.Combine(MessagePage.Folder, "README.md"));
        Assert.Equal(rows, lines.Where(line => line.StartsWith("| [RK", StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryPageIsHeadedByItsId() =>
        Assert.All(MessagePage.Names, name => Assert.StartsWith($"# {name} ", MessagePage.Load(name).Title));

    private static IReadOnlyList<ReportMessage> Said(string outline, string? data, MessageKind kind)
    {
        ReportOutline read = ReportOutline.Parse("outline", outline);
        IEnumerable<ReportMessage> messages = read.Messages;
        if (data is not null && !read.HasErrors)
        {
            messages = messages.Concat(read.WithData("data", data).Check());
        }
        // Notes are matters of style; a page about one shows it all the same.
        return [.. messages.Where(message => message.Severity != Severity.Note || message.Id == kind.Id)];
    }
}
