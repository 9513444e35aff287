using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>What was filled in, by its path.</summary>
internal sealed class FormValues
{
    private readonly Outline _outline;
    private readonly FormPart _report;
    private readonly Dictionary<string, Declaration> _declarations;

    public FormValues(Outline outline)
    {
        _outline = outline;
        _report = new FormPart(outline.Model, null);
        _declarations = outline.Models.SelectMany(model => model.Metrics.Where(metric => metric.IsGiven).Concat<Declaration>(model.Lists))
            .ToDictionary(declaration => YamlReader.Key(declaration.Path));
    }

    /// <summary>The outline has what a row of the form is for.</summary>
    public bool Knows(string key) => FormKeys.PartOf(key) is { } part
        ? _outline.Models.Any(model => YamlReader.Key(model.Path) == YamlReader.Key(part))
        : _declarations.ContainsKey(YamlReader.Key(FormKeys.ListOf(key) ?? key));

    public Metric? FindMetric(string path) => Find(path) as Metric;

    public ValueList? FindList(string path) => Find(path) as ValueList;

    /// <param name="path">The ids down to it and its key.</param>
    /// <param name="named">The cell that it is called by.</param>
    /// <param name="value">What was filled in.</param>
    public void Add(string path, Place named, YamlNode value)
    {
        string[] steps = path.Split('.');
        PartOf(steps[..^1], named).Add(new YamlPair(CellReader.Value(steps[^1], named), value));
    }

    /// <summary>是 or 否 for a part, or nothing.</summary>
    public void Answer(string part, Place named, string written, Place place) => PartOf(part.Split('.'), named).Answer(written, place);

    public YamlMap ToMap(MessageLog log) => _report.ToMap(log);

    private FormPart PartOf(string[] steps, Place named) => steps.Aggregate(_report, (part, id) => part.Part(id, named));

    private Declaration? Find(string path) => _declarations.TryGetValue(YamlReader.Key(path), out Declaration? declaration) ? declaration : null;
}
