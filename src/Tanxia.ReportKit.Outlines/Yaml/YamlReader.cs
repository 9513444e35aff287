using Tanxia.ReportKit.Outlines.Messages;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>
/// Reads YAML events into nodes with places and limits. The parser's own document model is not used: it overflows the
/// stack on deep input, and its messages and positions are not meant for people who write reports.
/// </summary>
internal sealed class YamlReader
{
    private readonly SourceFile _file;
    private readonly MessageLog _log;
    private readonly Parser _parser;
    private int _texts;

    private YamlReader(SourceFile file, MessageLog log)
    {
        _file = file;
        _log = log;
        _parser = new Parser(new StringReader(file.Text));
    }

    /// <summary>The root of the file, an empty map for an empty file; null if it cannot be read; then the log says why.</summary>
    public static YamlNode? Read(SourceFile file, MessageLog log)
    {
        bool isReadable = TextScan.Run(file, log, out bool hasLines);
        IReadOnlyList<Finding> findings = hasLines ? StructureScan.Run(file) : [];
        if (!isReadable)
        {
            Say(findings.Where(finding => finding.IsCertain), log);
            return null;
        }
        var reader = new YamlReader(file, log);
        YamlNode? root = null;
        UnreadableException? refused = null;
        try
        {
            try
            {
                root = reader.ReadDocument();
            }
            catch (UnreadableException exception)
            {
                refused = exception;
                reader.SkipRest();
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The parser throws whatever it likes: also InvalidOperationException for a bracket that is not closed.
            SyntaxDiagnosis.Say(file, log, findings, exception is YamlException yaml ? reader.PlaceOf(yaml.Start, 1) : reader.PlaceOfCurrent());
            return null;
        }
        // A file that is one single text was meant as keys and values; its lines show why it is not. Where indentation is lost
        // the parser may take for text what it would have stopped at.
        bool isLost = root is YamlScalar || findings.Any(finding => finding.IsCertain && !finding.IsLocal);
        Finding[] said = [.. findings.Where(finding => finding.IsCertain || isLost)];
        Say(said, log);
        if (refused is not null && said.Length == 0)
        {
            log.Say(refused.Kind, refused.Place, refused.Values);
        }
        log.SpoiltLines.UnionWith(said.Select(finding => finding.Place.Line));
        log.HasLostKeys |= said.Length > 0;
        return said.All(finding => finding.IsLocal) ? root : null;
    }

    private static void Say(IEnumerable<Finding> findings, MessageLog log)
    {
        foreach (Finding finding in findings)
        {
            log.Say(finding.Kind, finding.Place, finding.Values);
        }
    }

    /// <summary>Behind an anchor or a tag the parser may still stop: then it is said why.</summary>
    private void SkipRest()
    {
        for (int events = 0; events < Limits.Texts && _parser.MoveNext(); events++)
        {
        }
    }

    private YamlNode ReadDocument()
    {
        Next();
        Next();
        if (_parser.Current is not DocumentStart)
        {
            return new YamlMap(new Place(1, 1, 0), []);
        }
        Next();
        YamlNode root = ReadNode(0);
        if (root is YamlScalar { IsEmpty: true })
        {
            root = new YamlMap(new Place(1, 1, 0), []);
        }
        Next();
        Next();
        if (_parser.Current is DocumentStart second)
        {
            throw new UnreadableException(OutlineMessages.SecondDocument, PlaceOf(second.Start, 3));
        }
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        ParsingEvent current = _parser.Current!;
        Place place = PlaceOf(current.Start, (int)Math.Max(1, current.Start.Line == current.End.Line ? current.End.Column - current.Start.Column : 1));
        if (depth > Limits.Depth)
        {
            throw new UnreadableException(OutlineMessages.TooDeep, place, Limits.Depth);
        }
        if (current is AnchorAlias || (current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)))
        {
            char sign = _file.Line(place.Line).ElementAtOrDefault(place.Column - 1);
            throw new UnreadableException(OutlineMessages.AnchorOrTag, place, sign == '\0' ? '&' : sign);
        }
        switch (current)
        {
            case Scalar scalar:
                return ReadScalar(scalar, place);
            case SequenceStart:
                var items = new List<YamlNode>();
                Next();
                while (_parser.Current is not SequenceEnd)
                {
                    items.Add(ReadNode(depth + 1));
                    Count(items[items.Count - 1]);
                    Next();
                }
                return new YamlList(place with { Length = 1 }, items);
            default:
                return ReadMap(place with { Length = 1 }, depth);
        }
    }

