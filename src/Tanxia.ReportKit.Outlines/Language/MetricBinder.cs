using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Reads the declaration of one metric.</summary>
internal sealed class MetricBinder(MessageLog log, NameBinder names)
{
    public static readonly Dictionary<string, MetricType> Types = new()
    {
        ["year"] = MetricType.Year,
        ["年份"] = MetricType.Year,
        ["month"] = MetricType.Month,
        ["月份"] = MetricType.Month,
        ["date"] = MetricType.Date,
        ["日期"] = MetricType.Date,
        ["text"] = MetricType.Text,
        ["文字"] = MetricType.Text,
        ["percent"] = MetricType.Amount,
        ["百分数"] = MetricType.Amount,
        ["points"] = MetricType.Amount,
        ["百分点"] = MetricType.Amount,
    };

    public static readonly Key[] Derived = [Keys.Value, Keys.Sum, Keys.Share, Keys.Change, Keys.Compare, Keys.Parts];

    /// <summary>Figures that are worded: there is no single number that a word or a numeral could stand for.</summary>
    public static readonly Key[] Worded = [Keys.Change, Keys.Rate, Keys.Compare, Keys.Parts];

    /// <summary>What a type such as 同比 says already, or what no change has.</summary>
    public static readonly Key[] NotOfPeriods = [Keys.Rate, Keys.Prefix, Keys.Approx, Keys.Numerals, Keys.Value, Keys.Sum, Keys.Share, Keys.Parts];

    /// <summary>Keys that have an effect only beside one of others.</summary>
    public static readonly (Key Key, Key[] Company)[] Companions =
    [
        (Keys.From, [Keys.Change]),
        (Keys.As, [Keys.Change]),
        (Keys.Prefix, [Keys.Change, Keys.Rate, Keys.Compare]),
        (Keys.ChangeWords, [Keys.Change, Keys.Rate]),
        (Keys.Flat, [Keys.Change, Keys.Rate, Keys.Compare]),
        (Keys.With, [Keys.Compare]),
        (Keys.Of, [Keys.Parts]),
        (Keys.Zero, [Keys.Parts]),
    ];

    public static readonly Dictionary<string, Scale> Scales = new() { ["万"] = Scale.TenThousand, ["亿"] = Scale.HundredMillion, ["auto"] = Scale.Auto, ["自动"] = Scale.Auto };

    public static readonly Dictionary<string, bool> Numerals = new() { ["汉字"] = true };

    public static readonly Dictionary<string, Approximation> Approximations =
        "余 多 近 不足 以内 超 突破 以上 不少于 约 左右".Split(' ').ToDictionary(word => word, ApproximationRule.Parse);

    public const int MostStep = 1_000_000_000;

