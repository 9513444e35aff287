using DocumentFormat.OpenXml.Spreadsheet;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>The styles of a form. Each pair of look and format becomes one when it is first asked for.</summary>
internal sealed class FormStyles
{
    private const string Song = "宋体", Hei = "黑体";

    private const string None = "", Yellow = "FFFFF8D6", Blue = "FFDCE6F1", Pale = "FFEFF4FA", Grey = "FFF2F2F2";

    private const string Ink = "FF000000", Faint = "FF595959";

    private static readonly string[] Fills = [None, None, Yellow, Blue, Pale, Grey];

    private readonly List<(CellLook Look, ValueFormat Format)> _styles = [];
    private readonly List<Face> _faces = [];

    public FormStyles() => Of(CellLook.Plain);

    public uint Of(CellLook look, ValueFormat format = ValueFormat.General) => (uint)IndexOf(_styles, (look, format));

    public Stylesheet ToStylesheet()
    {
        CellFormat[] formats = [.. _styles.Select(style => Format(LookOf(style.Look), style.Format))];
        return new Stylesheet(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = ValueFormats.IdOf(ValueFormat.Percent), FormatCode = ValueFormats.PercentCode },
                new NumberingFormat { NumberFormatId = ValueFormats.IdOf(ValueFormat.Date), FormatCode = ValueFormats.DateCode }) { Count = 2 },
            new Fonts(_faces.Select(Font)) { Count = (uint)_faces.Count },
            new Fills(Fills.Select(Fill)) { Count = (uint)Fills.Length },
            new Borders(Border(Edges.None), Border(Edges.Below), Border(Edges.Around)) { Count = 3 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            new CellFormats(formats) { Count = (uint)formats.Length },
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
    }

    private static Look LookOf(CellLook look) => look switch
    {
        CellLook.Title => new(new(Hei, 16), Centred: true),
        CellLook.Label => new(new(Song, 11), ToTheRight: true),
        CellLook.Line => new(new(Song, 11), Edges: Edges.Below, IsOpen: true),
        CellLook.Hint => new(new(Song, 10, Faint), Wraps: true),
        CellLook.Paragraph => new(new(Song, 12), Wraps: true),
        CellLook.Column => new(new(Hei, 11), Blue, Edges.Around, Centred: true, Wraps: true),
        CellLook.Heading => new(new(Hei, 11), Blue, Edges.Around, Indent: 1),
        CellLook.Subheading => new(new(Hei, 10), Pale, Edges.Around, Indent: 1),
        CellLook.Name => new(new(Song, 11), Edges: Edges.Around, Wraps: true, Indent: 1),
        CellLook.Centre => new(new(Song, 10), Edges: Edges.Around, Centred: true, Wraps: true),
        CellLook.About => new(new(Song, 9, Faint), Edges: Edges.Around, Wraps: true, Indent: 1),
        CellLook.Fill => new(new(Song, 11), Yellow, Edges.Around, Wraps: true, IsOpen: true),
        CellLook.Open => new(new(Song, 11), IsOpen: true),
        CellLook.Grey => new(new(Song, 10, Faint), Grey, Edges.Around, Wraps: true),
        CellLook.Remark => new(new(Song, 10), Edges: Edges.Around, Wraps: true, IsOpen: true),
        _ => new(new(Song, 11)),
    };

    private CellFormat Format(Look look, ValueFormat format)
    {
        // Long numbers are never cut: a cell that wraps would break them, one that does not shows ####.
        bool isText = format is ValueFormat.General or ValueFormat.Text;
        return new CellFormat
        {
            NumberFormatId = ValueFormats.IdOf(format),
            FontId = (uint)IndexOf(_faces, look.Face),
            FillId = (uint)(look.Fill == None ? 0 : Array.IndexOf(Fills, look.Fill)),
            BorderId = (uint)look.Edges,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyProtection = true,
            Alignment = new Alignment
            {
                Vertical = VerticalAlignmentValues.Center,
                Horizontal = look.Centred ? HorizontalAlignmentValues.Center : look.ToTheRight ? HorizontalAlignmentValues.Right : look.Indent > 0 ? HorizontalAlignmentValues.Left : HorizontalAlignmentValues.General,
                Indent = (uint)look.Indent,
                WrapText = look.Wraps && isText,
            },
            Protection = new Protection { Locked = !look.IsOpen },
        };
    }

    private static Font Font(Face face) => new(
        new FontSize { Val = face.Size },
        new Color { Rgb = face.Colour },
        new FontName { Val = face.Name },
        new FontFamilyNumbering { Val = 3 },
        new FontCharSet { Val = 134 });

    // The first two are the ones that every workbook has.
    private static Fill Fill(string colour, int index) => new(colour == None
        ? new PatternFill { PatternType = index == 0 ? PatternValues.None : PatternValues.Gray125 }
        : new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Border(Edges edges) => new(
        Edge<LeftBorder>(edges == Edges.Around),
        Edge<RightBorder>(edges == Edges.Around),
        Edge<TopBorder>(edges == Edges.Around),
        Edge<BottomBorder>(edges != Edges.None),
        new DiagonalBorder());

    private static T Edge<T>(bool isDrawn) where T : BorderPropertiesType, new()
    {
        var edge = new T();
        if (isDrawn)
        {
            edge.Style = BorderStyleValues.Thin;
            edge.Color = new Color { Rgb = "FF7F7F7F" };
        }
        return edge;
    }

    private static int IndexOf<T>(List<T> list, T item)
    {
        int index = list.IndexOf(item);
        if (index < 0)
        {
            index = list.Count;
            list.Add(item);
        }
        return index;
    }

    private enum Edges
    {
        None,
        Below,
        Around,
    }

    private sealed record Face(string Name, double Size, string Colour = Ink);

    private sealed record Look(
        Face Face, string Fill = None, Edges Edges = Edges.None, bool Centred = false, bool ToTheRight = false, bool Wraps = false, bool IsOpen = false, int Indent = 0);
}
