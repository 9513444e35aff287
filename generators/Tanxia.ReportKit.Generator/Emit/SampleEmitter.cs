using System.Globalization;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Rendering;

namespace Tanxia.ReportKit.Generator.Emit;

/// <summary>Writes the report that is filled with the outline's samples.</summary>
internal sealed class SampleEmitter(CodeWriter code, Identifiers identifiers, Outline outline)
{
    private readonly ReportData _data = SampleReader.Read(outline, new MessageLog(""));
    private int _records;

    public void Property(string type)
    {
        code.Summary("用大纲里的样例填好的一份；没有样例的指标没有值。");
        code.Open("public static " + type + " Sample");
        code.Open("get");
        code.Line("var report = Blank();");
        code.Line("report.HasSamples = true;");
        Fill("report", outline.Model);
        code.Line("return report;");
        code.Close();
        code.Close();
        code.Line();
    }

    private void Fill(string owner, Model model)
    {
        ModelData values = _data[model]!;
        foreach (Metric metric in model.Metrics)
        {
            Set(owner, metric, values);
        }
        foreach (ValueList list in model.Lists)
        {
            if (values[list] is IReadOnlyList<string> names)
            {
                Set(owner, list, "new string[] { " + string.Join(", ", names.Select(CodeWriter.Quote)) + " }");
            }
            else if (values[list] is List<ModelData?> records)
            {
                string type = Identifiers.TypePath(list);
                Set(owner, list, "new " + type + "[] { " + string.Join(", ", records.OfType<ModelData>().Select(record => Record(list, record, type)).ToList()) + " }");
            }
        }
        foreach (Model child in model.Children.Where(child => _data[child] is not null))
        {
            string property = owner + "." + CSharpName.Escape(child.Name);
            if (!child.HasFigures)
            {
                if (child.IsOptional)
                {
                    code.Line(property + " = true;");
                }
                continue;
            }
            string part = identifiers.Of(child);
            code.Line("var " + part + " = " + property + (child.IsOptional ? " = " + Identifiers.TypePath(child) + ".Blank()" : "") + ";");
            Fill(part, child);
        }
    }

    private string Record(ValueList list, ModelData values, string type)
    {
        string record = "record" + ++_records;
        code.Line("var " + record + " = " + type + ".Blank();");
        foreach (Metric field in list.Fields)
        {
            Set(record, field, values);
        }
        return record;
    }

    private void Set(string owner, Metric metric, ModelData values)
    {
        string? value = values[metric] switch
        {
            decimal amount => amount.ToString(CultureInfo.InvariantCulture) + "m",
            long count => count.ToString(CultureInfo.InvariantCulture),
            int number => number.ToString(CultureInfo.InvariantCulture),
            DateTime date => "new global::System.DateTime(" + date.Year + ", " + date.Month + ", " + date.Day + ")",
            string text => CodeWriter.Quote(text),
            _ => null,
        };
        if (value is not null)
        {
            Set(owner, metric, value);
        }
    }

    private void Set(string owner, Declaration declaration, string value) => code.Line(owner + "." + Identifiers.Property(declaration) + " = " + value + ";");
}
