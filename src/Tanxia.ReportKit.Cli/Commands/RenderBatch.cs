using Tanxia.ReportKit.Cli.Files;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>render --batch: one report for each data file of a folder. One that fails keeps no other from being written.</summary>
/// <param name="screen">Says what went wrong, and how it went.</param>
/// <param name="outline">The outline of all.</param>
/// <param name="shared">Data that goes into each.</param>
/// <param name="isDraft">Drafts are made.</param>
/// <param name="format">What each is written as.</param>
internal sealed class RenderBatch(Screen screen, ReportOutline outline, IReadOnlyList<SourceFile> shared, bool isDraft, ReportFormat format)
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".xlsx"];

    /// <param name="folder">Where the data files lie.</param>
    /// <param name="output">Where the reports go.</param>
    /// <param name="input">What was read already.</param>
    /// <param name="messages">What was found in the outline.</param>
    /// <returns>The exit code.</returns>
    public int Run(string folder, string output, InputFiles input, List<ReportMessage> messages)
    {
        new MessagePrinter(screen, input.Read).Print(messages);
        if (outline.HasErrors)
        {
            return ExitCode.Faults;
        }
        string[] files = FilesOf(folder);
        string[] targets = [.. files.Select(file => Path.Combine(output, Path.GetFileNameWithoutExtension(file) + "." + format.Extension))];
        SayClashes(files, targets);
        OutputFile.CreateFolder(output);

        var made = new Made[files.Length];
        ProgressLine.During(screen, files.Length, step => Parallel.For(0, files.Length, i =>
        {
            made[i] = One(files[i], targets[i]);
            step();
        }));
        foreach (Made one in made.Where(one => one.Messages.Count > 0))
        {
            // A figure that is missing has its place in the outline: of whom it is said stands above.
            screen.Error.WriteLine(screen.Say($"【{one.File}】", $"[{one.File}]"));
            new MessagePrinter(screen, [.. input.Read, .. one.Sources]).Print(one.Messages);
        }
        Made[] failed = [.. made.Where(one => one.Code != ExitCode.Fine)];
        screen.Error.WriteLine(Summary(made.Length - failed.Length, failed));
        return failed.Select(one => one.Code).DefaultIfEmpty(ExitCode.Fine).Max();
    }

    private static string[] FilesOf(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ToolException(new ReportMessage(CommandMessages.FolderNotFound, folder, 0, 0));
        }
        string[] files = [.. Directory.EnumerateFiles(folder)
            // What a program puts beside a workbook that it has open.
            .Where(file => !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal))
            .Where(file => Extensions.Contains(Path.GetExtension(file).ToLowerInvariant()) && !file.EndsWith(OutlineFiles.Extension, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new ToolException(new ReportMessage(CommandMessages.NothingMatches, Path.Combine(folder, "*.yaml"), 0, 0));
    }

    private static void SayClashes(string[] files, string[] targets)
    {
        ReportMessage[] clashes =
        [
            .. files.Zip(targets).GroupBy(pair => pair.Second, StringComparer.OrdinalIgnoreCase).SelectMany(group => group.Skip(1)
                .Select(pair => new ReportMessage(CommandMessages.SameOutput, pair.First, 0, 0, group.First().First, pair.Second))),
        ];
        if (clashes.Length > 0)
        {
            throw new ToolException(clashes);
        }
    }

    private Made One(string path, string target)
    {
        var input = new InputFiles(screen);
        IReadOnlyList<SourceFile> data = input.ReadAll([path]);
        List<ReportMessage> messages = [.. input.Faults];
        int code = ExitCode.WrongUse;
        if (messages.Count == 0)
        {
            RenderedReport? report = RenderCommand.Render(OutlineFiles.With(outline, [.. shared, .. data]), isDraft, messages);
            code = report is null ? ExitCode.Faults : ExitCode.Fine;
            try
            {
                if (report is not null)
                {
                    messages.AddRange(format.Check(report));
                    format.Write(report, target);
                }
            }
            catch (ToolException exception)
            {
                messages.AddRange(exception.Messages);
                code = ExitCode.WrongUse;
            }
        }
        return new Made(path, code, messages, data);
    }

    private string Summary(int written, Made[] failed)
    {
        string[] names = [.. failed.Select(one => one.File)];
        string said = screen.Say($"印好 {written} 份", written == 1 ? "1 report written" : $"{written} reports written");
        return failed.Length == 0 ? said + screen.Say("。", ".")
            : said + screen.Say($"，没有印成 {names.Length} 份：{string.Join("、", names)}", $", {names.Length} failed: {string.Join(", ", names)}");
    }

    /// <summary>What became of one data file.</summary>
    private sealed record Made(string File, int Code, IReadOnlyList<ReportMessage> Messages, IReadOnlyList<SourceFile> Sources);
}
