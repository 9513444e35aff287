using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Reads what only the signed paper has.</summary>
internal sealed class DocumentBinder(MessageLog log, TextBinder texts, BodyBinder bodies, Scope scope)
{
    /// <summary>Null if nothing is written.</summary>
    public Document? Document(YamlMap? map)
    {
        if (map is not { Pairs.Count: > 0 })
        {
            return null;
        }
        var keys = new MapReader(map, MapKind.Document, log);
        LineBinder lines = Lines(keys);
        LineBinder? printed = keys.Map(Keys.Printed) is { } imprint ? Lines(new MapReader(imprint, MapKind.Printed, log)) : null;
        return new Document
        {
            Secrecy = SetWord(lines.Line(Keys.Secrecy), SpanKind.Secrecy),
            Urgency = SetWord(lines.Line(Keys.Urgency), SpanKind.Urgency),
            Letterhead = lines.Lines(Keys.Letterhead),
            Number = keys[Keys.Number] is { } number ? Number(number) : [],
            Signers = lines.Lines(Keys.Signer),
            Remark = lines.Line(Keys.Remark),
            Annexes = [.. (keys.List(Keys.Annexes)?.Items ?? []).Select(Annex).OfType<Annex>()],
            Copies = lines.Lines(Keys.Copies),
            PrintedBy = printed?.Line(Keys.By) ?? [],
            PrintedDate = printed?.Date() ?? [],
            HasSeal = keys.Flag(Keys.Seal),
        };
    }

    private LineBinder Lines(MapReader keys) => new(keys, texts, scope, log);

    /// <summary>What a figure brings is known only when the report is made.</summary>
    private IReadOnlyList<Piece> SetWord(IReadOnlyList<Piece> words, SpanKind line)
    {
        if (!log.HasLostNames && words.Count == 1 && words[0] is Literal literal && !SetWords.Has(line, literal.Value))
        {
            log.Say(OutlineMessages.UnknownWord, literal.Place, SetWords.Name(line), literal.Value, SetWords.Of(line));
        }
        return words;
    }

    /// <summary>青府〔2026〕5号: the year whole and in 〔〕, no 第, no zeros in front (GB/T 9704-2012, 7.2.5).</summary>
    private IReadOnlyList<Piece> Number(YamlPair pair)
    {
        MapReader? keys = pair.Value is YamlMap map ? new MapReader(map, MapKind.Number, log) : null;
        if (keys is null || new[] { Keys.Code, Keys.Year, Keys.Serial }.Any(key => keys[key] is null && !keys.IsMeant(key)))
        {
            log.Say(OutlineMessages.NumberOfDocument, keys is null ? pair.Value.Place : pair.Key.Place, pair.Key.Value);
            return [];
        }
        IReadOnlyList<Piece> code = Lines(keys).Line(Keys.Code);
        foreach (Literal literal in code.OfType<Literal>())
        {
            if (literal.Value.IndexOfAny(['〔', '〕', '[', ']', '［', '］', '【', '】', '（', '）', '号', '第']) is >= 0 and int at)
            {
                log.Say(OutlineMessages.CodeOfDocument, literal.PlaceAt(at), literal.Value[at]);
            }
        }
        IReadOnlyList<Piece> year = Part(keys, Keys.Year, MetricType.Year, text => text.Length == 4, OutlineMessages.YearOfDocument);
        IReadOnlyList<Piece> serial = Part(keys, Keys.Serial, MetricType.Count, _ => true, OutlineMessages.SerialOfDocument);
        Place place = pair.Key.Place;
        return Joined([.. code, Literally("〔", place), .. year, Literally("〕", place), .. serial, Literally("号", place)]);
    }

    /// <summary>Digits, or the key of a metric, in braces or not.</summary>
    private IReadOnlyList<Piece> Part(MapReader keys, Key key, MetricType type, Func<string, bool> fits, MessageKind fault)
    {
        if (keys.Scalar(key) is not { } scalar)
        {
            return [];
        }
        string text = scalar.Value.Trim();
        if (text.All(c => c is >= '0' and <= '9') && text[0] != '0' && fits(text))
        {
            return [Literally(text, scalar.Place)];
        }
        string name = text.Length > 2 && text[0] == '{' && text[text.Length - 1] == '}' ? text.Substring(1, text.Length - 2) : text;
        if (scope.Find(name) is Metric { IsGiven: true } metric && metric.Type == type && metric.Approximation == Approximation.None)
        {
            metric.IsUsed = true;
            if (type == MetricType.Count && metric.Minimum is null or < 1)
            {
                // Numbers begin with 1.
                metric.Minimum = 1;
            }
            return [new FigurePiece(metric, type == MetricType.Count ? Wording.Number : Wording.Usual, scalar.Place)];
        }
        if (!log.HasLostNames)
        {
            log.Say(fault, scalar.Place, scalar.Value);
        }
        return [];
    }

    private static Literal Literally(string text, Place place) => new(text, [(0, place)]);

    /// <summary>Neighbours that are literal are one, so that the generated code reads like the number.</summary>
    private static IReadOnlyList<Piece> Joined(List<Piece> pieces)
    {
        for (int i = pieces.Count - 1; i > 0; i--)
        {
            if (pieces[i - 1] is Literal left && pieces[i] is Literal right)
            {
                pieces[i - 1] = new Literal(left.Value + right.Value, [.. left.Stretches, .. right.Stretches.Select(stretch => (stretch.Offset + left.Value.Length, stretch.Place))]);
                pieces.RemoveAt(i);
            }
        }
        return pieces;
    }

    private Annex? Annex(YamlNode node)
    {
        if (MisreadKey.SayLooseKey(node, MapKind.Annex, log))
        {
            return null;
        }
        MapReader? keys = node is YamlMap map ? new MapReader(map, MapKind.Annex, log) : null;
        if (keys is null)
        {
            log.Say(OutlineMessages.AnnexExpected, node.Place);
            return null;
        }
        bodies.Checks((YamlMap)node, MapKind.Annex, scope.Model);
        var annex = new Annex(node.Place)
        {
            Title = Lines(keys).Lines(Keys.Title),
            Head = new NodeHead(scope.Model, false) { Empty = keys[Keys.Empty] is { } empty ? texts.Text(empty, scope) : null },
            Body = bodies.Body(keys, scope, 1, bodies.Children(keys, HeadingStyle.Default)),
        };
        bool hasBody = annex.Body.Count > 0 || BodyBinder.BodyKeys.Any(key => keys[key] is not null);
        if (!keys.HasUnknown && (keys[Keys.Title] is null || !hasBody))
        {
            log.Say(OutlineMessages.AnnexExpected, node.Place);
        }
        return annex;
    }
}
