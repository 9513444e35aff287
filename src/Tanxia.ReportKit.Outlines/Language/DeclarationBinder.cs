using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>
/// The first pass: models and what they declare. A figure may be declared below the text that names it, as all entries
/// of a section share its model.
/// </summary>
internal sealed class DeclarationBinder(MessageLog log)
{
    private static readonly Dictionary<string, MetricType> Types = new()
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

    private static readonly Key[] Derived = [Keys.Value, Keys.Sum, Keys.Share, Keys.Change, Keys.Compare, Keys.Parts];

    /// <summary>Figures that are worded: there is no single number that a word or a numeral could stand for.</summary>
    private static readonly Key[] Worded = [Keys.Change, Keys.Rate, Keys.Compare, Keys.Parts];

    private static readonly (Key Key, Key[] Company)[] Companions =
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

    private static readonly Dictionary<string, char> Joins = new() { ["、"] = '、', ["；"] = '；', ["，"] = '，', ["。"] = '。' };

    private static readonly Dictionary<string, Scale> Scales = new() { ["万"] = Scale.TenThousand, ["亿"] = Scale.HundredMillion, ["auto"] = Scale.Auto, ["自动"] = Scale.Auto };

    private static readonly Dictionary<string, bool> Numerals = new() { ["汉字"] = true };

    private static readonly Dictionary<string, Approximation> Approximations =
        "余 多 近 不足 以内 超 突破 以上 不少于 约 左右".Split(' ').ToDictionary(word => word, ApproximationRule.Parse);

    /// <summary>The model of each node that has one of its own.</summary>
    public Dictionary<YamlMap, Model> Models { get; } = [];

    /// <summary>Lists of entries that have an id, by their settings.</summary>
    public Dictionary<YamlMap, EntryListName> EntryLists { get; } = [];

    /// <summary>Lists whose texts and conditions are bound in the second pass.</summary>
    public List<(ValueList List, MapReader Keys)> Lists { get; } = [];

    /// <summary>Reads a node with a body, and everything inside it.</summary>
    public void Read(YamlMap map, MapKind kind, Model model)
    {
        var keys = new MapReader(map, kind, log);
        if (kind != MapKind.Report && keys.Scalar(Keys.Id) is { } id)
        {
            model = Child(id, keys, model);
        }
        Models[map] = model;
        ReadMetrics(keys.Map(Keys.Metrics), model, null);
        ReadValueLists(keys.Map(Keys.Lists), model);
        foreach (YamlMap child in keys.List(Keys.Sections)?.Items.OfType<YamlMap>() ?? [])
        {
            Read(child, MapKind.Section, model);
        }
        foreach (YamlMap item in keys.List(Keys.Body)?.Items.OfType<YamlMap>() ?? [])
        {
            switch (KindOf(item))
            {
                case MapKind.Section:
                    Read(item, MapKind.Section, model);
                    break;
                case MapKind.Block:
                    ReadLists(new MapReader(item, MapKind.Block, log), model);
                    break;
            }
        }
        ReadLists(keys, model);
    }

    /// <summary>What a map in a body is: a section, a part with a condition, or a list under its key.</summary>
    public static MapKind KindOf(YamlMap map) =>
        map.Pairs.Any(pair => Keys.Find(pair.Key.Value, MapKind.Section) == Keys.Section) ? MapKind.Section
        : map.Pairs.Any(pair => Keys.Find(pair.Key.Value, MapKind.Part) is not null) ? MapKind.Part
        : MapKind.Block;

    private void ReadLists(MapReader keys, Model model)
    {
        foreach (Key list in (Key[])[Keys.Achievements, Keys.Problems, Keys.Plans, Keys.Items])
        {
            YamlNode? value = keys[list]?.Value;
            if (value is YamlMap settings)
            {
                var reader = new MapReader(settings, MapKind.List, log);
                if (reader.Scalar(Keys.Id) is { } id)
                {
                    EntryLists[settings] = EntryListName(id, reader, model);
                }
                value = reader.List(Keys.List);
            }
            foreach (YamlMap entry in (value as YamlList)?.Items.OfType<YamlMap>() ?? [])
            {
                Read(entry, MapKind.Entry, model);
            }
        }
    }

    private EntryListName EntryListName(YamlScalar id, MapReader keys, Model model)
    {
        var list = new EntryListName(id.Value, id.Place)
        {
            Name = Name(id, null, model, null),
            About = "",
            Unit = keys.Scalar(Keys.Unit)?.Value ?? "",
            Model = model,
        };
        model.EntryLists.Add(list);
        return list;
    }

