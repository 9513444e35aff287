using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Tanxia.ReportKit.Cli.Files;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Cli.Preview;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>reportkit preview: the report in a browser, again on every save.</summary>
internal sealed class PreviewCommand : ToolCommand
{
    private readonly Argument<string> _outline;
    private readonly Option<string[]> _data;
    private readonly Option<string> _port;
    private readonly Option<bool> _open;

    public PreviewCommand(Screen screen) : base("preview", screen,
        "在浏览器里边写边看：存盘就更新，标出错误，指着数看它从哪里来",
        "Show the report in a browser, again on every save, with its faults and where its figures come from")
    {
        _outline = OutlineFiles.One(screen, isFollowed: true);
        _data = OutlineFiles.Data(screen, isFollowed: true);
        _port = new Option<string>("--port")
        {
            HelpName = screen.Say("端口", "PORT"),
            Description = screen.Say("用这个端口；不写就由程序选一个", "Take this port; a free one by default"),
        };
        _open = new Option<bool>("--open")
        {
            Description = screen.Say("打开浏览器", "Open the browser"),
        };
        Arguments.Add(_outline);
        Options.Add(_data);
        Options.Add(_port);
        Options.Add(_open);
    }

    public override IReadOnlyList<string> Examples =>
    [
        Screen.Say("reportkit preview 半年总结.report.yaml --open", "reportkit preview half-year.report.yaml --open"),
        Screen.Say("reportkit preview 半年总结.report.yaml --data 数据.yaml --open", "reportkit preview half-year.report.yaml --data data.yaml --open"),
    ];

    protected override int Run(ParseResult parse)
    {
        string outline = parse.GetValue(_outline)!;
        string[] data = parse.GetValue(_data) ?? [];
        int port = Port(parse.GetValue(_port));
        using FileWatch files = OutlineFiles.Watch([outline, .. data]);
        using var interruption = new Interruption();
        var composer = new PreviewComposer(Screen, outline, data);
        using var server = new PreviewServer(port, composer.Begin(), (nonce, state) => PreviewPage.Of(Screen, nonce, state));
        Screen.Error.WriteLine(Screen.Say($"预览：{server.Address}　存盘就更新；按 Ctrl+C 结束。", $"preview: {server.Address} follows every save; Ctrl+C ends it."));
        if (parse.GetValue(_open))
        {
            OpenBrowser(server.Address);
        }
        Screen.Error.Flush();
        while (files.Wait(interruption.Token))
        {
            server.Show(composer.Compose());
        }
        return ExitCode.Fine;
    }

    private int Port(string? port) => port is null ? 0
        : int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and < 65536 ? number
        : throw new ToolException(CommandMessages.BadValue, _port.Name, port, Screen.Say("1 到 65535 的整数", "a whole number from 1 to 65535"));

    private void OpenBrowser(string address)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            new MessagePrinter(Screen, []).Print([new ReportMessage(CommandMessages.NoBrowser, "", 0, 0)]);
        }
    }
}
