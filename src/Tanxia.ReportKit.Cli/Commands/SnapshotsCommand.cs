using System.CommandLine;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Testing;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>reportkit snapshots: the accepted texts below a folder, or those of them that no test uses any more.</summary>
internal sealed class SnapshotsCommand : ToolCommand
{
    private readonly Argument<string> _folder;
    private readonly Option<bool> _unused;
    private readonly Option<string> _used;

    public SnapshotsCommand(Screen screen) : base("snapshots", screen,
        "列出测试采用过的文字，或其中已经没有测试用到的",
        "List the texts that snapshot tests have accepted, or those that no test uses any more")
    {
        _folder = Folder(screen);
        _unused = new Option<bool>("--unused") { Description = screen.Say("只列已经没有测试用到的", "Only those that no test uses any more") };
        _used = new Option<string>("--used")
        {
            HelpName = screen.Say("文件夹", "FOLDER"),
            Description = screen.Say(
                $"与 --unused 同用：测试运行时记在这里（{UsedFiles.NotesVariable}）的算用到",
                $"With --unused: used is what a run of all tests has noted here ({UsedFiles.NotesVariable})"),
        };
        Arguments.Add(_folder);
        Options.Add(_unused);
        Options.Add(_used);
    }

    public override IReadOnlyList<string> Examples => ["reportkit snapshots", "reportkit snapshots tests --unused"];

    public static Argument<string> Folder(Screen screen) => new("FOLDER")
    {
        HelpName = screen.Say("文件夹", "FOLDER"),
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => ".",
        Description = screen.Say("测试所在的文件夹；不写就是当前的", "Where the tests are; here by default"),
    };

    public static string Existing(string folder) => Directory.Exists(folder)
        ? folder
        : throw new ToolException(new ReportMessage(CommandMessages.FolderNotFound, folder, 0, 0));

    protected override int Run(ParseResult parse)
    {
        bool onlyUnused = parse.GetValue(_unused);
        HashSet<string>? noted = parse.GetValue(_used) is { } notes ? UsedFiles.Noted(Existing(notes)) : null;
        IReadOnlyList<string> all = StoredFiles.Verified(Existing(parse.GetValue(_folder)!));
        string[] shown = [.. all.Where(file => !onlyUnused || (noted is null ? StoredFiles.IsUnused(file) : !noted.Contains(Path.GetFullPath(file))))];
        foreach (string file in shown)
        {
            Screen.Output.WriteLine(file);
        }
        Screen.Error.WriteLine(onlyUnused
            ? Screen.Say($"共 {all.Count} 份，其中 {shown.Length} 份已经没有测试用到。", $"{shown.Length} of {all.Count} are used by no test.")
            : Screen.Say($"共 {all.Count} 份。", $"{all.Count} in all."));
        return onlyUnused && shown.Length > 0 ? ExitCode.Faults : ExitCode.Fine;
    }
}
