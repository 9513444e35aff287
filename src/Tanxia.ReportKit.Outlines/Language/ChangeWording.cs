using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>How a change is worded: the words of a rise and a fall, before what, and with what it is level.</summary>
/// <param name="Form">A percentage, a difference, or from what to what.</param>
/// <param name="Prefix">同比, 比上年; empty for none.</param>
/// <param name="Rise">The word of a rise.</param>
/// <param name="Fall">The word of a fall.</param>
/// <param name="Period">With what it is level: 上年同期; empty for none.</param>
internal sealed record ChangeWording(ChangeForm Form, string Prefix, string Rise, string Fall, string Period)
{
    public static readonly Dictionary<string, ChangeForm> Forms = new()
    {
        ["百分比"] = ChangeForm.Percent,
        ["增减"] = ChangeForm.Difference,
        ["由到"] = ChangeForm.FromTo,
    };

    public static ChangeWording Of(Metric metric)
    {
        MapReader? keys = metric.Settings;
        ChangeForm form = keys?.Word(Keys.As, ChangeForm.Percent, Forms) ?? ChangeForm.Percent;
        bool ofPercent = metric.Phrase is ChangePhrase { Now.Unit: "%" };
        if (metric.Phrase is ChangePhrase change)
        {
            form = change.Now is null ? Given(metric.Unit) : ofPercent && form != ChangeForm.FromTo ? ChangeForm.Points : form;
        }
        string[] words = [.. ((keys?[Keys.ChangeWords]?.Value as YamlList)?.Items ?? []).OfType<YamlScalar>().Select(word => word.Value)];
        (string rise, string fall) = words.Length == 2 ? (words[0], words[1])
            : form == ChangeForm.Percent ? ("增长", "下降") : ofPercent || form == ChangeForm.Points ? ("提高", "下降") : ("增加", "减少");
        string prefix = metric.Period.Length > 0 ? metric.Period : keys?[Keys.Prefix]?.Value is YamlScalar scalar ? scalar.Value : "";
        string flat = keys?[Keys.Flat]?.Value is YamlScalar level ? level.Value : "";
        string period = flat.Length > 0 ? flat.TrimStart('与') : prefix == "同比" ? "上年同期" : prefix.TrimStart('比', '较');
        return new ChangeWording(form, prefix, rise, fall, period);
    }

    /// <summary>A change that the data gives: its unit says whether it is a rate, 百分点, or an amount (比年初增加266亿元).</summary>
    private static ChangeForm Given(string unit) => unit switch
    {
        "%" => ChangeForm.Percent,
        "个百分点" => ChangeForm.Points,
        _ => ChangeForm.Difference,
    };

    /// <summary>Says what is missing or wrong.</summary>
    public static void Check(Metric metric, MessageLog log)
    {
        if (metric.Settings is not { } keys)
        {
            return;
        }
        YamlScalar? prefix = keys.Scalar(Keys.Prefix);
        keys.Scalar(Keys.Flat);
        if (keys[Keys.ChangeWords] is { } words && (words.Value as YamlList)?.Items.Count != 2)
        {
            log.Say(OutlineMessages.TwoWordsExpected, words.Value.Place, words.Key.Value);
        }
        if (prefix is null)
        {
            return;
        }
        string period = ComparisonPeriod.WithoutDirection(prefix.Value);
        if (period != prefix.Value && ComparisonPeriod.Is(period))
        {
            log.Say(OutlineMessages.PeriodWithDirection, prefix.Place, prefix.Value, period);
        }
        else if (ComparisonPeriod.NeedsFlat(prefix.Value) && keys[Keys.Flat] is null)
        {
            log.Say(OutlineMessages.FlatNeeded, prefix.Place, prefix.Value, "flat: 与上月");
        }
    }
}
