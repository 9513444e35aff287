using System.CommandLine;
using System.CommandLine.Completions;
using Tanxia.ReportKit.Cli.Files;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Cli.Profiles;
using Tanxia.ReportKit.Cli.Workbooks;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Yaml;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>reportkit render: the report of an outline and its data.</summary>
internal sealed class RenderCommand : ToolCommand
{
    private readonly Argument<string> _outline;
    private readonly Option<string[]> _data;
    private readonly Option<bool> _sample;
    private readonly Option<bool> _draft;
    private readonly Option<string> _output;
    private readonly Option<string> _batch;
    private readonly WordOption _to;
    private readonly Option<string> _profile;
    private readonly Option<string> _explain;

    public RenderCommand(Screen screen) : base("render", screen, "用大纲和数据印出报告", "Render the report of an outline and data")
    {
        _outline = OutlineFiles.One(screen);
        _data = OutlineFiles.Data(screen);
        _sample = new Option<bool>("--sample")
        {
            Description = screen.Say("不用数据，用大纲里的样例（sample）", "Take the outline's samples instead of data"),
        };
        _draft = new Option<bool>("--draft")
        {
            Description = screen.Say(
                "印草稿：缺的数印成【待填】，不对的数标【待核】；可以没有数据",
                "A draft: 【待填】 for what is missing, 【待核】 behind what cannot be right; needs no data"),
        };
        _output = new Option<string>("--output", "-o")
        {
            HelpName = screen.Say("文件", "FILE"),
            Description = screen.Say(
                "写到文件，.txt 是文本，.html 是网页，.docx 是 Word 公文；不写就把文本印到标准输出",
                "Write to a file, .txt, .html or .docx; without it the text goes to standard output"),
        };
        _batch = new Option<string>("--batch")
        {
            HelpName = screen.Say("文件夹", "FOLDER"),
            Description = screen.Say("文件夹里每个数据文件印一份，写到 -o 的文件夹", "One report for each data file of a folder, written to the folder behind -o"),
        };
        _to = new WordOption("--to", "txt", "html", "docx")
        {
            DefaultValueFactory = _ => "txt",
            Description = screen.Say("--batch 印成文本（默认）、网页还是 Word 公文", "What --batch makes: text (default), pages or Word documents"),
        };
        _profile = new Option<string>("--profile")
        {
            HelpName = screen.Say("版式", "PROFILE"),
            Description = screen.Say("Word 公文的版式文件（YAML）：字体、页边距、行距、页码等；不写就照国家标准", "How Word documents look (YAML): fonts, margins, pitch, page numbers; the national standard by default"),
        };
        _explain = new Option<string>("--explain")
        {
            HelpName = screen.Say("指标", "FIGURE"),
            Description = screen.Say("不印报告，说明一个数：印在哪里，数据是多少，为什么这样印", "No report, but one figure: where it stands, its value, why it looks so"),
        };
        _explain.CompletionSources.Add(context => Figures(context.ParseResult.GetValue(_outline)).Select(figure => new CompletionItem(figure.Path)));
        Arguments.Add(_outline);
        Options.Add(_data);
        Options.Add(_sample);
        Options.Add(_draft);
        Options.Add(_output);
        Options.Add(_batch);
        Options.Add(_to);
        Options.Add(_profile);
        Options.Add(_explain);
    }

    public override IReadOnlyList<string> Examples =>
    [
        Screen.Say("reportkit render 半年总结.report.yaml --data 数据.yaml -o 半年总结.html",
            "reportkit render half-year.report.yaml --data data.yaml -o half-year.html"),
        Screen.Say("reportkit render 半年总结.report.yaml --data 数据.yaml -o 半年总结.docx",
            "reportkit render half-year.report.yaml --data data.yaml -o half-year.docx"),
        Screen.Say("reportkit render 半年总结.report.yaml --data 党政办.yaml 农业办.yaml -o 半年总结.txt",
            "reportkit render half-year.report.yaml --data office.yaml farming.yaml -o half-year.txt"),
        Screen.Say("reportkit render 半年总结.report.yaml --sample", "reportkit render half-year.report.yaml --sample"),
        Screen.Say("reportkit render 半年总结.report.yaml --data 数据.yaml --draft -o 草稿.html",
            "reportkit render half-year.report.yaml --data data.yaml --draft -o draft.html"),
        Screen.Say("reportkit render 村情.report.yaml --batch 各村数据 -o 各村报告", "reportkit render village.report.yaml --batch data -o reports"),
        Screen.Say("reportkit render 半年总结.report.yaml --data 数据.yaml --explain 受益群众",
            "reportkit render half-year.report.yaml --data data.yaml --explain 受益群众"),
    ];

