namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Reads what stands around the body.</summary>
internal static class FrameBinder
{
    public static Frame Frame(LineBinder lines) => new()
    {
        Title = lines.Lines(Keys.Title),
        Issuer = lines.Lines(Keys.Issuer),
        Date = lines.Date(),
        Occasion = lines.Line(Keys.Occasion),
        Speaker = lines.Line(Keys.Speaker),
        To = lines.Line(Keys.To),
        Notes = lines.Lines(Keys.Notes),
        Attachments = lines.Lines(Keys.Attachments),
        Signature = lines.Lines(Keys.Signature),
    };
}
