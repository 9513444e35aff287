using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Rendering;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>Generated classes, compiled and loaded. They are filled through reflection from the values that the performer reads.</summary>
internal sealed class CompiledReports
{
    private readonly Assembly _assembly;

    public CompiledReports(byte[] image)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        _assembly = context.LoadFromStream(new MemoryStream(image));
    }

    public Report Fill(Outline outline, ReportData data)
    {
        object report = New(_assembly.GetType(outline.ClassName, throwOnError: true)!);
        Fill(report, outline.Model, data);
        return (Report)report;
    }

    public Report Blank(Outline outline) =>
        (Report)_assembly.GetType(outline.ClassName, throwOnError: true)!.GetMethod("Blank", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;

    public Report Sample(Outline outline) =>
        (Report)_assembly.GetType(outline.ClassName, throwOnError: true)!.GetProperty("Sample", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static object New(Type type) => Activator.CreateInstance(type)!;

    private static void Fill(object target, Model model, ReportData data)
    {
        ModelData values = data[model]!;
        foreach (Metric metric in model.Metrics.Where(metric => metric.IsGiven))
        {
            Set(target, metric.Name, values[metric]);
        }
        foreach (ValueList list in model.Lists)
        {
            Set(target, list.Name, list.IsRecords ? Records(target, list, (List<ModelData?>?)values[list]) : values[list]);
        }
        foreach (Model child in model.Children.Where(child => child.HasFigures || child.IsOptional))
        {
            PropertyInfo property = target.GetType().GetProperty(child.Name)!;
            if (!child.HasFigures)
            {
                property.SetValue(target, data[child] is not null);
            }
            else if (data[child] is not null)
            {
                object part = New(property.PropertyType);
                property.SetValue(target, part);
                Fill(part, child, data);
            }
        }
    }

    private static IList? Records(object target, ValueList list, List<ModelData?>? records)
    {
        if (records is null)
        {
            return null;
        }
        Type type = target.GetType().GetProperty(list.Name)!.PropertyType.GetGenericArguments()[0];
        var filled = (IList)New(typeof(List<>).MakeGenericType(type));
        foreach (ModelData? record in records)
        {
            object? item = record is null ? null : New(type);
            filled.Add(item);
            foreach (Metric field in item is null ? [] : list.Fields)
            {
                Set(item!, field.Name, record![field]);
            }
        }
        return filled;
    }

    private static void Set(object target, string name, object? value)
    {
        if (value is not null)
        {
            target.GetType().GetProperty(name)!.SetValue(target, value);
        }
    }
}
