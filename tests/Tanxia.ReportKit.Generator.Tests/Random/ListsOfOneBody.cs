using System.Text;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>
/// A section with two or three lists in its body, each with words before it and entries that the data may leave out, and the
/// text that comes of it. Every word in it occurs once.
/// </summary>
internal sealed class ListsOfOneBody
{
    private readonly Dice _dice;
    private readonly StringBuilder _body = new();
    private readonly StringBuilder _printed = new();
    private readonly TreeMap _data = new();
    private readonly bool _isOptional;
    private readonly bool _hasEmpty;
    private bool _mustStay;
    private bool _hasPrinted;
    private bool _hasStanding;

    public ListsOfOneBody(Dice dice, string name)
    {
        _dice = dice;
        _isOptional = dice.Chance(50);
        _hasEmpty = dice.Chance(40);
        // Something must be left to say, or the outline is refused.
        _mustStay = !_isOptional && !_hasEmpty;
        for (int lists = dice.Number(2, 3), i = 1; i <= lists; i++)
        {
            List(i);
        }
        Outline = $"report: {name}\nsections:\n  - section: 防汛\n    id: 防汛\n    metrics: {{ 雨量: 毫米 }}\n" + (_isOptional ? "    optional: true\n" : "") + (_hasEmpty ? "    empty: 没有险情\n" : "")
            + $"    body:\n{_body}  - section: 抗旱\n    text: 没有旱情\n";
        _data.Add("雨量", "3");
        bool isLeftOut = _isOptional && dice.Chance(10);
        var data = new TreeMap();
        data.Add("防汛", isLeftOut ? new TreeText("null") : _data);
        Data = TreePrinter.Yaml(data);
        Text = isLeftOut || !(_hasPrinted || _hasEmpty || _hasStanding) ? "一、抗旱\n没有旱情。\n"
            : "一、防汛\n" + (!_hasPrinted && _hasEmpty ? "没有险情。\n" : _printed.ToString()) + "二、抗旱\n没有旱情。\n";
    }

    public string Outline { get; }

    public string Data { get; }

    public string Text { get; }

    /// <summary>Lead-in words, and entries; an entry may have a second paragraph that goes by itself.</summary>
    private void List(int number)
    {
        string lead = _dice.Weighted((30, ""), (40, $"第{number}批有："), (15, $"到第{number}批，"), (15, $"第{number}批已定。"));
        bool isParagraphs = _dice.Chance(40);
        char separator = _dice.Chance(50) ? '；' : '。';
        if (lead.Length > 0)
        {
            _body.Append($"      - {lead}\n");
            _hasStanding |= lead[^1] == '。';
            _mustStay &= lead[^1] != '。';
        }
        _body.Append($"      - items:\n          separator: {separator}\n          flow: {(isParagraphs ? "paragraphs" : lead.Length > 0 ? "run-on" : "paragraph")}\n          list:\n");
        var printed = new List<string>();
        for (int entries = _dice.Number(1, 3), i = 1; i <= entries; i++)
        {
            string words = $"做好{number}号{i}事";
            bool isOptional = !_mustStay && _dice.Chance(85), isThere = !isOptional || _dice.Chance(55);
            _mustStay = false;
            _body.Append(isOptional ? $"            - id: 甲{number}{i}\n              optional: true\n              metrics: {{ 数{number}{i}: 处 }}\n              text:\n" : $"            - text:\n");
            bool isPair = isParagraphs && isOptional && _dice.Chance(50), hasSecond = isPair && _dice.Chance(50);
            _body.Append($"                - {words}\n");
            if (isPair)
            {
                _body.Append($"                - when: 数{number}{i} > 5\n                  text: |\n                    ，已{number}号{i}完\n\n                    另{number}号{i}续\n");
            }
            if (isOptional)
            {
                // A node with an id and a figure is a model, and null where it is left out.
                var figures = new TreeMap();
                figures.Add($"数{number}{i}", hasSecond ? "7" : "2");
                _data.Add($"甲{number}{i}", isThere ? figures : new TreeText("null"));
            }
            if (isThere)
            {
                printed.Add(hasSecond ? $"{words}，已{number}号{i}完。\n另{number}号{i}续" : words);
            }
        }
        _hasPrinted |= printed.Count > 0;
        if (printed.Count == 0)
        {
            // Words that lead into nothing go with their list; others stand.
            _printed.Append(lead.Length > 0 && lead[^1] == '。' ? lead + "\n" : "");
            return;
        }
        IEnumerable<string> marked = printed.Select((words, i) => (printed.Count > 1 ? "一二三"[i] + "是" : "") + words + (i < printed.Count - 1 ? separator : '。'));
        string before = isParagraphs && lead.Length > 0 ? lead.TrimEnd('，') + (lead[^1] == '，' ? "。\n" : "\n") : lead;
        _printed.Append(before + string.Join(isParagraphs ? "\n" : "", marked) + "\n");
    }
}
