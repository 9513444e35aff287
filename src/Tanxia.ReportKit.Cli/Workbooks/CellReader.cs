using System.Globalization;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>
/// Makes of a cell what data would have written for a metric. It only undoes what programs do to values; whether the value
/// is possible is judged like that of any other data.
/// </summary>
internal sealed class CellReader(bool uses1904, MessageLog log)
{
    private static readonly object General = new Bilingual("常规", "general"), TextFormat = new Bilingual("文本", "text");

    private static readonly object ANumber = new Bilingual("数", "a number"), AText = new Bilingual("文字", "a text");

    /// <summary>A figure or a field of a record.</summary>
    public YamlScalar Read(SheetContent sheet, int row, int column, Metric metric)
    {
        Place place = sheet.PlaceOf(row, column);
        if (Find(sheet, row, column, metric.Key, out bool isRefused) is not { } cell)
        {
            return isRefused ? Refused(place) : Empty(place);
        }
        string? text = metric.Type switch
        {
            MetricType.Text => Words(cell, metric.Key, place),
            MetricType.Date => Date(cell, place),
            _ => Number(cell, metric, place),
        };
        return text is null ? Refused(place) : Value(text, place);
    }

    /// <summary>A name of a list.</summary>
    public YamlScalar ReadName(SheetContent sheet, int row, int column, ValueList list)
    {
        Place place = sheet.PlaceOf(row, column);
        return Find(sheet, row, column, list.Key, out bool isRefused) is not { } cell ? isRefused ? Refused(place) : Empty(place)
            : Words(cell, list.Key, place) is { } text ? Value(text, place)
            : Refused(place);
    }

    /// <summary>是, 无 or whatever else stands in a cell with such a question; empty for nothing.</summary>
    public string ReadAnswer(SheetContent sheet, int row, int column, string name, out bool isRefused) =>
        Find(sheet, row, column, name, out isRefused) is { } cell ? WrittenNumber.Narrow(cell.Text).Trim() : "";

    public static YamlScalar Empty(Place place) => new(place, "", ScalarStyle.Plain, 0, true);

    public static YamlScalar Refused(Place place) => new(place, "", ScalarStyle.Plain, 0, true) { IsRefused = true };

    /// <summary>Quoted: what somebody fills in is never one of the words of YAML.</summary>
    public static YamlScalar Value(string text, Place place) => new(place, text, ScalarStyle.Quoted, 0, false);

    /// <summary>The cell, if there is something in it that can be a value.</summary>
    private SheetCell? Find(SheetContent sheet, int row, int column, string name, out bool isRefused)
    {
        Place place = sheet.PlaceOf(row, column);
        isRefused = true;
        if (sheet.CoveredBy(row, column) is { } first)
        {
            log.Say(WorkbookMessages.Merged, place, name, CellAddress.Of(first.Row, first.Column));
            return null;
        }
        switch (sheet[row, column])
        {
            case { Kind: CellKind.Error } error:
                log.Say(WorkbookMessages.ErrorValue, place, name, error.Text);
                return null;
            case { Kind: CellKind.Uncomputed }:
                log.Say(WorkbookMessages.NotComputed, place, name);
                return null;
            case var cell:
                isRefused = false;
                return cell;
        }
    }

    private string? Number(SheetCell cell, Metric metric, Place place)
    {
        if (cell.Kind is CellKind.Text or CellKind.Boolean)
        {
            return WrittenNumber.OfText(cell.Text, metric);
        }
        if (DateOf(cell) is { } date)
        {
            log.Say(WorkbookMessages.DateInstead, place, metric.Key, ANumber, date, General);
            return null;
        }
        if (WrittenNumber.OfCell(cell.Text) is not { } number)
        {
            log.Say(WorkbookMessages.DigitsLost, place, metric.Key);
            return null;
        }
        if (cell.Look != NumberLook.Percent || metric.IsRatio)
        {
            return WrittenNumber.Text(number);
        }
        if (metric.Unit == "%")
        {
            return WrittenNumber.Text(number * 100);
        }
        log.Say(WorkbookMessages.PercentInstead, place, metric.Key, metric.Unit, WrittenNumber.Text(number * 100) + "%");
        return null;
    }

    private string Date(SheetCell cell, Place place)
    {
        if (cell.Kind == CellKind.Number && cell.Look != NumberLook.Date)
        {
            // 20260630, or a day that nobody can see to be one.
            return cell.Text;
        }
        return DateOf(cell) ?? WrittenDate.OfText(cell.Text);
    }

    private string? Words(SheetCell cell, string name, Place place)
    {
        if (cell.Kind is CellKind.Text or CellKind.Boolean)
        {
            return cell.Text.Trim();
        }
        if (DateOf(cell) is { } date)
        {
            log.Say(WorkbookMessages.DateInstead, place, name, AText, date, TextFormat);
            return null;
        }
        if (WrittenNumber.OfCell(cell.Text) is not { } number)
        {
            log.Say(WorkbookMessages.DigitsLost, place, name);
            return null;
        }
        if (cell.Look is NumberLook.General or NumberLook.Text)
        {
            return WrittenNumber.Text(number);
        }
        log.Say(WorkbookMessages.FormattedNumber, place, name, WrittenNumber.Text(number));
        return null;
    }

    /// <summary>The date that a cell shows, as data has it; null if it shows none.</summary>
    private string? DateOf(SheetCell cell)
    {
        if (cell.Kind == CellKind.IsoDate)
        {
            return DateTime.TryParse(cell.Text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime iso)
                ? iso.TimeOfDay == TimeSpan.Zero ? WrittenDate.Text(iso) : iso.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
                : cell.Text;
        }
        return cell is not { Kind: CellKind.Number, Look: NumberLook.Date } ? null
            : WrittenNumber.OfCell(cell.Text) is { } number && SerialDate.Read(number, uses1904) is { } date ? WrittenDate.Text(date)
            : cell.Text;
    }
}
