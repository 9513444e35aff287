using System.Text;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>
/// Reads texts. Lines join without a space (one only between Latin words), a blank line starts a paragraph, indentation
/// is dropped; {…} names a figure.
/// </summary>
internal sealed class TextBinder(MessageLog log)
{
    private readonly BraceBinder _braces = new(log);

    /// <summary>The references that were met.</summary>
    public IReadOnlyList<ReferencePiece> References => _braces.References;

    /// <summary>One line of words: a title line, a heading.</summary>
    public IReadOnlyList<Piece> Line(YamlScalar scalar, Scope scope)
    {
        List<List<Piece>> paragraphs = Paragraphs(scalar, scope);
        if (paragraphs.Count > 1)
        {
            log.Say(OutlineMessages.OneLineExpected, scalar.Place);
        }
        return paragraphs.Count == 0 ? [] : paragraphs[0];
    }

    /// <summary>What stands behind a key: a text, or a list of parts.</summary>
    public Text Text(YamlPair pair, Scope scope)
    {
        if (pair.Value is YamlScalar { IsBlank: true } or YamlList { Items.Count: 0 })
        {
            log.Say(OutlineMessages.NothingBehindKey, pair.Key.Place, pair.Key.Value);
            return new Text(pair.Value.Place, []);
        }
        return Text(pair.Value, pair.Key.Value, scope);
    }

    /// <summary>A text, or a list of parts.</summary>
    /// <param name="node">The text.</param>
    /// <param name="key">The key that it stands behind.</param>
    /// <param name="scope">What it may name.</param>
    public Text Text(YamlNode node, string key, Scope scope)
    {
        var paragraphs = new List<Paragraph>();
        foreach (YamlNode part in node is YamlList list ? list.Items : [node])
        {
            if (part == node || !MisreadKey.SayLooseKey(part, MapKind.Part, log))
            {
                Add(paragraphs, part, key, scope);
            }
        }
        return new Text(node.Place, paragraphs);
    }

    private void Add(List<Paragraph> paragraphs, YamlNode node, string key, Scope scope)
    {
        Condition? when = null;
        List<List<Piece>> words, other = [];
        if (node is YamlMap map)
        {
            var keys = new MapReader(map, MapKind.Part, log);
            if (keys[Keys.When] is null && !keys.IsText && !keys.IsMeant(Keys.When))
            {
                log.Say(OutlineMessages.PartWithoutWhen, map.Place);
            }
            else if (keys.Scalar(Keys.When) is { } condition)
            {
                when = ExpressionParser.Condition(condition, scope, log);
            }
            words = Apart(Texts(keys, Keys.Text, scope), keys[Keys.Text]?.Value, paragraphs);
            other = Apart(Texts(keys, Keys.Else, scope), keys[Keys.Else]?.Value, paragraphs);
            if (keys[Keys.Text] is null && keys[Keys.Else] is null && keys[Keys.When] is not null && !keys.HasUnknown)
            {
                log.Say(OutlineMessages.PartWithoutWords, map.Place);
            }
        }
        else if (node is YamlScalar { IsBlank: false } scalar)
        {
            words = Apart(Paragraphs(scalar, scope), scalar, paragraphs);
        }
        else
        {
            SayNoText(node, key);
            return;
        }
        // The first paragraph of a part goes on in the open one; the others begin their own.
        for (int i = 0; i < Math.Max(words.Count, other.Count); i++)
        {
            var part = new TextPart(when, i < words.Count ? words[i] : [], i < other.Count ? other[i] : []);
            if (part.Words.Count == 0 && part.Else.Count == 0)
            {
                continue;
            }
            if (i == 0 && paragraphs.Count > 0)
            {
                Paragraph open = paragraphs[paragraphs.Count - 1];
                paragraphs[paragraphs.Count - 1] = open with { Parts = [.. open.Parts, part] };
            }
            else
            {
                paragraphs.Add(new Paragraph([part], node.Place));
            }
        }
    }

    /// <summary>A blank line at the beginning of a part ends the open paragraph, as between two lines.</summary>
    private static List<List<Piece>> Apart(List<List<Piece>> words, YamlNode? node, List<Paragraph> before) =>
        before.Count > 0 && words.Count > 0 && node is YamlScalar scalar && scalar.Value.TrimStart(' ', '\t', '\u3000', '\u00A0', '\r').StartsWith("\n", StringComparison.Ordinal)
            ? [[], .. words] : words;