    protected override int Run(ParseResult parse)
    {
        bool isSample = parse.GetValue(_sample), isDraft = parse.GetValue(_draft), hasData = parse.GetResult(_data) is not null;
        string? output = parse.GetValue(_output), folder = parse.GetValue(_batch), figure = parse.GetValue(_explain);
        RefuseBoth(_explain, figure is not null, _output, output is not null);
        RefuseBoth(_explain, figure is not null, _batch, folder is not null);
        RefuseBoth(_sample, isSample, _data, hasData);
        RefuseBoth(_sample, isSample, _batch, folder is not null);
        var input = new InputFiles(Screen);
        (SourceFile source, IReadOnlyList<SourceFile> data) = Read(parse, input);
        ReportOutline outline = OutlineFiles.Read(source);
        // Notes are about style: check says them.
        List<ReportMessage> messages = [.. outline.Messages.Where(message => message.Severity > Severity.Note)];
        string? extension = folder is not null ? parse.GetValue(_to) : output is null ? null : ExtensionOf(output, input);
        if (!TryProfile(parse, extension, input, out WordOptions? options))
        {
            return ExitCode.Faults;
        }
        ReportFormat? format = extension is null ? null : new ReportFormat(extension, options);
        if (folder is not null)
        {
            return new RenderBatch(Screen, outline, data, isDraft, format!).Run(folder, output ?? throw NoFolder(), input, messages);
        }
        bool isBlank = isDraft && !hasData && !isSample;
        RenderedReport? report = null;
        if (!outline.HasErrors)
        {
            if (!hasData && !isSample && !isDraft && outline.Figures.Any(given => given.Formula.Length == 0))
            {
                throw new ToolException(CommandMessages.NoData);
            }
            Report filled = isSample ? outline.Sample : isBlank ? outline.Blank() : OutlineFiles.With(outline, data);
            report = Render(filled, isDraft, messages);
            messages.AddRange(report is null || format is null ? [] : format.Check(report));
        }
        // That all is missing from an empty form is no news.
        new MessagePrinter(Screen, input.Read).Print(messages.Where(message => report is null || !isBlank || message.Severity < Severity.Error));
        if (report is null)
        {
            return ExitCode.Faults;
        }
        if (figure is not null)
        {
            new RenderExplain(Screen, outline, source).Write(report, figure);
        }
        else if (output is null)
        {
            Screen.Output.Write(report.Text);
        }
        else
        {
            format!.Write(report, output);
            Screen.Error.WriteLine(Screen.Say($"印好了 {output}。", $"{output} is written."));
        }
        return ExitCode.Fine;
    }

    private (SourceFile Outline, IReadOnlyList<SourceFile> Data) Read(ParseResult parse, InputFiles input)
    {
        IReadOnlyList<SourceFile> outlines = input.ReadAll([parse.GetValue(_outline)!]);
        IReadOnlyList<SourceFile> data = input.ReadAll(parse.GetValue(_data) ?? []);
        return input.Faults.Count > 0 ? throw new ToolException([.. input.Faults])
            : outlines.Count > 1 ? throw new ToolException(CommandMessages.OneOutline, outlines.Count)
            : (outlines[0], data);
    }

    /// <summary>How Word documents look.</summary>
    /// <returns>False if the profile has faults; they have been said.</returns>
    private bool TryProfile(ParseResult parse, string? extension, InputFiles input, out WordOptions? options)
    {
        options = null;
        if (parse.GetValue(_profile) is not { } path)
        {
            return true;
        }
        if (extension != ReportFormat.Word)
        {
            throw new ToolException(WordMessages.ProfileWithoutDocument);
        }
        IReadOnlyList<SourceFile> profile = input.ReadAll([path]);
        if (input.Faults.Count > 0)
        {
            throw new ToolException([.. input.Faults]);
        }
        options = ProfileReader.Read(profile[0], out IReadOnlyList<ReportMessage> messages);
        new MessagePrinter(Screen, input.Read).Print(messages);
        return !messages.Any(message => message.Severity == Severity.Error);
    }

    private ToolException NoFolder() => new(CommandMessages.ValueMissing, _batch.Name,
        Screen.Say("文件夹，再写 -o 和放报告的文件夹", "a folder, then -o and the folder for the reports"));

    /// <summary>The report or its draft; null if it cannot be made. What is found is added to the messages.</summary>
    public static RenderedReport? Render(Report filled, bool isDraft, List<ReportMessage> messages)
    {
        try
        {
            RenderedReport report = isDraft ? filled.Draft() : filled.Render();
            messages.AddRange(report.Messages);
            return report;
        }
        catch (ReportException exception)
        {
            messages.AddRange(exception.Messages);
            return null;
        }
    }

    private static string ExtensionOf(string output, InputFiles input)
    {
        string extension = ReportFormat.Of(output) ?? throw new ToolException(new ReportMessage(CommandMessages.UnknownFormat, output, 0, 0));
        string full = Path.GetFullPath(output);
        StringComparison names = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return input.Read.Any(file => file.Path != InputFiles.StandardInput && Path.GetFullPath(file.Path).Equals(full, names))
            ? throw new ToolException(new ReportMessage(CommandMessages.OverwritesInput, output, 0, 0))
            : extension;
    }

    /// <summary>For completion, where nothing is said: none if there is no such outline.</summary>
    private IReadOnlyList<FigureInfo> Figures(string? outline) =>
        File.Exists(outline) && !WorkbookFile.Is(outline) && !PaperFile.Is(outline) && new InputFiles(Screen).ReadAll([outline]) is [var file] ? OutlineFiles.Read(file).Figures : [];
}
