using System.Text.RegularExpressions;
using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Messages;

public sealed partial class RuntimeMessagesTests
{
    public static TheoryData<string> Ids => [.. RuntimeMessages.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryRowOfTheTableCanBeMet(string id)
    {
        var (_, write, chinese, english) = RuntimeMessageCases.All.Single(row => row.Id == id);
        // What is met while the figures are looked at is followed by a body, as generated code has it.
        void Whole(ReportWriter w)
        {
            write(w);
            if (w.CanCompose && string.CompareOrdinal(id, "RK1200") < 0)
            {
                w.Paragraph("办好");
            }
        }

        string[] said = RuntimeMessages.All.Single(kind => kind.Id == id).Severity == Severity.Error
            ? Rendered.Faults(Whole)
            : Rendered.Describe(Rendered.Twice(Whole).Messages);

        Assert.Equal([chinese, english], said);
    }

    [Fact]
    public void TheTableIsInTheOrderOfIdsWithoutDoubles() =>
        Assert.Equal(RowIds().Distinct().Order(StringComparer.Ordinal), RowIds());

    [Fact]
    public void EveryKindOfMessageIsInTheTable() =>
        Assert.Equal(
            typeof(RuntimeMessages).GetFields().Select(field => field.GetValue(null)).OfType<MessageKind>().Select(kind => kind.Id).Order(),
            RowIds());

    [Theory]
    [MemberData(nameof(Ids))]
    public void BothLanguagesSayTheSameValues(string id)
    {
        MessageKind kind = RuntimeMessages.All.Single(kind => kind.Id == id);
        Assert.Equal(Holes(kind, MessageLanguage.Chinese), Holes(kind, MessageLanguage.English));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void AnIdIsRkAndFourDigits(string id) => Assert.Matches("^RK[0-9]{4}$", id);

    private static IEnumerable<string> RowIds() => RuntimeMessages.All.Select(kind => kind.Id);

    private static string[] Holes(MessageKind kind, MessageLanguage language) =>
        [.. Hole().Matches(kind.Template(language)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("[{][0-9][}]")]
    private static partial Regex Hole();
}
