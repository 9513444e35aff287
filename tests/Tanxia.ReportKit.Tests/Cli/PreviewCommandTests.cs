using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>reportkit preview as a command: RK0940, RK0941 and RK0942. What its page does is looked at in a browser.</summary>
public sealed class PreviewCommandTests
{
    private const string Ready = @"^预览：http://127\.0\.0\.1:(\d+)/　存盘就更新；按 Ctrl\+C 结束。$";

    [Fact]
    public void WhatCannotBeFollowedIsRefused()
    {
        using var tool = new Transcript { Language = MessageLanguage.Chinese }.Write("a.report.yaml", Texts.Outline).Write("b.report.yaml", Texts.Outline);
        const string input = "错误 RK0940: 标准输入（-）存盘了也看不出来：请写成文件。";
        tool.Run("preview", "-").Is(2, input);
        tool.Run("preview", "@a.report.yaml", "--data", "-").Is(2, input);
        tool.Run("check", "-", "--watch").Is(2, input);
        tool.Run("check", "@a.report.yaml", "--watch", "--format", "json").Is(2, "错误 RK0924: “--watch”和“--format”不能同时写：请留一个。");
        tool.Run("preview", "@没有.report.yaml").Is(2, "没有.report.yaml: 错误 RK0917: 找不到这个文件：请核对文件名和所在的文件夹，名称里有空格的请加引号。");
        tool.Run("preview", "@a.report.yaml", "--data", "@没有.yaml").Is(2, "没有.yaml: 错误 RK0917: 找不到这个文件：请核对文件名和所在的文件夹，名称里有空格的请加引号。");
        tool.Run("preview", "@*.report.yaml").Is(2, "错误 RK0925: 一次只能用一份大纲，现在有 2 份：请只写一份。");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("八零")]
    [InlineData("80a")]
    [InlineData("99999999999")]
    public void APortIsANumber(string port)
    {
        using var tool = new Transcript { Language = MessageLanguage.Chinese }.Write("a.report.yaml", Texts.Outline);
        tool.Run("preview", "@a.report.yaml", "--port", port).Is(2, $"错误 RK0915: “--port”不能写“{port}”；可以写：1 到 65535 的整数");
    }

    [Fact]
    public void APortThatIsTakenIsSaidToBeSo()
    {
        using var tool = new Transcript { Language = MessageLanguage.Chinese }.Write("a.report.yaml", Texts.Outline);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        int port = ((IPEndPoint)other.LocalEndpoint).Port;
        tool.Run("preview", "@a.report.yaml", "--port", $"{port}").Is(2, $"错误 RK0941: 端口 {port} 用不了：已经有程序在用。请换一个，或不写 --port，由程序选。");
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void ItOpensTheBrowserOfTheSystemWhenAskedTo()
    {
        Skip.If(OperatingSystem.IsWindows(), "xdg-open");
        using var folder = new Transcript().Write("a.report.yaml", Texts.Outline).Write("bin/xdg-open", "#!/bin/sh\necho \"$1\" > opened\n").Write("none/x", "");
        File.SetUnixFileMode(folder.PathOf("bin/xdg-open"), (UnixFileMode)0b111_101_101);
        using var with = new RunningTool(folder, ["preview", "a.report.yaml", "--open"], new Dictionary<string, string> { ["PATH"] = folder.PathOf("bin") + ":/bin:/usr/bin" });
        string port = Regex.Match(with.Line(), Ready).Groups[1].Value;
        for (int i = 0; i < 100 && !File.Exists(folder.PathOf("opened")); i++)
        {
            Thread.Sleep(50);
        }
        Assert.Equal((0, ""), with.Interrupt());
        Assert.Equal($"http://127.0.0.1:{port}/\n", folder.Read("opened"));

        using var without = new RunningTool(folder, ["preview", "a.report.yaml", "--open"], new Dictionary<string, string> { ["PATH"] = folder.PathOf("none") });
        Assert.Matches(Ready, without.Line());
        Assert.Matches("^警告 RK0942: 没有找到浏览器：请自己打开上面的网址。$", without.Line());
        Assert.Equal((0, ""), without.Interrupt());
    }

    [SkippableFact]
    public void ItStaysUntilCtrlC()
    {
        Skip.If(OperatingSystem.IsWindows(), "kill");
        using var folder = new Transcript().Write("a.report.yaml", Texts.Outline);
        using var tool = new RunningTool(folder, ["preview", "a.report.yaml"]);
        Assert.Matches(Ready, tool.Line());
        Assert.Equal((0, ""), tool.Interrupt());
        Assert.Equal(["a.report.yaml"], folder.Files);
    }
}
