using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Generator.Emit;

// Words: literals, figures and lists of values.
internal sealed partial class StepEmitter
{
    public void Text(TextStep step) => code.Line("w.Text(" + CodeWriter.Quote(step.Text) + ");");

    public void Comma(Comma step) => code.Line("w.Comma();");

    public void Figure(FigureStep step)
    {
        Metric metric = step.Metric;
        string value = metric.Value is not null ? "d." + identifiers.Of(metric)
            : metric.List is not null ? "record." + Identifiers.Property(metric)
            : identifiers.Path(metric.Model) + "." + Identifiers.Property(metric);
        code.Line((step.NotesZero ? "w.Count(" : "w.Figure(") + value + ", " + Figure(metric) + Worded(step.Wording) + ");");
    }

    public void Change(ChangeStep step) => code.Line(step.Phrase.Now is null
        ? "w.Rate(" + _expressions.Value(step.Metric) + ", " + Figure(step.Metric) + Worded(step.Wording) + ");"
        : "w.Change(" + _expressions.Value(step.Phrase.Now) + ", " + _expressions.Value(step.Phrase.Before!) + ", " + Figure(step.Metric) + ", " + Figure(step.Phrase.Now) + Worded(step.Wording) + ");");

    private static string Worded(Wording wording) => wording == Wording.Usual ? "" : ", global::Tanxia.ReportKit.Generated.Wording." + wording;

    public void Comparison(ComparisonStep step) =>
        code.Line("w.Comparison(" + _expressions.Value(step.Phrase.Rate) + ", " + _expressions.Value(step.Phrase.With) + ", " + Figure(step.Metric) + ");");

    public void Parts(PartsStep step)
    {
        code.Line("w.BeginParts(" + Figure(step.Metric) + ");");
        foreach (Metric part in step.Phrase.Parts)
        {
            code.Line("w.Part(" + _expressions.Value(part) + ", " + Figure(part) + ", " + (step.Phrase.SkipsZero ? "true" : "false") + ");");
        }
        code.Line("w.EndParts();");
    }

    public void Names(NamesStep step) => code.Line(step.AndOthers
        ? "w.NamesAndOthers(" + Access(step.List) + ", " + Figure(step.List) + ", " + step.List.Show + ");"
        : "w.Names(" + Access(step.List) + ", " + Figure(step.List) + ", " + CodeWriter.Quote(step.List.Last) + ");");

    public void ListCount(ListCount step)
    {
        string form = !step.NotesZero ? ", " + (step.ChineseNumerals ? "true" : "false")
            : step.ChineseNumerals ? ", global::Tanxia.ReportKit.Generated.Wording.Chinese" : "";
        code.Line("w.Count(" + _expressions.Count(step.List) + ", " + Figure(step.List) + form + ");");
    }

    public void Records(RecordsStep step)
    {
        code.Line("w.BeginRecords(" + _expressions.Count(step.List) + ", " + Figure(step.List) + ", '" + step.List.Join + "');");
        OfEach(step.List, () =>
        {
            code.Line("w.BeginRecord(i);");
            All(step.Each);
            code.Line("w.EndRecord();");
        });
        code.Line("w.EndRecords();");
    }

    /// <summary>The loop over the records that are printed.</summary>
    private void OfEach(ValueList list, Action say)
    {
        string path = Access(list);
        code.Open("for (int i = 0; i < " + path + ".Count; i++)");
        code.Line("var record = " + path + "[i] ?? " + Identifiers.TypePath(list) + ".Blank();");
        if (list.Where is not null)
        {
            code.Open("if (" + _expressions.Print(list.Where) + ")");
        }
        say();
        if (list.Where is not null)
        {
            code.Close();
        }
        code.Close();
    }

    public void Reference(Reference step)
    {
        for (int i = 0; i < step.Marks.Count; i++)
        {
            Marks.Add(step.Marks[i].ToString());
            code.Line("w.Reference(" + i + ", " + step.Marks[i] + ", d." + identifiers.Of(step.Piece.Sections[i]) + ", " + CodeWriter.Quote(step.Piece.Id) + ", " + step.Piece.Place.Line + ");");
        }
    }

    private string Figure(Declaration declaration) => "Figure." + identifiers.Of(declaration);

    private string Access(ValueList list) => identifiers.Path(list.Model) + "." + Identifiers.Property(list);
}