    /// <summary>The metric that a pair declares; null after saying that it is none.</summary>
    public Metric? Metric(YamlPair pair, Model model, ValueList? list)
    {
        if (MisreadKey.SayLooseKey(pair.Value, MapKind.Metric, log))
        {
            log.HasLostNames = true;
            return null;
        }
        MapReader? keys = pair.Value is YamlMap map ? new MapReader(map, MapKind.Metric, log) : null;
        if (keys is null && pair.Value is not YamlScalar { IsEmpty: false })
        {
            log.Say(OutlineMessages.MetricExpected, pair.Key.Place, pair.Key.Value);
            log.HasLostNames = true;
            return null;
        }
        YamlScalar? word = keys is null ? (YamlScalar)pair.Value : keys.Scalar(Keys.Unit);
        YamlScalar? typeWord = keys?.Scalar(Keys.Type);
        string period = PeriodOf(keys is null ? word : typeWord, keys);
        MetricType? type = null;
        string unit = "";
        if (typeWord is not null && period.Length == 0)
        {
            if (Types.TryGetValue(typeWord.Value, out MetricType known))
            {
                type = known;
                unit = UnitOf(typeWord.Value);
            }
            else
            {
                log.Say(OutlineMessages.UnknownWord, typeWord.Place, keys![Keys.Type]!.Key.Value, typeWord.Value, string.Join(" ", Types.Keys.Concat(ComparisonPeriod.Usual)));
            }
        }
        if (keys is null && period.Length > 0)
        {
            word = null;
        }
        if (word is not null && (keys is null || period.Length > 0) && Types.TryGetValue(word.Value, out MetricType shortType))
        {
            type = shortType;
            unit = UnitOf(word.Value);
        }
        else if (word is not null)
        {
            // One document does not mix % and ％, and the full-width one is what a Chinese keyboard gives.
            unit = word.Value.Replace('％', '%');
            CheckUnit(word, keys);
        }
        int? decimals = keys?.WholeNumber(Keys.Decimals, DecimalWriter.MostDecimals);
        YamlPair[] derived = [.. Derived.Select(key => keys?[key]).OfType<YamlPair>()];
        if (derived.Length > 1)
        {
            log.Say(OutlineMessages.TwoDerivations, derived[1].Key.Place, derived[0].Key.Value, derived[1].Key.Value);
        }
        YamlPair? value = derived.FirstOrDefault();
        if (value is not null && keys?[Keys.Rate] is { } rate)
        {
            log.Say(OutlineMessages.TwoDerivations, rate.Key.Place, value.Key.Value, rate.Key.Value);
        }
        bool isPhrase = period.Length > 0 || Worded.Any(key => keys?[key] is not null);
        if (isPhrase || keys?[Keys.Share] is not null)
        {
            unit = unit.Length == 0 ? "%" : unit;
            type = MetricType.Amount;
        }
        Scale scale = keys?.Word(Keys.Scale, Scale.None, Scales) ?? Scale.None;
        type ??= decimals is not null || scale != Scale.None || value is not null || FigureInfo.LargeOf(unit) != '\0' || unit.StartsWith("元", StringComparison.Ordinal) ? MetricType.Amount : MetricType.Count;
        bool isQuantity = type is MetricType.Count or MetricType.Amount;
        if (isQuantity && unit.Length == 0 && value is null && keys is not { HasUnknown: true })
        {
            log.Say(OutlineMessages.NoUnit, pair.Key.Place, pair.Key.Value);
        }
        decimal? minimum = keys?.Number(Keys.Min), maximum = keys?.Number(Keys.Max);
        if (minimum > maximum)
        {
            log.Say(OutlineMessages.BoundsCrossed, keys![Keys.Max]!.Value.Place, pair.Key.Value);
        }
        var metric = new Metric(pair.Key.Value, pair.Key.Place)
        {
            Name = names.Name(pair.Key, keys, model, list),
            About = keys?.Scalar(Keys.About)?.Value ?? "",
            Sample = keys?.Scalar(Keys.Sample) is null ? null : keys[Keys.Sample],
            Unit = unit,
            Model = model,
            List = list,
            Type = type.Value,
            Decimals = decimals ?? -1,
            IsFixed = keys?.Flag(Keys.Fixed) ?? false,
            Scale = scale,
            IsRatio = keys?.Flag(Keys.Ratio) ?? false,
            Approximation = keys?.Word(Keys.Approx, Approximation.None, Approximations) ?? Approximation.None,
            Step = keys?.WholeNumber(Keys.Step, MostStep) ?? 0,
            ChineseNumerals = keys?.Word(Keys.Numerals, false, Numerals) ?? false,
            Minimum = minimum ?? (isQuantity && unit.Length > 0 && unit != "个百分点" && !isPhrase ? 0m : null),
            Maximum = maximum,
            DerivedFrom = value,
            Period = period,
            IsRate = period.Length > 0 || (keys?.Flag(Keys.Rate) ?? false),
            Settings = keys,
            IsRounded = keys?.Flag(Keys.Rounded) ?? false,
            IsDeclaredOptional = keys?.Flag(Keys.Optional) ?? false,
        };
        if (scale != Scale.None && FigureInfo.LargeOf(unit) != '\0')
        {
            log.Say(OutlineMessages.ScaleOfLargeUnit, keys![Keys.Scale]!.Value.Place, unit);
        }
        if (metric.IsRatio && unit != "%")
        {
            log.Say(OutlineMessages.RatioOfNoPercent, keys![Keys.Ratio]!.Key.Place, pair.Key.Value);
        }
        if (metric.IsFixed && decimals is null)
        {
            log.Say(OutlineMessages.FixedWithoutDecimals, keys![Keys.Fixed]!.Key.Place, pair.Key.Value);
        }
        metric.IsOptional = metric.IsDeclaredOptional;
        CheckApproximation(metric, keys, decimals);
        if (keys is not null)
        {
            CheckCompany(keys, period);
        }
        return metric;
    }

    /// <summary>同比 of 投资增长: 同比, and of { type: 同比 }; empty if the word is no period.</summary>
    private string PeriodOf(YamlScalar? word, MapReader? keys)
    {
        if (word is null)
        {
            return "";
        }
        string period = ComparisonPeriod.WithoutDirection(word.Value);
        if (!ComparisonPeriod.Is(period))
        {
            return "";
        }
        if (period != word.Value)
        {
            log.Say(OutlineMessages.PeriodWithDirection, word.Place, word.Value, period);
        }
        else if (ComparisonPeriod.NeedsFlat(period) && keys?[Keys.Flat] is null)
        {
            log.Say(OutlineMessages.FlatNeeded, word.Place, period, keys is null ? "{ type: " + period + ", flat: 与上月 }" : "flat: 与上月");
        }
        return period;
    }

