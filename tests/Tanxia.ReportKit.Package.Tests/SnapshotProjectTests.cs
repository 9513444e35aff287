using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>
/// A program in a git repository, built as on CI for two frameworks: the compiler gives it /_/… for its source. Run as
/// developer, as CI, as another user; and what docs/testing.md shows is what it says.
/// </summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed partial class SnapshotProjectTests(SnapshotProjectTests.Built built) : IClassFixture<SnapshotProjectTests.Built>
{
    [Fact]
    public void ADeterministicBuildFindsTheSourcesOfItsTests()
    {
        string folder = built.NewCase();
        string said = built.Run(folder).Succeeded().Output;
        Assert.StartsWith("/_/检查 tests/App/Program.cs\n", said);
        Assert.Contains("RK1502", said);
        Assert.Equal(["Program.Main.DotNet10_0.received.txt"], built.Left());
        built.Accept("DotNet10_0");
        Assert.Equal("/_/检查 tests/App/Program.cs\nok\n", built.Run(folder).Succeeded().Output);
        Assert.Equal(["Program.Main.verified.txt"], built.Left());
    }

    [SkippableFact]
    [Trait("PublicCase", "P30")]
    public void TwoFrameworksAtOnceDoNotOverwriteEachOther()
    {
        Skip.IfNot(File.Exists("/usr/bin/mono") || Environment.GetEnvironmentVariable("CI") == "true", "mono runs programs for .NET Framework here: install mono-runtime");
        string folder = built.NewCase();
        Task<CommandResult>[] runs = [.. Enumerable.Range(0, 6).Select(i => Task.Run(() => i % 2 == 0 ? built.Run(folder) : built.RunOld(folder)))];
        Task.WaitAll(runs);
        Assert.All(runs, run => Assert.Contains("RK1502", run.Result.Succeeded().Output));
        Assert.Equal(2, built.Left().Length);
        Assert.All(built.Left(), file => Assert.Matches("^Program[.]Main[.](DotNet10_0|Mono4_0)[.]received[.]txt$", file));
    }

    [SkippableFact]
    [Trait("PublicCase", "P31")]
    public void InAReadOnlyFolderTheDifferenceIsSaidAllTheSame()
    {
        Skip.If(OperatingSystem.IsWindows(), "chmod");
        string folder = built.NewCase();
        built.Run(folder);
        built.Accept("DotNet10_0");
        built.Edit("34宗", "32宗");
        string said = built.RunAsNobody(folder).Succeeded().Output;
        Assert.Contains("\n一、一是“化解矛盾”：办结 32宗 → 34宗（“办结信访”，大纲第 6 行）\n", said);
        Assert.Contains("Program.Main.DotNet10_0.received.txt: 错误 RK1505: 写不了这个文件：", said);
        Assert.Equal(["Program.Main.verified.txt"], built.Left());
    }

    [Fact]
    [Trait("PublicCase", "P31")]
    public void OnCIThereIsNoCommandThatAccepts()
    {
        string folder = built.NewCase();
        built.Run(folder);
        built.Accept("DotNet10_0");
        built.Edit("34宗", "32宗");
        string said = built.Run(folder, ci: "true").Succeeded().Output;
        Assert.Contains("CI 上不采用任何文字", said);
        Assert.DoesNotContain("  cp ", said);
    }

    [Fact]
    public void TheDocumentationShowsWhatIsSaid()
    {
        string file = Path.Combine(built.Repository, "docs", "testing.md"), page = File.ReadAllText(file).ReplaceLineEndings("\n");
        Assert.True(Example().Count(page) >= 6, "the page shows too few messages");
        string right = Example().Replace(page, example => $"{example.Groups["before"].Value}{Said(example.Groups["language"].Value, example.Groups["changes"].Value)}```");
        if (right != page)
        {
            File.WriteAllText(file.Replace(".md", ".received.md"), right);
        }
        Assert.Equal(page, right);
    }

    /// <summary>What is said when the accepted text is another: words → words, several divided by |, ⏎ for a line end.</summary>
    private string Said(string language, string changes)
    {
        string folder = built.NewCase();
        built.Run(folder);
        built.Accept("DotNet10_0");
        foreach (string change in changes.Split(" | "))
        {
            string[] words = change.Replace("⏎", "\n").Split(" → ");
            built.Edit(words[0], words[1]);
        }
        string said = built.Run(folder, language == "ci" ? "true" : "", language == "en" ? "en" : "zh").Succeeded().Output;
        return said[(said.IndexOf('\n') + 1)..].Replace(built.Folder + "/", "…/").Replace("Program.Main", "HalfYearTests.FirstHalf").Replace(".DotNet10_0", "");
    }

    [GeneratedRegex("""(?<before>^<!-- accepted (?<language>zh|en|ci): (?<changes>[^\n]*?) -->\n```text\n).*?^```$""", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    /// <summary>The program, built once.</summary>
    public sealed class Built
    {
        private readonly Consumer _repository;

        public Built(PackedPackages packages)
        {
            Repository = packages.Repository;
            _repository = new Consumer(packages, "snapshots 甲");
            Folder = _repository.PathOf("检查 tests/App");
            _repository.Write("检查 tests/App/App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFrameworks>net10.0;net48</TargetFrameworks>
                    <LangVersion>7.3</LangVersion>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <ContinuousIntegrationBuild>true</ContinuousIntegrationBuild>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Tanxia.ReportKit" Version="{packages.Version}" />
                    <PackageReference Include="Tanxia.ReportKit.Testing" Version="{packages.Version}" />
                  </ItemGroup>
                  <ItemGroup Condition="'$(TargetFramework)' == 'net48'">
                    <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />
                    <!-- .NET Framework has this facade and what it refers to, mono has not. -->
                    <None Include="$(MSBuildExtensionsPath)/Microsoft/Microsoft.NET.Build.Extensions/net461/lib/*.dll" CopyToOutputDirectory="PreserveNewest" />
                  </ItemGroup>
                </Project>
                """)
                .Write("检查 tests/App/" + HalfYear.File, HalfYear.Outline)
                .Write("检查 tests/App/Program.cs", """
                    using System;
                    using System.IO;
                    using System.Runtime.CompilerServices;
                    using System.Text;
                    using App;
                    using Tanxia.ReportKit.Testing;

                    public static class Program
                    {
                        public static void Main()
                        {
                            string said = Source() + "\n";
                            try
                            {
                                Snapshot.Match(new HalfYearReport
                                {
                                    年份 = 2026,
                                    受理信访 = 36,
                                    办结信访 = 34,
                                    道路 = new HalfYearReport.道路Part { 硬化 = 2.6m },
                                    防汛 = new HalfYearReport.防汛Part { 转移 = 68 },
                                });
                                said += "ok\n";
                            }
                            catch (SnapshotException exception)
                            {
                                said += exception.Message + "\n";
                            }
                            byte[] text = new UTF8Encoding(false).GetBytes(said);
                            using (Stream output = Console.OpenStandardOutput())
                            {
                                output.Write(text, 0, text.Length);
                            }
                        }

                        private static string Source([CallerFilePath] string source = "")
                        {
                            return source;
                        }
                    }
                    """);
            _repository.Run("git", "init", "-q").Succeeded();
            _repository.Run("git", "add", "-A").Succeeded();
            _repository.Run("git", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "a").Succeeded();
            _repository.Dotnet("build", "检查 tests/App").Succeeded();
        }

        public string Repository { get; }

        public string Folder { get; }

        private string Verified => Path.Combine(Folder, "Program.Main.verified.txt");

        /// <summary>Takes away what the case before left.</summary>
        internal string NewCase()
        {
            foreach (string file in Left())
            {
                File.Delete(Path.Combine(Folder, file));
            }
            return Folder;
        }

        internal string[] Left() => [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

        internal void Accept(string runtime) => File.Move(Path.Combine(Folder, $"Program.Main.{runtime}.received.txt"), Verified);

        internal void Edit(string from, string to)
        {
            string text = File.ReadAllText(Verified);
            Assert.Contains(from, text);
            File.WriteAllText(Verified, text.Replace(from, to));
        }

        internal CommandResult Run(string folder, string ci = "", string language = "zh") => Run(folder, ci, language, "dotnet", "bin/Debug/net10.0/App.dll");

        internal CommandResult RunOld(string folder) => Run(folder, "", "zh", "mono", "bin/Debug/net48/App.exe");

        /// <summary>Root may write everywhere; anyone else not where the folder is read-only.</summary>
        internal CommandResult RunAsNobody(string folder)
        {
            string temporary = Path.TrimEndingDirectorySeparator(Path.GetTempPath());
            for (DirectoryInfo? above = new DirectoryInfo(folder).Parent; above is not null && above.FullName != temporary; above = above.Parent)
            {
                _repository.Run("chmod", "a+rx", above.FullName).Succeeded();
            }
            _repository.Run("chmod", "555", folder).Succeeded();
            try
            {
                return Environment.UserName == "root"
                    ? Run(folder, "", "zh", "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "dotnet", "bin/Debug/net10.0/App.dll")
                    : Run(folder);
            }
            finally
            {
                _repository.Run("chmod", "755", folder).Succeeded();
            }
        }

        private static CommandResult Run(string folder, string ci, string language, string program, params string[] arguments) =>
            Command.Run(folder, program, arguments, new Dictionary<string, string>
            {
                ["CI"] = ci.Length == 0 ? "false" : ci,
                ["LC_ALL"] = language == "zh" ? "zh_CN.UTF-8" : "en_US.UTF-8",
            });
    }
}
