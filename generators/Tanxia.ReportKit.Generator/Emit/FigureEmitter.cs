using System.Globalization;
using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Generator.Emit;

/// <summary>Prints what the runtime is told of figures and checks: only what differs from the default.</summary>
internal static class FigureEmitter
{
    public static string Print(Declaration declaration, Identifiers identifiers)
    {
        FigureInfo figure = FigureDeclaration.Of(declaration);
        var settings = new List<string>();
        Add(settings, "Key", figure.Key);
        Add(settings, "Path", figure.Path);
        Add(settings, "Name", figure.Name);
        if (figure.Kind != FigureKind.Quantity)
        {
            settings.Add("Kind = global::Tanxia.ReportKit.FigureKind." + figure.Kind);
        }
        Add(settings, "Unit", figure.Unit);
        Add(settings, "About", figure.About);
        Add(settings, "Sample", figure.Sample);
        Add(settings, "Formula", figure.Formula);
        if (figure.Required)
        {
            settings.Add("Required = true");
        }
        settings.Add("Line = " + figure.Line);
        if (figure.Decimals >= 0)
        {
            settings.Add("Decimals = " + figure.Decimals);
        }
        if (figure.Fixed)
        {
            settings.Add("Fixed = true");
        }
        if (figure.Scale != Scale.None)
        {
            settings.Add("Scale = global::Tanxia.ReportKit.Scale." + figure.Scale);
        }
        if (figure.Ratio)
        {
            settings.Add("Ratio = true");
        }
        if (figure.Approximation != Approximation.None)
        {
            settings.Add("Approximation = global::Tanxia.ReportKit.Approximation." + figure.Approximation);
        }
        if (figure.Step > 0)
        {
            settings.Add("Step = " + figure.Step);
        }
        if (figure.ChineseNumerals)
        {
            settings.Add("ChineseNumerals = true");
        }
        if (figure.Form != ChangeForm.Percent)
        {
            settings.Add("Form = global::Tanxia.ReportKit.ChangeForm." + figure.Form);
        }
        Add(settings, "Prefix", figure.Prefix);
        Add(settings, "Rise", figure.Rise);
        Add(settings, "Fall", figure.Fall);
        Add(settings, "Period", figure.Period);
        Add(settings, "Minimum", figure.Minimum);
        Add(settings, "Maximum", figure.Maximum);
        if (declaration is ValueList { IsRecords: true } list)
        {
            settings.Add("Fields = new global::Tanxia.ReportKit.FigureInfo[] { " + string.Join(", ", list.Fields.Select(identifiers.Of)) + " }");
        }
        return "new global::Tanxia.ReportKit.FigureInfo { " + string.Join(", ", settings) + " }";
    }

    public static string Print(Check check, Identifiers identifiers)
    {
        CheckInfo info = FigureDeclaration.Of(check);
        var settings = new List<string> { "Line = " + info.Line };
        Add(settings, "Expression", info.Expression);
        Add(settings, "Broken", info.Broken);
        Add(settings, "Left", info.Left);
        Add(settings, "Right", info.Right);
        if (check.Comparison.Metrics.Any())
        {
            settings.Add("Figures = new[] { " + string.Join(", ", check.Comparison.Metrics.Select(metric => "Figure." + identifiers.Of(metric))) + " }");
        }
        return "new global::Tanxia.ReportKit.Generated.CheckInfo { " + string.Join(", ", settings) + " }";
    }

    private static void Add(List<string> settings, string name, string value)
    {
        if (value.Length > 0)
        {
            settings.Add(name + " = " + CodeWriter.Quote(value));
        }
    }

    private static void Add(List<string> settings, string name, decimal? value)
    {
        if (value is { } known)
        {
            settings.Add(name + " = " + known.ToString(CultureInfo.InvariantCulture) + "m");
        }
    }
}