    /// <summary>A key that would have no effect was meant for something: nothing is lost in silence.</summary>
    private void CheckCompany(MapReader keys, string period)
    {
        foreach ((Key key, Key[] company) in Companions)
        {
            if (keys[key] is { } lone && company.All(other => keys[other] is null) && !(period.Length > 0 && company.Contains(Keys.Rate)))
            {
                string written = lone.Key.Value;
                log.Say(OutlineMessages.GoesWith, lone.Key.Place, written, string.Join(written == key.English ? " / " : "、", company.Select(other => written == key.English ? other.English : other.Chinese)));
            }
        }
        if (Derived.Select(key => keys[key]).FirstOrDefault(pair => pair is not null) is { } derived)
        {
            // Only a system hands over ratios; a share is a percentage already. And what is computed needs no example.
            foreach (YamlPair pair in new[] { Keys.Ratio, Keys.Sample }.Select(key => keys[key]).OfType<YamlPair>())
            {
                log.Say(OutlineMessages.NotOfPhrase, pair.Key.Place, pair.Key.Value, derived.Key.Value);
            }
        }
        if (period.Length > 0)
        {
            CheckPeriod(keys, period);
            return;
        }
        if (Worded.Select(key => keys[key]).FirstOrDefault(pair => pair is not null) is not { } phrase)
        {
            return;
        }
        // The unit of a change is that of what changes; only a given one brings its own.
        foreach (Key key in keys[Keys.Rate] == phrase ? [Keys.Approx, Keys.Numerals] : (Key[])[Keys.Approx, Keys.Numerals, Keys.Unit])
        {
            if (keys[key] is { } pair)
            {
                log.Say(OutlineMessages.NotOfPhrase, pair.Key.Place, pair.Key.Value, phrase.Key.Value);
            }
        }
    }

    /// <summary>That the data gives the change, and against what it is, has been said.</summary>
    private void CheckPeriod(MapReader keys, string period)
    {
        foreach (Key key in NotOfPeriods)
        {
            if (keys[key] is { } pair)
            {
                log.Say(OutlineMessages.NotOfPhrase, pair.Key.Place, pair.Key.Value, period);
            }
        }
        if ((keys[Keys.Change] ?? keys[Keys.Compare]) is { } computed)
        {
            log.Say(OutlineMessages.PeriodOfComputed, keys[Keys.Type]!.Value.Place, computed.Key.Value, period);
        }
    }

    private void CheckApproximation(Metric metric, MapReader? keys, int? decimals)
    {
        if (keys?[Keys.Approx] is { } approx && ApproximationRule.IsAndSome(metric.Approximation) && decimals is not null)
        {
            log.Say(OutlineMessages.AndSomeWithDecimals, approx.Value.Place, metric.Key, ApproximationRule.Word(metric.Approximation));
        }
        if (keys?[Keys.Step] is not { } step)
        {
            return;
        }
        bool isLarge = metric.Scale != Scale.None || FigureInfo.LargeOf(metric.Unit) != '\0';
        if (metric.Approximation == Approximation.None)
        {
            log.Say(OutlineMessages.StepWithoutApprox, step.Key.Place, step.Key.Value);
        }
        else if (metric.Step == 0 || (ApproximationRule.IsAndSome(metric.Approximation) && metric.Step % 10 != 0 && !(metric.Step == 1 && isLarge)))
        {
            log.Say(OutlineMessages.BadStep, step.Value.Place, metric.Step, ApproximationRule.Word(metric.Approximation));
        }
    }

    private void CheckUnit(YamlScalar unit, MapReader? keys)
    {
        if (keys is not null && ComparisonPeriod.Is(unit.Value))
        {
            log.Say(OutlineMessages.PeriodIsNoUnit, unit.Place, unit.Value);
        }
        if (unit.Value.All(c => c < 128 && char.IsLetter(c)) && NearestName.FindOneSlip(unit.Value, Types.Keys) is { } type)
        {
            log.Say(OutlineMessages.UnitLooksLikeType, unit.Place, unit.Value, type);
        }
    }

    private static string UnitOf(string type) => type switch
    {
        "percent" or "百分数" => "%",
        "points" or "百分点" => "个百分点",
        _ => "",
    };
}
