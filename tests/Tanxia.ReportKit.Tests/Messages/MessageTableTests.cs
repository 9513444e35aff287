using System.Text.RegularExpressions;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Tests.Messages;

public partial class MessageTableTests
{
    /// <summary>Every message of the library and of its tool.</summary>
    internal static IReadOnlyList<IReadOnlyList<MessageKind>> Tables { get; } = [OutlineMessages.All, CommandMessages.All, WorkbookMessages.All, RuntimeMessages.All, WordMessages.All, TestingMessages.All];

    private static IEnumerable<MessageKind> Kinds => Tables.SelectMany(table => table);

    public static TheoryData<string> Ids => [.. Kinds.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void BothLanguagesUseTheSameValues(string id)
    {
        MessageKind kind = Assert.Single(Kinds, kind => kind.Id == id);
        Assert.Equal(Values(kind, MessageLanguage.Chinese), Values(kind, MessageLanguage.English));
    }

    [Fact]
    public void IdsAreRKAndFourDigitsInOrder()
    {
        Assert.All(Kinds, kind => Assert.Matches("^RK[0-9]{4}$", kind.Id));
        Assert.All(Tables, table => Assert.Equal(table.Select(kind => kind.Id).Order(StringComparer.Ordinal), table.Select(kind => kind.Id)));
    }

    private static IEnumerable<string> Values(MessageKind kind, MessageLanguage language) =>
        Value().Matches(kind.Template(language).Replace("{{", "").Replace("}}", "")).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Value();
}