    private Model Child(YamlScalar id, MapReader keys, Model parent)
    {
        CheckName(id);
        string look = YamlReader.Key(id.Value);
        Place? other = parent.Children.FirstOrDefault(child => YamlReader.Key(child.Id) == look || child.Name == CSharpName.From(id.Value))?.Place
            ?? parent.Metrics.Concat<Declaration>(parent.Lists).FirstOrDefault(d => d.Look == look)?.Place;
        if (other is { } first)
        {
            log.Say(OutlineMessages.DuplicateName, id.Place, id.Value, first.Line);
        }
        var model = new Model(parent, id.Value, id.Place, keys.Flag(Keys.Optional));
        parent.Children.Add(model);
        return model;
    }

    private void ReadMetrics(YamlMap? map, Model model, ValueList? list)
    {
        foreach (YamlPair pair in map?.Pairs ?? [])
        {
            if (Metric(pair, model, list) is { } metric)
            {
                (list?.Fields ?? model.Metrics).Add(metric);
            }
        }
    }

    private Metric? Metric(YamlPair pair, Model model, ValueList? list)
    {
        MapReader? keys = pair.Value is YamlMap map ? new MapReader(map, MapKind.Metric, log) : null;
        if (keys is null && pair.Value is not YamlScalar { IsEmpty: false })
        {
            log.Say(OutlineMessages.MetricExpected, pair.Key.Place, pair.Key.Value);
            log.HasLostNames = true;
            return null;
        }
        YamlScalar? word = keys is null ? (YamlScalar)pair.Value : keys.Scalar(Keys.Unit);
        MetricType? type = null;
        string unit = "";
        if (keys?.Scalar(Keys.Type) is { } typeWord)
        {
            if (Types.TryGetValue(typeWord.Value, out MetricType known))
            {
                type = known;
                unit = UnitOf(typeWord.Value);
            }
            else
            {
                log.Say(OutlineMessages.UnknownWord, typeWord.Place, keys[Keys.Type]!.Key.Value, typeWord.Value, string.Join(" ", Types.Keys));
            }
        }
        if (word is not null && keys is null && Types.TryGetValue(word.Value, out MetricType shortType))
        {
            type = shortType;
            unit = UnitOf(word.Value);
        }
        else if (word is not null)
        {
            // One document does not mix % and ％, and the full-width one is what a Chinese keyboard gives.
            unit = word.Value.Replace('％', '%');
            CheckUnit(word);
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
        bool isPhrase = Worded.Any(key => keys?[key] is not null);
        if (isPhrase || keys?[Keys.Share] is not null)
        {
            unit = unit.Length == 0 ? "%" : unit;
            type = MetricType.Amount;
        }
        Scale scale = keys?.Word(Keys.Scale, Scale.None, Scales) ?? Scale.None;
        type ??= decimals is not null || scale != Scale.None || value is not null || (unit.Length > 0 && unit[0] is '万' or '亿' or '元') ? MetricType.Amount : MetricType.Count;
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
            Name = Name(pair.Key, keys, model, list),
            About = keys?.Scalar(Keys.About)?.Value ?? "",
            Unit = unit,
            Model = model,
            List = list,
            Type = type.Value,
            Decimals = decimals ?? -1,
            IsFixed = keys?.Flag(Keys.Fixed) ?? false,
            Scale = scale,
            IsRatio = keys?.Flag(Keys.Ratio) ?? false,
            Approximation = keys?.Word(Keys.Approx, Approximation.None, Approximations) ?? Approximation.None,
            Step = keys?.WholeNumber(Keys.Step, 1_000_000_000) ?? 0,
            ChineseNumerals = keys?.Word(Keys.Numerals, false, Numerals) ?? false,
            Minimum = minimum ?? (isQuantity && unit.Length > 0 && unit != "个百分点" && !isPhrase ? 0m : null),
            Maximum = maximum,
            DerivedFrom = value,
            Settings = keys,
            IsRounded = keys?.Flag(Keys.Rounded) ?? false,
            IsDeclaredOptional = keys?.Flag(Keys.Optional) ?? false,
        };
        if (scale != Scale.None && unit.Length > 0 && unit[0] is '万' or '亿')
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
            CheckCompany(keys);
        }
        return metric;
    }

    /// <summary>A key that would have no effect was meant for something: nothing is lost in silence.</summary>
    private void CheckCompany(MapReader keys)
    {
        foreach ((Key key, Key[] company) in Companions)
        {
            if (keys[key] is { } lone && company.All(other => keys[other] is null))
            {
                string written = lone.Key.Value;
                log.Say(OutlineMessages.GoesWith, lone.Key.Place, written, string.Join(written == key.English ? " / " : "、", company.Select(other => written == key.English ? other.English : other.Chinese)));
            }
        }
        if (Worded.Select(key => keys[key]).FirstOrDefault(pair => pair is not null) is not { } phrase)
        {
            return;
        }
        foreach (Key key in (Key[])[Keys.Approx, Keys.Numerals])
        {
            if (keys[key] is { } pair)
            {
                log.Say(OutlineMessages.NotOfPhrase, pair.Key.Place, pair.Key.Value, phrase.Key.Value);
            }
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
        bool isLarge = metric.Scale != Scale.None || (metric.Unit.Length > 0 && metric.Unit[0] is '万' or '亿');
        if (metric.Approximation == Approximation.None)
        {
            log.Say(OutlineMessages.StepWithoutApprox, step.Key.Place, step.Key.Value);
        }
        else if (metric.Step == 0 || (ApproximationRule.IsAndSome(metric.Approximation) && metric.Step % 10 != 0 && !(metric.Step == 1 && isLarge)))
        {
            log.Say(OutlineMessages.BadStep, step.Value.Place, metric.Step, ApproximationRule.Word(metric.Approximation));
        }
    }

    private void CheckUnit(YamlScalar unit)
    {
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

    private void ReadValueLists(YamlMap? map, Model model)
    {
        foreach (YamlPair pair in map?.Pairs ?? [])
        {
            if (pair.Value is not YamlMap settings)
            {
                log.Say(OutlineMessages.MapExpected, pair.Value is YamlScalar { IsEmpty: true } ? pair.Key.Place : pair.Value.Place, pair.Key.Value);
                log.HasLostNames = true;
                continue;
            }
            var keys = new MapReader(settings, MapKind.ValueList, log);
            var list = new ValueList(pair.Key.Value, pair.Key.Place)
            {
                Name = Name(pair.Key, keys, model, null),
                About = keys.Scalar(Keys.About)?.Value ?? "",
                Unit = keys.Scalar(Keys.Unit)?.Value ?? "",
                Model = model,
                Join = keys.Word(Keys.Join, '、', Joins),
            };
            model.Lists.Add(list);
            ReadMetrics(keys.Map(Keys.Fields), model, list);
            list.Last = keys.Scalar(Keys.Last)?.Value ?? "";
            list.Show = keys.WholeNumber(Keys.Show, 1000) ?? int.MaxValue;
            Lists.Add((list, keys));
            if (list.IsRecords != keys[Keys.Each] is not null)
            {
                log.Say(OutlineMessages.FieldsAndEach, pair.Key.Place, pair.Key.Value);
            }
        }
    }

    private string Name(YamlScalar key, MapReader? keys, Model model, ValueList? list)
    {
        CheckName(key);
        YamlScalar? written = keys?.Scalar(Keys.Name);
        string name = written?.Value ?? CSharpName.From(key.Value);
        Place place = written?.Place ?? key.Place;
        if (!CSharpName.IsValid(name))
        {
            log.Say(OutlineMessages.BadCSharpName, place, name);
        }
        else if (CSharpName.IsReserved(name))
        {
            log.Say(OutlineMessages.ReservedName, place, name, key.Value);
        }
        IEnumerable<Declaration> siblings = list?.Fields ?? model.Metrics.Concat<Declaration>(model.Lists);
        IEnumerable<Declaration> outer = list is null ? model.AndOuter().Skip(1).SelectMany(m => m.Metrics.Concat<Declaration>(m.Lists)) : [];
        string look = YamlReader.Key(key.Value);
        if (siblings.FirstOrDefault(d => d.Look == look || d.Name == name) is { } twin)
        {
            log.Say(OutlineMessages.DuplicateName, key.Place, key.Value, twin.Place.Line);
        }
        else if (!log.HasLostNames && outer.FirstOrDefault(d => d.Look == look) is { } hidden)
        {
            log.Say(OutlineMessages.HidesOuterName, key.Place, key.Value, hidden.Place.Line);
        }
        else if (list is null && model.Children.FirstOrDefault(child => child.Name == name) is { } part)
        {
            log.Say(OutlineMessages.DuplicateName, key.Place, key.Value, part.Place.Line);
        }
        return name;
    }

    private void CheckName(YamlScalar key)
    {
        string name = key.Value;
        int bad = name.IndexOfAny([' ', '\u3000', '.', ':', '：', '{', '}', '[', ']', '(', ')', '（', '）', '"', '\'', '“', '”', ',', '，', '<', '>', '=', '!', '+', '*', '≤', '≥', '≠']);
        if (name.Length == 0 || bad >= 0)
        {
            string suggestion = string.Concat(name.Where(c => !"  \u3000.:：{}[]()（）\"'“”,，<>=!+*≤≥≠".Contains(c)));
            log.HasLostNames = true;
            log.Say(OutlineMessages.BadKey, key.PlaceOf(Math.Max(0, bad), 1), name, name.Length == 0 ? "" : name[bad].ToString(), suggestion);
        }
        else if (name is "ref" or "and" or "or" or "present" or "absent" or "且" or "或" or "有" or "无" || PlainNumber.TryRead(name, out _))
        {
            log.Say(OutlineMessages.KeyIsWord, key.Place, name);
        }
    }
}
