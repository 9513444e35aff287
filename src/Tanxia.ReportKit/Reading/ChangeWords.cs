using System.Globalization;

namespace Tanxia.ReportKit;

/// <summary>How changes are said that are more than other words in a sentence.</summary>
internal static class ChangeWords
{
    public static Bilingual Whole(bool isNew) => isNew
        ? new("整篇都是新的，原来是空的", "all of it is new, there was nothing before") : new("整篇没有了，现在是空的", "all of it is gone, there is nothing now");

    public static Bilingual New(ReadNode node) => node.IsSection ? new("新增的部分", "a new section") : new("新增的一条", "a new entry");

    public static Bilingual New(string words, ReadKind kind) => kind is ReadKind.Sentence
        ? new($"多了“{Quote.Of(words)}”", $"there is now “{Quote.Of(words)}”")
        : new($"多了一行“{Quote.Of(words)}”", $"there is now the line “{Quote.Of(words)}”");

    public static Bilingual Gone(ReadNode node) => node.IsSection ? new("这一部分没有了", "this section is gone") : new("这一条没有了", "this entry is gone");

    public static Bilingual Gone(string words, ReadKind kind) => kind is ReadKind.Sentence
        ? new($"少了“{Quote.Of(words)}”", $"“{Quote.Of(words)}” is gone")
        : new($"少了一行“{Quote.Of(words)}”", $"the line “{Quote.Of(words)}” is gone");

    public static Bilingual Moved(string from) => new($"换了位置，原来是{from}", $"moved, formerly {from}");

    public static Bilingual Moved(Bilingual from, string words) => new(
        $"“{Quote.Of(words)}”换了位置，原来在{from.In(MessageLanguage.Chinese)}", $"“{Quote.Of(words)}” has moved here from {from.In(MessageLanguage.English)}");

    public static Bilingual Mark(string before, string after) => new(
        $"序号由“{Shown(before, "无")}”改成了“{Shown(after, "无")}”", $"the mark “{Shown(before, "none")}” has become “{Shown(after, "none")}”");

    public static Bilingual Layout(string before, string after)
    {
        int was = before.Count(character => character == '\n'), now = after.Count(character => character == '\n');
        return was == 0 && now > 0 ? new("另起了一段，原来接在上一句后面", "now a paragraph of its own")
            : was > 0 && now == 0 ? new("接到了上一段后面，原来另起一段", "now in the paragraph before it")
            : was != now ? new($"前面的空行由{Number(was - 1)}行变成{Number(now - 1)}行", $"{Number(now - 1)} empty lines before it instead of {Number(was - 1)}")
            : new("前面的空格或缩进不同", "blanks or indentation before it are others");
    }

    private static string Shown(string mark, string none) => mark.Length == 0 ? none : mark;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
