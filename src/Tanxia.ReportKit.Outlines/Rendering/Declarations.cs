using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Outlines.Rendering;

/// <summary>What the runtime is told of the metrics and lists of one outline.</summary>
internal sealed class Declarations
{
    private readonly Dictionary<Declaration, FigureInfo> _figures = [];

    public Declarations(Outline outline)
    {
        foreach (ValueList list in outline.Models.SelectMany(model => model.Lists))
        {
            FigureInfo info = FigureDeclaration.Of(list);
            _figures.Add(list, info);
            for (int i = 0; i < list.Fields.Count; i++)
            {
                _figures.Add(list.Fields[i], info.Fields[i]);
            }
            foreach (Metric computed in list.Table?.Computed ?? [])
            {
                _figures.Add(computed, FigureDeclaration.Of(computed));
            }
        }
        foreach (Declaration metric in outline.Models.SelectMany(model => model.Metrics.Concat<Declaration>(model.EntryLists)))
        {
            _figures.Add(metric, FigureDeclaration.Of(metric));
        }
        All = [.. outline.Models.SelectMany(model => model.Metrics.Concat<Declaration>(model.Lists)).Select(declaration => _figures[declaration])];
    }

    public IReadOnlyList<FigureInfo> All { get; }

    public CheckInfo Of(Check check)
    {
        CheckInfo info = FigureDeclaration.Of(check);
        info.Figures = [.. check.Comparison.Metrics.Select(metric => _figures[metric])];
        return info;
    }

    /// <summary>What gives a figure its value: its own declaration, of a record's field the list.</summary>
    public Declaration? GiverOf(FigureInfo figure) =>
        _figures.FirstOrDefault(each => ReferenceEquals(each.Value, figure) || each.Value.Fields.Contains(figure)).Key;

    public FigureInfo this[Declaration declaration] => _figures[declaration];
}
