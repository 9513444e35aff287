using Tanxia.ReportKit.Word.Inspection;

namespace Tanxia.ReportKit.Word;

/// <summary>Reads a Word document back, of this library or another's, and says where it departs from the page of GB/T 9704-2012.</summary>
public static class DocxInspector
{
    // What a file of the old formats begins with; a new one with a password is packed into one.
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>
    /// Warnings of what is not as the standard has it. The line of a message is the number of the paragraph, counting those that
    /// say something; 0 is the page. Tables and text boxes are not looked at.
    /// </summary>
    /// <param name="docx">The document; it can be sought in.</param>
    /// <param name="file">What messages call it.</param>
    public static IReadOnlyList<ReportMessage> Inspect(Stream docx, string file)
    {
        if (docx is null)
        {
            throw new ArgumentNullException(nameof(docx));
        }
        var log = new InspectionLog(file ?? throw new ArgumentNullException(nameof(file)));
        var beginning = new byte[CompoundFile.Length];
        bool isOld = docx.Read(beginning, 0, beginning.Length) == beginning.Length && beginning.SequenceEqual(CompoundFile);
        docx.Position = 0;
        try
        {
            if (isOld)
            {
                log.Say(InspectionMessages.OldOrLocked, 0);
            }
            else
            {
                using var parts = new DocxParts(docx);
                var paper = new InspectedPaper(parts);
                PageRules.Check(paper, log);
                LetterRules.Check(paper, log);
                IndentRules.Check(paper, log);
                PageNumberRules.Check(paper, log);
            }
        }
        catch (InvalidDataException)
        {
            return [new ReportMessage(InspectionMessages.NoDocx, file, 0, 0)];
        }
        return log.Messages;
    }
}
