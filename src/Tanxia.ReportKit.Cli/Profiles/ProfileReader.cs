using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Cli.Profiles;

/// <summary>Reads a profile: how Word documents look where it is not as the standard has it.</summary>
internal static class ProfileReader
{
    /// <summary>The options, and all that is wrong with the file.</summary>
    public static WordOptions Read(SourceFile file, out IReadOnlyList<ReportMessage> messages)
    {
        var log = new MessageLog(file.Path);
        var options = new WordOptions();
        YamlNode? root = YamlReader.Read(file, log);
        if (root is YamlMap map)
        {
            Read(map, options, log);
        }
        else if (root is not null)
        {
            log.Say(WordMessages.ProfileExpected, root.Place);
        }
        messages = log.InOrder();
        return options;
    }

    private static void Read(YamlMap map, WordOptions options, MessageLog log)
    {
        var read = new Dictionary<ProfileKey, YamlPair>();
        foreach (YamlPair pair in map.Pairs)
        {
            string word = pair.Key.Value;
            ProfileKey? key = ProfileKey.All.FirstOrDefault(known => known.English == word || known.Chinese == word);
            if (key is null)
            {
                SayUnknown(pair.Key, log);
            }
            else if (read.TryGetValue(key, out YamlPair? first))
            {
                log.Say(OutlineMessages.DuplicateKey, pair.Key.Place, word, first.Key.Place.Line);
            }
            else if (pair.Value is not YamlScalar scalar)
            {
                log.Say(OutlineMessages.TextExpected, pair.Value.Place, word);
            }
            else if (scalar.IsBlank)
            {
                log.Say(OutlineMessages.NothingBehindKey, pair.Key.Place, word);
            }
            else
            {
                read.Add(key, pair);
                key.Set(options, pair, scalar, log);
            }
        }
    }

    private static void SayUnknown(YamlScalar key, MessageLog log)
    {
        string[] known = [.. ProfileKey.All.Select(one => key.Value.Any(letter => letter > '\u007F') ? one.Chinese : one.English)];
        if (NearestName.Find(key.Value, known) is { } nearest)
        {
            log.Say(OutlineMessages.UnknownKeyNearest, key.Place, key.Value, nearest);
        }
        else
        {
            log.Say(OutlineMessages.UnknownKey, key.Place, key.Value, string.Join(" ", known));
        }
    }
}