    private YamlMap ReadMap(Place place, int depth)
    {
        var pairs = new List<YamlPair>();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        Next();
        while (_parser.Current is not MappingEnd)
        {
            YamlNode node = ReadNode(depth + 1);
            if (node is not YamlScalar key)
            {
                throw new UnreadableException(OutlineMessages.KeyIsNoText, node.Place);
            }
            if (key.Value.Length > Limits.NameLength)
            {
                throw new UnreadableException(OutlineMessages.NameTooLong, key.Place, Limits.NameLength);
            }
            Next();
            YamlNode value = ReadNode(depth + 1);
            Count(value);
            Next();
            // Keys are compared as they look: a full-width letter is the same key.
            string look = Key(key.Value);
            if (seen.TryGetValue(look, out Place first))
            {
                _log.Say(OutlineMessages.DuplicateKey, key.Place, key.Value, first.Line);
                _log.HasLostNames = true;
                continue;
            }
            seen.Add(look, key.Place);
            pairs.Add(new YamlPair(key, value));
        }
        return new YamlMap(place, pairs);
    }

    /// <summary>
    /// What two keys are compared by. A machine without culture data normalizes nothing, so what a Chinese keyboard gives,
    /// full-width letters and digits, is folded here.
    /// </summary>
    public static string Key(string key) => string.Concat(key.Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c))
        .Normalize(System.Text.NormalizationForm.FormKC);

    private void Count(YamlNode value)
    {
        if (value is YamlScalar { IsEmpty: false } && ++_texts > Limits.Texts)
        {
            throw new UnreadableException(OutlineMessages.TooManyTexts, value.Place, Limits.Texts);
        }
    }

    private YamlScalar ReadScalar(Scalar scalar, Place place)
    {
        switch (scalar.Style)
        {
            case YamlDotNet.Core.ScalarStyle.Literal:
                return new YamlScalar(place with { Length = 1 }, scalar.Value, ScalarStyle.Literal, IndentBelow(place.Line), false);
            case YamlDotNet.Core.ScalarStyle.Folded:
                return new YamlScalar(place with { Length = 1 }, scalar.Value, ScalarStyle.Folded, 0, false);
            case YamlDotNet.Core.ScalarStyle.SingleQuoted:
            case YamlDotNet.Core.ScalarStyle.DoubleQuoted:
                SayUnprintable(scalar.Value, place);
                bool isOneLine = scalar.Start.Line == scalar.End.Line;
                return new YamlScalar(place, scalar.Value, isOneLine ? ScalarStyle.Quoted : ScalarStyle.Folded, 0, isOneLine && place.Length == scalar.Value.Length + 2);
            default:
                return scalar.Start.Line == scalar.End.Line
                    ? new YamlScalar(place, scalar.Value, ScalarStyle.Plain, 0, true)
                    : new YamlScalar(place, scalar.Value, ScalarStyle.Plain, 0, false) { Lines = [.. LinesFrom(place, (int)scalar.End.Line)] };
        }
    }

    private IEnumerable<(Place Place, string Text)> LinesFrom(Place place, int last)
    {
        for (int line = place.Line; line <= last; line++)
        {
            string text = _file.Line(line);
            int start = line == place.Line ? place.Column - 1 : LineShape.SkipBlanks(text, 0);
            if (start < text.Length)
            {
                yield return (new Place(line, start + 1, text.Length - start), text.Substring(start));
            }
        }
    }

    /// <summary>In double quotes an escape may stand for a character that the scan of the file has not seen.</summary>
    private void SayUnprintable(string value, Place place)
    {
        int found = UnprintableCharacter.Find(value.Replace('\n', ' ').Replace('\t', ' '));
        if (found >= 0)
        {
            throw new UnreadableException(OutlineMessages.UnprintableCharacter, place, UnprintableCharacter.Describe(value[found]));
        }
    }

    /// <summary>The parser gives only the | of a block; its text begins at the indentation of the first line that has any.</summary>
    private int IndentBelow(int line)
    {
        for (int below = line + 1; below <= _file.LineCount; below++)
        {
            string text = _file.Line(below);
            int indent = text.Length - text.TrimStart(' ').Length;
            if (indent < text.Length)
            {
                return indent;
            }
        }
        return 0;
    }

    private void Next() => _parser.MoveNext();

    private Place PlaceOfCurrent() => _parser.Current is { } current ? PlaceOf(current.End, 1) : new Place(1, 1, 1);

    /// <summary>At the end of a file the parser may be a line below it.</summary>
    private Place PlaceOf(YamlDotNet.Core.Mark mark, int length) => mark.Line > _file.LineCount
        ? new Place(_file.LineCount, _file.Line(_file.LineCount).Length + 1, length)
        : new Place((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column), length);

    private sealed class UnreadableException(MessageKind kind, Place place, params object[] values) : Exception
    {
        public MessageKind Kind { get; } = kind;

        public Place Place { get; } = place;

        public object[] Values { get; } = values;
    }
}
