using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>The other forms of a figure that a text may ask for: {a:数}, {到期:月底}.</summary>
internal static class Wordings
{
    private static readonly Dictionary<string, Wording> OfNumbers = new()
    {
        ["数"] = Wording.Number,
        ["实"] = Wording.Exact,
        ["汉字"] = Wording.Chinese,
        ["序"] = Wording.Ordinal,
    };

    private static readonly Dictionary<string, Wording> OfDates = new()
    {
        ["年月日"] = Wording.Date,
        ["月日"] = Wording.MonthAndDay,
        ["年月"] = Wording.YearAndMonth,
        ["月底"] = Wording.EndOfMonth,
        ["月份"] = Wording.Month,
    };

    private static readonly Dictionary<string, Wording> OfChanges = new() { ["升降"] = Wording.WithoutPeriod };

    public static Wording Find(string word, Metric metric, Place place, MessageLog log)
    {
        // What it is made from could not be read, which was said: it has no form yet.
        bool isLost = !metric.IsGiven && metric.Value is null && metric.Phrase is null;
        if (word.Length == 0 || isLost)
        {
            return Wording.Usual;
        }
        Dictionary<string, Wording> known = metric.Type switch
        {
            // The period of several changes in a row is said once.
            _ when metric.Phrase is ChangePhrase && ChangeWording.Of(metric) is { Prefix.Length: > 0, Form: not ChangeForm.FromTo } => OfChanges,
            // What is worded by its sign or its parts has no other form.
            _ when metric.Phrase is not null => [],
            MetricType.Date => OfDates,
            MetricType.Count or MetricType.Amount => OfNumbers,
            _ => [],
        };
        if (known.TryGetValue(word, out Wording wording))
        {
            return wording;
        }
        if (known.Count == 0)
        {
            log.Say(OutlineMessages.NoWording, place, word);
        }
        else
        {
            log.Say(OutlineMessages.UnknownWording, place, word, string.Join(" ", known.Keys));
        }
        return Wording.Usual;
    }
}
