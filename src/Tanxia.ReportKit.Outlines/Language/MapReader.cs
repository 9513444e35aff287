using System.Globalization;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>A map of the outline by the keys of the language. Unknown ones are said, with the nearest that is known.</summary>
internal sealed class MapReader
{
    /// <summary>The words for yes and no.</summary>
    public static readonly Dictionary<string, bool> Flags = new() { ["true"] = true, ["false"] = false, ["是"] = true, ["否"] = false };

    private readonly Dictionary<Key, YamlPair> _pairs = [];
    private readonly HashSet<Key> _meant = [];
    private readonly MessageLog _log;

    public MapReader(YamlMap map, MapKind kind, MessageLog log)
    {
        _log = log;
        Place = map.Place;
        IsText = MisreadKey.SayColonInText(map, kind, log);
        if (IsText)
        {
            return;
        }
        foreach (YamlPair pair in map.Pairs)
        {
            string word = pair.Key.Value;
            if (Keys.Find(word, kind) is not { } key)
            {
                SayUnknown(pair, kind);
            }
            else if (_pairs.TryGetValue(key, out YamlPair? first))
            {
                log.Say(OutlineMessages.DuplicateKey, pair.Key.Place, word, first.Key.Place.Line);
                log.HasLostNames = true;
            }
            else
            {
                _pairs.Add(key, pair);
            }
        }
    }

    public Place Place { get; }

    /// <summary>It is no map at all but a text with a colon in it, which has been said.</summary>
    public bool IsText { get; }

    /// <summary>It has keys that are not known, which has been said.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>A key is not there, but one that is not known was probably meant for it.</summary>
    public bool IsMeant(Key key) => _meant.Contains(key);

    public YamlPair? this[Key key] => _pairs.TryGetValue(key, out YamlPair? pair) ? pair : null;

    /// <summary>The value of a key that takes a single text; null if it is not there or not one.</summary>
    public YamlScalar? Scalar(Key key)
    {
        if (this[key] is not { } pair)
        {
            return null;
        }
        if (pair.Value is YamlScalar { IsBlank: false } scalar)
        {
            return scalar;
        }
        _log.Say(pair.Value is YamlScalar ? OutlineMessages.NothingBehindKey : OutlineMessages.TextExpected, PlaceOf(pair), pair.Key.Value);
        _log.HasLostConditions |= key == Keys.When;
        return null;
    }

    /// <summary>The map behind a key.</summary>
    public YamlMap? Map(Key key)
    {
        if (this[key] is not { } pair || pair.Value is YamlMap)
        {
            return this[key]?.Value as YamlMap;
        }
        if (!MisreadKey.SayLooseKey(pair.Value, MapKind.None, _log) && !MisreadKey.SayWideSign(pair.Value, _log))
        {
            _log.Say(OutlineMessages.MapExpected, PlaceOf(pair), pair.Key.Value);
        }
        _log.HasLostNames = true;
        return null;
    }

    /// <summary>The list behind a key.</summary>
    public YamlList? List(Key key)
    {
        if (this[key] is not { } pair || pair.Value is YamlList)
        {
            return this[key]?.Value as YamlList;
        }
        if (!MisreadKey.SayWideSign(pair.Value, _log))
        {
            _log.Say(OutlineMessages.ListExpected, PlaceOf(pair), pair.Key.Value);
        }
        return null;
    }

    /// <summary>yes or no; no if it is not there.</summary>
    public bool Flag(Key key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return false;
        }
        if (!Flags.TryGetValue(scalar.Value, out bool flag))
        {
            _log.Say(OutlineMessages.FlagExpected, scalar.Place, this[key]!.Key.Value, scalar.Value);
        }
        return flag;
    }

    /// <summary>A whole number from 0.</summary>
    public int? WholeNumber(Key key, int most)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }
        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= most)
        {
            return number;
        }
        _log.Say(OutlineMessages.WholeNumberExpected, scalar.Place, this[key]!.Key.Value, scalar.Value, most);
        return null;
    }

    /// <summary>A plain decimal number.</summary>
    public decimal? Number(Key key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }
        if (PlainNumber.TryRead(scalar.Value, out decimal number))
        {
            return number;
        }
        _log.Say(OutlineMessages.NumberExpected, scalar.Place, this[key]!.Key.Value, scalar.Value);
        return null;
    }

    /// <summary>One of several words; the first if the key is not there.</summary>
    public T Word<T>(Key key, T missing, IReadOnlyDictionary<string, T> words)
    {
        if (Scalar(key) is not { } scalar)
        {
            return missing;
        }
        if (words.TryGetValue(scalar.Value, out T? value))
        {
            return value;
        }
        _log.Say(OutlineMessages.UnknownWord, scalar.Place, this[key]!.Key.Value, scalar.Value, string.Join(" ", words.Keys));
        return missing;
    }

    private void SayUnknown(YamlPair pair, MapKind kind)
    {
        string word = pair.Key.Value;
        string bare = Bare(word);
        int colon = LooseKey.Colon(word, 0);
        HasUnknown = true;
        _log.HasLostKeys = true;
        _log.HasLostNames |= pair.Value is not YamlScalar;
        if (colon > 0 && Keys.Find(LooseKey.Name(word, 0, colon), kind) is { } loose)
        {
            _log.Say(LooseKey.Kind(word[colon]), pair.Key.Place.At(colon, 1), LooseKey.Corrected(word + ": " + (pair.Value as YamlScalar)?.Value, 0, colon));
            Mean(loose);
        }
        else if (NearestName.Find(bare, Keys.Words(kind, bare)) is { } nearest)
        {
            _log.Say(OutlineMessages.UnknownKeyNearest, pair.Key.Place, word, nearest);
            Mean(Keys.Find(nearest, kind)!);
        }
        else if (Keys.Places(bare) is not MapKind.None and var places)
        {
            _log.Say(OutlineMessages.KeyNotHere, pair.Key.Place, word, MapKindNames.Of(places));
        }
        else
        {
            _log.Say(OutlineMessages.UnknownKey, pair.Key.Place, word, string.Join(" ", Keys.Words(kind, bare)));
        }
    }

    /// <summary>A key without the marks that people set around words.</summary>
    public static string Bare(string word) => word.Trim('“', '”', '‘', '’', '"', '\'', '*', '`', ' ', '\u3000');

    /// <summary>What a key that was meant would have said is lost.</summary>
    private void Mean(Key key)
    {
        _meant.Add(key);
        _log.HasLostConditions |= key == Keys.When;
        _log.HasLostNames |= key == Keys.Metrics || key == Keys.Lists || key == Keys.Fields || key == Keys.Id || key == Keys.Optional;
    }

    private static Place PlaceOf(YamlPair pair) => pair.Value is YamlScalar { IsBlank: true } ? pair.Key.Place : pair.Value.Place;
}
