using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Rendering;

/// <summary>The data that an outline's samples make: an optional part is there if it has any, what has none is missing.</summary>
internal sealed class SampleReader(MessageLog log)
{
    private readonly ValueReader _values = new(log);
    private readonly ReportData _data = new();

    /// <param name="outline">The outline.</param>
    /// <param name="log">Is told which samples could not be data.</param>
    public static ReportData Read(Outline outline, MessageLog log)
    {
        var reader = new SampleReader(log);
        reader.Read(outline.Model);
        return reader._data;
    }

    public static bool HasAny(Model model) => model.Metrics.Any(metric => metric.Sample is not null)
        || model.Lists.Any(list => list.Sample is not null || FieldsMakeRecord(list)) || model.Children.Any(HasAny);

    private void Read(Model model)
    {
        var values = new ModelData();
        _data.Add(model, values);
        foreach (Metric metric in model.Metrics.Where(metric => metric.IsGiven))
        {
            values[metric] = Value(metric);
        }
        foreach (ValueList list in model.Lists)
        {
            values[list] = list.Sample is not null ? _values.List(list.Sample, list) : FieldsMakeRecord(list) ? new List<ModelData?> { Record(list) } : null;
        }
        foreach (Model child in model.Children.Where(child => !child.IsOptional || !child.HasFigures || HasAny(child)))
        {
            Read(child);
        }
    }

    private object? Value(Metric metric) => metric.Sample is null ? null : _values.Value(metric.Sample, metric);

    /// <summary>A list without a sample of its own has one record if each of its fields has one.</summary>
    private static bool FieldsMakeRecord(ValueList list) => list.IsRecords && list.Fields.All(field => field.Sample is not null || field.IsOptional);

    private ModelData Record(ValueList list)
    {
        var record = new ModelData();
        foreach (Metric field in list.Fields)
        {
            record[field] = Value(field);
        }
        return record;
    }
}
