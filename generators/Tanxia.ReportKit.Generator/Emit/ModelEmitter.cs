using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Emit;

/// <summary>Writes the properties of a model, the classes of its parts and of its records.</summary>
internal sealed class ModelEmitter(CodeWriter code, ConsumerLanguage language, ExampleClause clauses)
{
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    /// <param name="model">The model.</param>
    /// <param name="type">Its class.</param>
    public void Members(Model model, string type)
    {
        foreach (Metric metric in model.Metrics.Where(metric => metric.IsGiven))
        {
            Property(metric);
        }
        foreach (ValueList list in model.Lists)
        {
            Summary(list, list.IsRecords ? "一条一个对象" : "一串名称");
            Property(list);
        }
        foreach (Model child in model.Children.Where(child => child.HasFigures || child.IsOptional))
        {
            if (child.HasFigures)
            {
                code.Summary("大纲第 " + child.Place.Line + " 行，" + child.Id + (child.IsOptional ? "；没有这一部分时为 null。" : "。"));
                Reference(Identifiers.PartType(child), CSharpName.Escape(child.Name), child.IsOptional);
            }
            else
            {
                code.Summary("大纲第 " + child.Place.Line + " 行，" + child.Id + "：印不印这一部分。");
                code.Line("public bool " + CSharpName.Escape(child.Name) + " { get; set; }");
                code.Line();
            }
        }
        List<string> blank = [.. model.Children.Where(child => child.HasFigures && !child.IsOptional).Select(child => CSharpName.Escape(child.Name) + " = " + Identifiers.PartType(child) + ".Blank()")];
        Blank(type, model.Metrics.Concat<Declaration>(model.Lists), blank);
        foreach (Model child in model.Children.Where(child => child.HasFigures))
        {
            code.Summary("大纲第 " + child.Place.Line + " 行起的指标。");
            code.Open("public sealed partial class " + Identifiers.PartType(child));
            Members(child, Identifiers.PartType(child));
            code.Close();
            code.Line();
        }
        foreach (ValueList list in model.Lists.Where(list => list.IsRecords))
        {
            code.Summary("清单“" + list.Key + "”的一条。");
            code.Open("public sealed partial class " + Identifiers.RecordType(list));
            foreach (Metric field in list.Fields)
            {
                Property(field);
            }
            Blank(Identifiers.RecordType(list), list.Fields, []);
            code.Close();
            code.Line();
        }
    }

    private void Property(Metric metric)
    {
        string type = metric.Type switch
        {
            MetricType.Count => "long",
            MetricType.Amount => "decimal",
            MetricType.Date => "global::System.DateTime",
            MetricType.Text => "string",
            _ => "int",
        };
        string name = Identifiers.Property(metric);
        Summary(metric, "");
        if (metric.Type == MetricType.Text)
        {
            Reference(type, name, metric.IsOptional);
        }
        else if (!Identifiers.NeedsField(metric))
        {
            code.Line("public " + type + "? " + name + " { get; set; }");
            code.Line();
        }
        else
        {
            string field = Identifiers.Given(metric);
            code.Line("public " + Required + type + " " + name + " { get => " + field + ".GetValueOrDefault(); set => " + field + " = value; }");
            Field(type + "?", field);
        }
    }

    private void Property(ValueList list)
    {
        string item = list.IsRecords ? Identifiers.RecordType(list) : "string", field = Identifiers.Given(list);
        code.Line("public " + Required + List + "<" + item + "> " + Identifiers.Property(list)
            + " { get => " + field + " ?? global::System.Array.Empty<" + item + ">(); set => " + field + " = value; }");
        Field(List + "<" + item + ">" + (language.HasNullable ? "?" : ""), field);
    }

    /// <summary>What knows whether it was set.</summary>
    private void Field(string type, string field)
    {
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Line("internal " + type + " " + field + ";");
        code.Line();
    }

    /// <summary>How a draft begins: nothing is set, although the compiler asks for all of it elsewhere.</summary>
    private void Blank(string type, IEnumerable<Declaration> declarations, List<string> parts)
    {
        if (language.HasRequired)
        {
            IEnumerable<string> references = declarations.Where(declaration => declaration is ValueList or Metric { IsGiven: true, IsOptional: false, Type: MetricType.Text })
                .Select(declaration => Identifiers.Property(declaration) + " = null!");
            code.Line("public " + type + "() { }");
            code.Line();
            code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
            code.Line("private " + type + "(bool isBlank) { " + string.Concat(parts.Concat(references).Select(value => value + "; ")) + "}");
            code.Line();
        }
        code.Summary("什么也没有填，数来一个填一个：用 Draft() 看草稿。");
        code.Line("public static " + type + " Blank() => new " + type + (language.HasRequired ? "(true)" : parts.Count > 0 ? " { " + string.Join(", ", parts) + " }" : "()") + ";");
        code.Line();
    }

    private string Required => language.HasRequired ? "required " : "";

    private void Reference(string type, string name, bool isOptional)
    {
        string nullable = isOptional && language.HasNullable ? "?" : "";
        string initial = !isOptional && language.HasNullable && !language.HasRequired ? " = null!;" : "";
        code.Line("public " + (isOptional ? "" : Required) + type + nullable + " " + name + " { get; set; }" + initial);
        code.Line();
    }

    private void Summary(Declaration declaration, string kind)
    {
        IEnumerable<string> parts = new[]
        {
            declaration.About,
            declaration.Unit.Length > 0 ? "单位：" + declaration.Unit : "",
            kind,
            declaration is Metric { IsOptional: true } ? "可以没有" : "",
            clauses.Of(declaration),
        }.Where(part => part.Length > 0);
        code.Summary(string.Join("。", parts.Select(part => part.TrimEnd('。'))) + "。");
    }
}
