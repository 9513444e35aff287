using System.Globalization;
using System.Xml.Linq;

namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>WordprocessingML by local names: the strict form of the format has other namespaces and the same names.</summary>
internal static class WordElement
{
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    public static IEnumerable<XElement> Below(this XElement? element, string name) => element?.Descendants().Where(child => child.Name.LocalName == name) ?? [];

    /// <summary>An attribute, or null.</summary>
    public static string? Get(this XElement? element, string name) => element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name && !attribute.IsNamespaceDeclaration)?.Value;

    /// <summary>The value of a child, such as that of w:sz.</summary>
    public static string? Value(this XElement? element, string child) => element.Child(child).Get("val");

    /// <summary>A whole number, or null; a length of the strict form may have a unit, and is none.</summary>
    public static int? Number(this XElement? element, string attribute) =>
        double.TryParse(element.Get(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && Math.Abs(number) < int.MaxValue ? (int)Math.Round(number) : null;

    /// <summary>A property that is on unless it says off; null if it is not there.</summary>
    public static bool? Flag(this XElement? element, string child) =>
        element.Child(child) is { } flag ? flag.Get("val") is not ("0" or "false" or "off") : null;
}
