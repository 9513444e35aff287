namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>Words that a form is filled in with. They are Chinese whoever makes the form: so is who fills it in, and the report.</summary>
internal static class FormWords
{
    public const string Yes = "是", No = "否";

    /// <summary>A list that has nothing in it.</summary>
    public const string None = "无";
}
