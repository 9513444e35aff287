using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>
/// What a form has in its hidden first row and first column. By these the cells are found again wherever rows and columns
/// were moved to, whatever a sheet or a heading is called now. No key of an outline has a colon, so that none looks like one of them.
/// </summary>
internal static class FormKeys
{
    /// <summary>In A1 of the sheet of single figures, before the class of the report.</summary>
    public const string Figures = "reportkit:figures:";

    /// <summary>In A1 of the sheet of a list of records, before its path.</summary>
    public const string Records = "reportkit:records:";

    /// <summary>In A1 of the sheet of lists of names.</summary>
    public const string Names = "reportkit:names:";

    /// <summary>In A1 of the sheet that says how the form is filled in.</summary>
    public const string Instructions = "reportkit:instructions";

    /// <summary>Before the row of headings: below it is what is filled in.</summary>
    public const string Heading = ":heading";

    /// <summary>Above what the rows are called.</summary>
    public const string Name = ":name";

    /// <summary>Above what is filled in.</summary>
    public const string Value = ":value";

    /// <summary>Above what the form itself says, and what is not for the report.</summary>
    public const string NotRead = ":";

    private const string PartPrefix = ":part:", ListPrefix = ":list:";

    /// <summary>The question whether a part is there.</summary>
    public static string Of(Model part) => PartPrefix + part.Path;

    /// <summary>The row of a figure; that of a list, which says whether there is none.</summary>
    public static string Of(Declaration declaration) => (declaration is ValueList ? ListPrefix : "") + declaration.Path;

    /// <summary>The ids down to a part, if this is the key of one.</summary>
    public static string? PartOf(string key) => After(PartPrefix, key);

    /// <summary>The path of a list, if this is the key of one.</summary>
    public static string? ListOf(string key) => After(ListPrefix, key);

    /// <summary>What stands behind a prefix; null if it is not there.</summary>
    public static string? After(string prefix, string key) => key.StartsWith(prefix, StringComparison.Ordinal) ? key[prefix.Length..] : null;
}
