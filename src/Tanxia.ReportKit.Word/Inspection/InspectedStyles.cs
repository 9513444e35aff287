using System.Xml.Linq;

namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>What the styles of a document say, each with those that it is based on.</summary>
internal sealed class InspectedStyles
{
    // Styles that are based on one another in a ring are a fault of the file.
    private const int Deepest = 20;

    private readonly Dictionary<string, XElement> _styles = [];
    private readonly XElement? _letters;
    private readonly XElement? _shape;
    private readonly string? _default;
    private readonly Theme _theme;

    public InspectedStyles(XElement? part, Theme theme)
    {
        _theme = theme;
        XElement? defaults = part.Child("docDefaults");
        _letters = defaults.Child("rPrDefault").Child("rPr");
        _shape = defaults.Child("pPrDefault").Child("pPr");
        foreach (XElement style in part.Children("style"))
        {
            if (style.Get("styleId") is { } id)
            {
                _styles[id] = style;
                if (style.Get("type") == "paragraph" && style.Get("default") is "1" or "true" or "on")
                {
                    _default ??= id;
                }
            }
        }
    }

    /// <summary>How a paragraph is set by its style and by itself.</summary>
    public Shape ShapeOf(XElement? properties) =>
        Chain(properties.Value("pStyle") ?? _default).Aggregate(Shape.Unsaid.With(_shape), (shape, style) => shape.With(style.Child("pPr"))).With(properties);

    /// <summary>How a run looks by the style of its paragraph, its own style and by itself.</summary>
    public Letters LettersOf(XElement? paragraph, XElement? run) =>
        Chain(paragraph.Value("pStyle") ?? _default).Concat(Chain(run.Value("rStyle")))
            .Aggregate(Letters.Unsaid.With(_letters, _theme), (letters, style) => letters.With(style.Child("rPr"), _theme)).With(run, _theme);

    /// <summary>The properties that a paragraph's style or the paragraph has of this name: the nearest.</summary>
    public XElement? Nearest(XElement? properties, string name) =>
        properties.Child(name) ?? Chain(properties.Value("pStyle") ?? _default).Reverse().Select(style => style.Child("pPr").Child(name)).FirstOrDefault(found => found is not null);

    /// <summary>A style and those that it is based on, the farthest first.</summary>
    private IEnumerable<XElement> Chain(string? id)
    {
        var chain = new List<XElement>();
        for (XElement? style = Find(id); style is not null && chain.Count < Deepest; style = Find(style.Value("basedOn")))
        {
            chain.Add(style);
        }
        chain.Reverse();
        return chain;
    }

    private XElement? Find(string? id) => id is not null && _styles.TryGetValue(id, out XElement? style) ? style : null;
}