    private List<List<Piece>> Texts(MapReader keys, Key key, Scope scope)
    {
        if (keys[key] is not { Value: YamlList list } pair)
        {
            return keys.Scalar(key) is { } scalar ? Paragraphs(scalar, scope) : [];
        }
        if (list.Items.Count == 0)
        {
            log.Say(OutlineMessages.NothingBehindKey, pair.Key.Place, pair.Key.Value);
        }
        var paragraphs = new List<List<Piece>>();
        foreach (YamlNode item in list.Items)
        {
            if (item is YamlScalar { IsBlank: false } text)
            {
                paragraphs.AddRange(Paragraphs(text, scope));
            }
            else
            {
                SayNoText(item, pair.Key.Value);
            }
        }
        return paragraphs;
    }

    private void SayNoText(YamlNode item, string key) =>
        log.Say(item is YamlScalar ? OutlineMessages.NothingBehindKey : OutlineMessages.TextExpected, item.Place, key);

    private List<List<Piece>> Paragraphs(YamlScalar scalar, Scope scope)
    {
        if (scalar.IsFolded)
        {
            log.Say(OutlineMessages.FoldedText, scalar.Place);
        }
        var paragraphs = new List<List<Piece>>();
        List<Piece>? open = null;
        var literal = new LiteralBuilder(scalar);
        char last = '\0';
        int offset = 0;
        foreach (string line in scalar.Value.Split('\n'))
        {
            string text = line.Trim(' ', '\t', '\u3000', '\u00A0', '\r');
            if (text.Length == 0)
            {
                literal.MoveTo(open ?? []);
                open = null;
            }
            else
            {
                if (open is null)
                {
                    open = [];
                    paragraphs.Add(open);
                    last = '\0';
                }
                int start = offset + line.IndexOf(text, StringComparison.Ordinal);
                string space = IsLatin(text[0]) && (IsLatin(last) || last is >= '0' and <= '9') ? " " : "";
                literal.Join(space, start);
                AddLine(open, literal, scalar, text, start, scope);
                last = text[text.Length - 1];
            }
            offset += line.Length + 1;
        }
        literal.MoveTo(open ?? []);
        return paragraphs;
    }

    private static bool IsLatin(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private void AddLine(List<Piece> pieces, LiteralBuilder literal, YamlScalar scalar, string text, int start, Scope scope)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '{' or '}' && i + 1 < text.Length && text[i + 1] == c)
            {
                literal.Append(c, start + i);
                i++;
            }
            else if (c is '{' or '｛')
            {
                int end = text.IndexOfAny(['}', '｝', '{', '｛'], i + 1);
                bool isClosed = end >= 0 && text[end] is '}' or '｝';
                if (c == '｛' || (isClosed && text[end] == '｝'))
                {
                    string wide = isClosed ? text.Substring(i, end - i + 1) : "｛";
                    log.Say(OutlineMessages.WideBrace, scalar.PlaceOf(start + i, wide.Length), wide, "{" + wide.Trim('｛', '{', '}', '｝') + (isClosed ? "}" : ""));
                    i += wide.Length - 1;
                    continue;
                }
                if (!isClosed)
                {
                    log.Say(OutlineMessages.OpenBrace, scalar.PlaceOf(start + i, 1));
                    literal.Append(c, start + i);
                    continue;
                }
                literal.MoveTo(pieces);
                string name = text.Substring(i + 1, end - i - 1);
                if (_braces.Piece(name, scalar.PlaceOf(start + i, end - i + 1), scope) is { } piece)
                {
                    pieces.Add(piece);
                }
                i = end;
            }
            else if (c == '}')
            {
                log.Say(OutlineMessages.LoneBrace, scalar.PlaceOf(start + i, 1));
            }
            else
            {
                if (c == '｝')
                {
                    log.Say(OutlineMessages.WideBrace, scalar.PlaceOf(start + i, 1), c, '}');
                }
                if (c == '\t')
                {
                    log.Say(OutlineMessages.UnprintableCharacter, scalar.PlaceOf(start + i, 1), UnprintableCharacter.Describe(c));
                }
                literal.Append(c, start + i);
            }
        }
    }
}
