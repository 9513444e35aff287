using System.Text;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>What Tab offers in the shells themselves. PowerShell is asked in the package tests, which install it.</summary>
public sealed class CompletionTests
{
    private const string Offered = """
        [reportkit ren] render
        [reportkit check --f] --format
        [reportkit new --kind ] annual half-year rectification work-plan
        [reportkit new --kind a] annual
        [reportkit explain RK070] RK0701 RK0702 RK0703 RK0704 RK0705
        [reportkit render 信访.report.yaml --explain 受] 受理信访
        [reportkit completion z] zsh
        [reportkit check ./信]

        """;

    [SkippableFact]
    public void BashOffersCommandsOptionsAndWords()
    {
        Skip.If(OperatingSystem.IsWindows(), "bash");
        Assert.Equal(Offered, Ask("bash", """
            eval "$(reportkit completion bash)"
            try() {
              COMP_LINE="$1" COMP_POINT=${#1}
              read -ra COMP_WORDS <<< "$1"
              [ "${1: -1}" = ' ' ] && COMP_WORDS+=('')
              COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
              _reportkit
              local all="${COMPREPLY[*]}"
              echo "[$1]${all:+ $all}"
            }
            """));
    }

    [SkippableFact]
    public void ZshOffersTheSame()
    {
        Skip.IfNot(File.Exists("/usr/bin/zsh") || Environment.GetEnvironmentVariable("CI") == "true", "zsh is not installed");
        Assert.Equal(Offered, Ask("zsh", """
            autoload -U compinit; compinit -u -D
            eval "$(reportkit completion zsh)"
            compadd() { local -a fit; fit=(${(M)known:#${words[CURRENT]}*}); [[ -n $fit ]] && all=" ${fit[*]}" }
            _files() { }
            try() {
              words=(${=1}) all=''
              [[ $1 == *' ' ]] && words+=('')
              CURRENT=$#words
              _reportkit
              print -r -- "[$1]$all"
            }
            """));
    }

    [Fact]
    public void TheToolOffersNothingWhereItKnowsNothing()
    {
        using var tool = new Transcript();
        tool.Run("[suggest]", " render --data ").Is(0, "");
        tool.Run("[suggest]", " render 没有.report.yaml --explain ").Is(0, "");
        tool.Write("坏.report.yaml", "metrics: [");
        tool.Run("[suggest]", $" render '{tool.PathOf("坏.report.yaml")}' --explain ").Is(0, "");
    }

    [Fact]
    public void AnotherShellIsNotKnown()
    {
        using var tool = new Transcript();
        tool.Run("completion", "fish").Is(2, "error RK0915: SHELL cannot be \"fish\"; it can be: bash zsh powershell");
        tool.Run("completion").Is(2, """error RK0913: bash|zsh|powershell is missing: write echo 'eval "$(reportkit completion bash)"' >> ~/.bashrc""");
    }

    private static string Ask(string shell, string preparation)
    {
        using var folder = new Transcript();
        folder.Write("信访.report.yaml", Texts.Outline);
        folder.Write("reportkit", $"#!/bin/sh\nexec dotnet '{ToolProcess.Dll}' \"$@\"\n");
        IEnumerable<string> lines = Offered.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[1..line.IndexOf(']')]);
        folder.Write("ask", $"{preparation}\n{string.Concat(lines.Select(line => $"try '{line}'\n"))}");
        return Encoding.UTF8.GetString(ToolProcess.Shell(folder, $"chmod +x reportkit; PATH=\"$PWD:$PATH\" {shell} ask 2>&1").Output);
    }
}
