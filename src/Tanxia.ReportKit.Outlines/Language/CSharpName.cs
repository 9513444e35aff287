using System.Globalization;
using System.Text;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>
/// From a clerk's word to a C# name. Chinese identifiers are legal C# and stay as they are: no pinyin. An ASCII key in
/// snake or kebab case becomes Pascal; what no identifier may hold becomes an underscore.
/// </summary>
internal static class CSharpName
{
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    ];

    /// <summary>What every report class has: what it inherits, and what is generated for itself.</summary>
    public static readonly HashSet<string> Members =
    [
        "Render", "ToText", "WriteTo", "TryFormat", "WriteUtf8", "Check", "Draft", "HasSamples", "Write", "Figures", "Sample", "Blank", "Composition",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
    ];

    public static string From(string key)
    {
        if (key.Length > 0 && key.All(c => c < 128 && (char.IsLetterOrDigit(c) || c is '_' or '-')))
        {
            return NoDigitFirst(string.Concat(key.Split('_', '-').Where(word => word.Length > 0)
                .Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1))));
        }
        var name = new StringBuilder();
        foreach (char c in YamlReader.Key(key))
        {
            name.Append(IsPart(c) ? c : '_');
        }
        return NoDigitFirst(name.ToString());
    }

    /// <summary>It can be written as a C# name, if need be with @.</summary>
    public static bool IsValid(string name) => name.Length > 0 && name.All(IsPart) && !IsDigit(name[0]);

    /// <summary>It is taken: a property of this name would hide what every report has.</summary>
    public static bool IsReserved(string name) => Members.Contains(name);

    /// <summary>The name as it stands in code.</summary>
    public static string Escape(string name) => Keywords.Contains(name) ? "@" + name : name;

    private static string NoDigitFirst(string name) => name.Length == 0 || IsDigit(name[0]) ? "_" + name : name;

    private static bool IsDigit(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;

    private static bool IsPart(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
}
