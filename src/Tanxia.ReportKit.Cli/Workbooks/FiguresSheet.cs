using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Rendering;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>The sheet of single figures, under the headings of the report.</summary>
internal sealed class FiguresSheet
{
    public const string SheetName = "填报";

    private const int Name = 2, Unit = 3, About = 4, Need = 5, Value = 6, Last = 7;

    private readonly FormContents _contents;
    private readonly ReportData? _last;
    private readonly FormSheet _sheet;
    private readonly int _remark;

    private FiguresSheet(FormContents contents, ReportData? last, FormStyles styles)
    {
        _contents = contents;
        _last = last;
        double[] widths = [20, 10, 36, 10, 16, 14, 14];
        _remark = last is null ? Last : Last + 1;
        _sheet = new FormSheet(SheetName, last is null ? widths[..^1] : widths, styles);
    }

    public static FormSheet Of(FormContents contents, ReportData? last, FormStyles styles)
    {
        var writer = new FiguresSheet(contents, last, styles);
        writer.Head();
        foreach (FormRow row in contents.Rows)
        {
            writer.Row(row);
        }
        return writer._sheet;
    }

    private void Head()
    {
        _sheet.Next(FormKeys.Figures + _contents.Report);
        for (int column = Name; column <= _remark; column++)
        {
            _sheet.Put(column, column == Name ? FormKeys.Name : column == Value ? FormKeys.Value : FormKeys.NotRead, CellLook.Plain);
        }
        _sheet.Next(height: 36);
        _sheet.Put(Name, _contents.Title, CellLook.Title);
        _sheet.Merge(Name, _remark);
        _sheet.Next(height: 24);
        Lines("填报单位：", "填表人：");
        _sheet.Next(height: 24);
        Lines("联系电话：", "填报日期：");
        _sheet.Next(height: 8);
        _sheet.Next(FormKeys.Heading, 24);
        _sheet.HeadingRow = _sheet.RowNumber;
        string[] headings = ["指标", "单位", "说明", "要求", "填写", .. _last is null ? [] : (string[])["上次"], "备注"];
        for (int i = 0; i < headings.Length; i++)
        {
            _sheet.Put(Name + i, headings[i], CellLook.Column);
        }
    }

    private void Lines(string first, string second)
    {
        _sheet.Put(Name, first, CellLook.Label);
        _sheet.Put(Unit, null, CellLook.Line);
        _sheet.Put(About, null, CellLook.Line);
        _sheet.Merge(Unit, About);
        _sheet.Put(Need, second, CellLook.Label);
        _sheet.Put(Value, null, CellLook.Line);
        _sheet.Put(Last, null, CellLook.Line);
        _sheet.Merge(Value, Last);
    }

    private void Row(FormRow row)
    {
        switch (row)
        {
            case HeadingRow heading:
                CellLook look = heading.Depth == 0 ? CellLook.Heading : CellLook.Subheading;
                _sheet.Next(height: 20);
                for (int column = Name; column <= _remark; column++)
                {
                    _sheet.Put(column, column == Name ? new string('　', heading.Depth) + heading.Text : null, look);
                }
                _sheet.Merge(Name, _remark);
                break;
            case FigureRow { Metric: var metric }:
                ValueFormat format = ValueFormats.Of(metric);
                Cells(FormKeys.Of(metric), metric.Key, UnitOf(metric), _contents.AboutOf(metric), metric.IsOptional ? "可不填" : "必填",
                    CellLook.Fill, format, FormRule.Of(metric), _last?[metric.Model]?[metric]);
                break;
            case ComputedRow { Metric: var metric }:
                // A cell without a key is not read.
                Cells("", metric.Key, metric.Unit, metric.Value is null || metric.Phrase is not null ? "由程序算出增减" : $"由程序算：{metric.Formula}", "不用填", CellLook.Grey, ValueFormat.General, null, null);
                break;
            case PartRow { Part: var part }:
                Cells(FormKeys.Of(part), "有没有这一项", "", part.HasFigures ? "没有的，选“否”，属于这一项的都不用填" : "有就写进报告，没有就不写", "可不填",
                    CellLook.Fill, ValueFormat.Text, FormRule.YesOrNo, _last is null ? null : _last[part] is null ? FormWords.No : FormWords.Yes);
                break;
            case ListRow { List: var list }:
                string about = (list.About.Length > 0 ? list.About + "；" : "") + (list.IsRecords ? "填在它自己的工作表里" : $"填在“{NamesSheet.SheetName}”里");
                Cells(FormKeys.Of(list), list.Key, list.Unit, $"{about}，没有就选“{FormWords.None}”", "必填",
                    CellLook.Fill, ValueFormat.Text, FormRule.NoneAtAll, _last?[list.Model]?[list] is System.Collections.ICollection { Count: var count } ? count == 0 ? FormWords.None : $"{count} 条" : null);
                break;
        }
    }

    /// <summary>What has no unit says what it is.</summary>
    private static string UnitOf(Metric metric) => metric.Type switch
    {
        MetricType.Year => "年",
        MetricType.Month => "月",
        MetricType.Date => "日期",
        MetricType.Text => "文字",
        _ => metric.Unit,
    };

    private void Cells(string key, string name, string unit, string about, string need, CellLook look, ValueFormat format, FormRule? rule, object? last)
    {
        _sheet.Next(key);
        _sheet.Put(Name, name, CellLook.Name);
        _sheet.Put(Unit, unit, CellLook.Centre);
        _sheet.Put(About, about, CellLook.About);
        _sheet.Put(Need, need, CellLook.Centre);
        _sheet.Put(Value, null, look, format, rule);
        if (_last is not null)
        {
            CellValueOf.Put(_sheet, Last, last, CellLook.Grey, format);
        }
        _sheet.Put(_remark, null, CellLook.Remark);
    }
}
